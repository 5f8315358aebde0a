package org.clientele.customers.internal.profile;

import java.lang.ref.WeakReference;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.clientele.core.Actor;
import org.clientele.core.ClienteleException;
import org.clientele.core.classification.ClassificationService;
import org.clientele.core.definitions.DefinitionService;
import org.clientele.core.facts.FactSnapshot;
import org.clientele.core.fields.CustomFieldService;
import org.clientele.core.profile.ProfileService;
import org.clientele.core.profile.ProfileValue;
import org.clientele.core.profile.ProfileValue.Basis;
import org.clientele.core.rules.FactOrigins;
import org.clientele.core.store.Store;
import org.clientele.customers.internal.labels.ModelNames;
import org.clientele.model.Aggregate;
import org.clientele.model.ClientelePackage.Literals;
import org.clientele.model.EvidenceSource;
import org.clientele.model.Party;
import org.eclipse.osgi.util.NLS;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** Tells of the columns that are read from a record where their values came from, as the record's own page does. */
@Component
public final class RecordOrigins implements FactOrigins {

    private static final String COUNTRY = "country"; //$NON-NLS-1$
    private static final String NOWHERE = ""; //$NON-NLS-1$
    private static final Map<String, String> PATHS = Map.of("number", "customer.number", //$NON-NLS-1$ //$NON-NLS-2$
            "name", "displayName", //$NON-NLS-1$ //$NON-NLS-2$
            "kind", "customer.kind", //$NON-NLS-1$ //$NON-NLS-2$
            "owner", "customer.owner", //$NON-NLS-1$ //$NON-NLS-2$
            "since", "customer.since"); //$NON-NLS-1$ //$NON-NLS-2$

    @Reference(policyOption = ReferencePolicyOption.GREEDY)
    private volatile List<Store> stores = List.of();

    /** Kept, since the proofs of many rules are asked for one customer. */
    private volatile Read last;

    private final ProfileService profiles;
    private final DefinitionService definitions;

    /**
     * Creates the service.
     *
     * @param profiles knows sources and ages
     * @param definitions knows fields and schemes
     */
    @Activate
    public RecordOrigins(@Reference ProfileService profiles, @Reference DefinitionService definitions) {
        this.profiles = profiles;
        this.definitions = definitions;
    }

    /**
     * The service without a framework.
     *
     * @param profiles knows sources and ages
     * @param definitions knows fields and schemes
     * @param stores the open stores
     */
    public RecordOrigins(ProfileService profiles, DefinitionService definitions, List<Store> stores) {
        this(profiles, definitions);
        this.stores = List.copyOf(stores);
    }

    @Override
    public Map<String, Origin> origins(FactSnapshot facts, int row, Set<String> columns) throws ClienteleException {
        Optional<Store> store = stores.stream().filter(s -> s.info().id().equals(facts.storeId())).findFirst();
        if (store.isEmpty() || columns.stream().noneMatch(RecordOrigins::isOfRecord)) {
            return Map.of();
        }
        Read read = last;
        if (read == null || read.facts().get() != facts || read.row() != row) {
            read = read(store.get(), facts, row);
            last = read;
        }
        Map<String, Origin> origins = new LinkedHashMap<>();
        for (String column : columns) {
            ProfileValue value = read.values().get(COUNTRY.equals(column) ? read.country() : path(column));
            if (value != null && value.basis() != Basis.UNKNOWN) {
                origins.put(column, new Origin(source(value), value.knownSince()));
            }
        }
        return origins;
    }

    private Read read(Store store, FactSnapshot facts, int row) throws ClienteleException {
        Map<String, ProfileValue> values = new HashMap<>();
        String country = NOWHERE;
        // the asker sees the customer, or there would be no row; who asks matters no further
        Optional<Aggregate> found = store.records(Actor.SYSTEM).load(Literals.PARTY, facts.partyId(row));
        if (found.isPresent() && found.get() instanceof Party party) {
            profiles.values(store, Actor.SYSTEM, party, definitions.definitions(store), facts.today())
                    .forEach(value -> values.put(value.path(), value));
            country = party.getAddresses().stream().filter(a -> a.getCountry() != null && !a.getCountry().isEmpty())
                    .map(a -> "addresses." + a.getKind().getName()).findFirst().orElse(NOWHERE); //$NON-NLS-1$
        }
        return new Read(new WeakReference<>(facts), row, values, country);
    }

    private static boolean isOfRecord(String column) {
        return COUNTRY.equals(column) || !path(column).isEmpty();
    }

    /** The place of a column's value in the record; empty for a column that comes from elsewhere. */
    private static String path(String column) {
        if (column.startsWith(CustomFieldService.PREFIX)) {
            return "field." + column.split("\\.")[1]; //$NON-NLS-1$ //$NON-NLS-2$
        }
        if (column.startsWith(ClassificationService.COLUMN_PREFIX)) {
            return "classification." + column.split("\\.")[1]; //$NON-NLS-1$ //$NON-NLS-2$
        }
        return PATHS.getOrDefault(column, NOWHERE);
    }

    private static String source(ProfileValue value) {
        String by = value.by();
        if (value.basis() == Basis.STATED) {
            String source = value.source() == EvidenceSource.NOT_STATED ? Messages.originStated
                    : ModelNames.literal(Literals.VALUE_ORIGIN, Literals.VALUE_ORIGIN__SOURCE, value.source());
            return by.isEmpty() ? source : NLS.bind(Messages.originBy, source, by);
        }
        String how = value.basis() == Basis.IMPORTED ? Messages.originImported : Messages.originEntered;
        return by.isEmpty() ? how : NLS.bind(Messages.originBy, how, by);
    }

    /** What was read of one customer. */
    private record Read(WeakReference<FactSnapshot> facts, int row, Map<String, ProfileValue> values,
            String country) {
    }
}
