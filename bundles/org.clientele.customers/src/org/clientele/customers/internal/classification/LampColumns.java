package org.clientele.customers.internal.classification;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.clientele.core.ClienteleException;
import org.clientele.core.Translations;
import org.clientele.core.definitions.DefinitionKeys;
import org.clientele.core.facts.ColumnDescriptor;
import org.clientele.core.facts.ColumnDescriptor.ColumnType;
import org.clientele.core.facts.ColumnProvider;
import org.clientele.core.facts.FactColumn;
import org.clientele.core.facts.FactSnapshot;
import org.clientele.core.store.Criterion;
import org.clientele.core.store.FeaturePath;
import org.clientele.core.store.RecordQuery;
import org.clientele.core.store.Records;
import org.clientele.core.store.Store;
import org.clientele.customers.internal.columns.PartyColumnProvider;
import org.clientele.customers.internal.columns.PartyColumns;
import org.clientele.customers.internal.columns.PartyValues;
import org.clientele.model.ClientelePackage.Literals;
import org.clientele.model.Lamp;
import org.clientele.model.LampKind;
import org.clientele.model.LampState;
import org.clientele.model.Party;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Offers the lamps of qualification as columns: yes, no, unknown; missing where nobody ever looked. */
@Component(service = ColumnProvider.class)
public final class LampColumns extends PartyColumnProvider {

    /**
     * Creates the provider.
     *
     * @param columns keeps the values
     */
    @Activate
    public LampColumns(@Reference PartyColumns columns) {
        super(columns);
    }

    @Override
    public Collection<ColumnDescriptor> columns() {
        return lamps().stream().map(LampValues::descriptor).toList();
    }

    @Override
    public Optional<FactColumn> load(String id, Store store, FactSnapshot facts) throws ClienteleException {
        return column(id, lamps(), store, facts);
    }

    private static List<LampValues> lamps() {
        return List.of(lamp(DefinitionKeys.MAN_MONEY, LampKind.MONEY, Messages.lamp_money),
                lamp(DefinitionKeys.MAN_AUTHORITY, LampKind.AUTHORITY, Messages.lamp_authority),
                lamp(DefinitionKeys.MAN_NEED, LampKind.NEED, Messages.lamp_need),
                lamp(DefinitionKeys.APPROVAL, LampKind.APPROVAL, Messages.lamp_approval));
    }

    private static LampValues lamp(String id, LampKind kind, String label) {
        return new LampValues(new ColumnDescriptor(id, ColumnType.TEXT, label, false,
                Translations.of(Messages.class, label)), kind);
    }

    /**
     * One lamp.
     *
     * @param descriptor describes its column
     * @param kind which lamp
     */
    private record LampValues(ColumnDescriptor descriptor, LampKind kind) implements PartyValues {
        @Override
        public Object state() {
            return kind;
        }

        @Override
        public void readAll(Records records, LocalDate today, Sink sink) throws ClienteleException {
            records.scanUnordered(RecordQuery.all(Literals.LAMP, List.of(FeaturePath.of(Literals.LAMP__STATE)))
                    .and(Criterion.eq(FeaturePath.of(Literals.LAMP__KIND), kind)), row -> {
                        sink.put(row.rootId(), text(LampState.get((int) row.getLong(0))));
                        return true;
                    }, null);
        }

        @Override
        public Object read(Party party, LocalDate today) {
            return party.getCustomer() == null ? null
                    : party.getCustomer().getLamps().stream().filter(lamp -> lamp.getKind() == kind).findFirst()
                            .map(Lamp::getState).map(LampValues::text).orElse(null);
        }

        @Override
        public String shown(String text) {
            return switch (text) {
            case "yes" -> Messages.lamp_yes; //$NON-NLS-1$
            case "no" -> Messages.lamp_no; //$NON-NLS-1$
            default -> Messages.lamp_unknown;
            };
        }

        private static String text(LampState state) {
            return state.getLiteral().toLowerCase(Locale.ROOT);
        }
    }
}
