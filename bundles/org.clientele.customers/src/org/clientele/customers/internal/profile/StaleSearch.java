package org.clientele.customers.internal.profile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

import org.clientele.core.Actor;
import org.clientele.core.ClienteleException;
import org.clientele.core.StatusCodes;
import org.clientele.core.definitions.Definitions;
import org.clientele.core.profile.ProfileValue;
import org.clientele.core.profile.StaleCustomer;
import org.clientele.core.profile.StalePage;
import org.clientele.core.store.Criterion;
import org.clientele.core.store.Criterion.Operator;
import org.clientele.core.store.FeaturePath;
import org.clientele.core.store.Page;
import org.clientele.core.store.PageKey;
import org.clientele.core.store.RecordQuery;
import org.clientele.core.store.RecordRow;
import org.clientele.core.store.Records;
import org.clientele.core.store.Store;
import org.clientele.model.ClientelePackage.Literals;
import org.clientele.model.CustomerKind;
import org.clientele.model.Party;
import org.clientele.model.ProfileDefinition;
import org.eclipse.core.runtime.IProgressMonitor;

/** Goes through the customers by id; kinds without values that grow old are passed over without loading a record. */
final class StaleSearch {

    private static final int CHUNK = 200;
    private static final int MOST_LOOKED = 2000;
    private static final FeaturePath NUMBER = FeaturePath.of(Literals.PARTY__CUSTOMER, Literals.CUSTOMER__NUMBER);
    private static final FeaturePath OWNER = FeaturePath.of(Literals.PARTY__CUSTOMER, Literals.CUSTOMER__OWNER);
    private static final FeaturePath KIND = FeaturePath.of(Literals.PARTY__CUSTOMER, Literals.CUSTOMER__KIND);
    private static final List<FeaturePath> COLUMNS = List.of(FeaturePath.of(Literals.PARTY__DISPLAY_NAME), NUMBER,
            OWNER, KIND);

    private final ProfileServiceImpl profiles;
    private final Store store;
    private final Actor actor;
    private final Definitions definitions;
    private final LocalDate today;
    private final List<StaleCustomer> found = new ArrayList<>();
    private int looked;

    StaleSearch(ProfileServiceImpl profiles, Store store, Actor actor, Definitions definitions, LocalDate today) {
        this.profiles = profiles;
        this.store = store;
        this.actor = actor;
        this.definitions = definitions;
        this.today = today;
    }

    StalePage find(Optional<String> owner, OptionalLong after, int limit, IProgressMonitor monitor)
            throws ClienteleException {
        RecordQuery query = RecordQuery.all(Literals.PARTY, COLUMNS)
                .and(new Criterion(KIND, Operator.NOT_NULL, null));
        if (owner.isPresent()) {
            query = query.and(Criterion.eq(OWNER, owner.get()));
        }
        Records records = store.records(actor);
        Optional<PageKey> key = after.isPresent() ? Optional.of(new PageKey(null, after.getAsLong()))
                : Optional.empty();
        while (true) {
            Page page = records.page(query, key, Math.min(CHUNK, MOST_LOOKED - looked));
            Map<Long, Party> parties = load(records, page.rows());
            for (RecordRow row : page.rows()) {
                if (monitor != null && monitor.isCanceled()) {
                    throw new ClienteleException(StatusCodes.CANCELLED, Messages.cancelled);
                }
                looked++;
                look(parties.get(row.id()), row);
                if (found.size() == limit || looked == MOST_LOOKED) {
                    return new StalePage(found, looked, OptionalLong.of(row.id()));
                }
            }
            if (page.next().isEmpty()) {
                return new StalePage(found, looked, OptionalLong.empty());
            }
            key = page.next();
        }
    }

    /** The records of a page that may have values that grow old. */
    private Map<Long, Party> load(Records records, List<RecordRow> rows) throws ClienteleException {
        long[] ids = rows.stream().filter(row -> growsOld((CustomerKind) row.values().get(3)))
                .mapToLong(RecordRow::id).toArray();
        Map<Long, Party> parties = new HashMap<>();
        if (ids.length > 0) {
            records.loadAll(Literals.PARTY, ids).forEach(party -> parties.put(party.getId(), (Party) party));
        }
        return parties;
    }

    private boolean growsOld(CustomerKind kind) {
        Optional<ProfileDefinition> profile = kind == null ? Optional.empty() : definitions.profile(kind);
        return profile.isPresent() && profile.get().getFields().stream().anyMatch(f -> f.getMaxAge() > 0);
    }

    private void look(Party party, RecordRow row) throws ClienteleException {
        if (party != null) {
            List<ProfileValue> stale = profiles.stale(store, actor, party, definitions, today);
            if (!stale.isEmpty()) {
                found.add(new StaleCustomer(row.id(), text(row, 0), text(row, 1), text(row, 2), stale));
            }
        }
    }

    private static String text(RecordRow row, int column) {
        Object value = row.values().get(column);
        return value == null ? "" : (String) value; //$NON-NLS-1$
    }
}
