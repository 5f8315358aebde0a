package org.clientele.customers.internal.relationships;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.clientele.core.ClienteleException;
import org.clientele.core.relationships.PartyRef;
import org.clientele.core.relationships.PartyRef.Type;
import org.clientele.core.store.FeaturePath;
import org.clientele.core.store.RecordRow;
import org.clientele.core.store.Records;
import org.clientele.model.ClientelePackage.Literals;

/**
 * The parties of one answer as the asker may see them. Who is hidden, or gone, gets a negative number instead of an id,
 * always the same one within the answer.
 */
final class PartyNames {

    private static final int MOST = 10_000;
    private static final FeaturePath NUMBER = FeaturePath.of(Literals.PARTY__CUSTOMER, Literals.CUSTOMER__NUMBER);
    private static final FeaturePath OWNER = FeaturePath.of(Literals.PARTY__CUSTOMER, Literals.CUSTOMER__OWNER);
    private static final List<FeaturePath> COLUMNS = List.of(FeaturePath.of(Literals.PARTY__DISPLAY_NAME), NUMBER,
            OWNER, FeaturePath.of(Literals.PARTY__EXTERNAL));

    /**
     * A party that was read.
     *
     * @param ref as the asker may see it
     * @param owner the account of who looks after it; empty without
     * @param internal whether it belongs to the enterprise
     */
    record Known(PartyRef ref, String owner, boolean internal) {
    }

    private final Records records;
    private final Map<Long, Known> known = new HashMap<>();
    private long hidden;

    PartyNames(Records records) {
        this.records = records;
    }

    /** Reads those that are not known yet, at once. */
    void read(Collection<Long> ids) throws ClienteleException {
        long[] wanted = ids.stream().filter(id -> !known.containsKey(id)).mapToLong(Long::longValue).distinct()
                .sorted().limit(MOST).toArray();
        if (wanted.length == 0) {
            return;
        }
        for (RecordRow row : records.rows(Literals.PARTY, COLUMNS, wanted)) {
            List<Object> values = row.values();
            Type type = Literals.PERSON.isSuperTypeOf(row.type()) ? Type.PERSON : Type.ORGANISATION;
            known.put(row.id(), new Known(new PartyRef(row.id(), text(values.get(0)), type, text(values.get(1))),
                    text(values.get(2)), Boolean.FALSE.equals(values.get(3))));
        }
        for (long id : wanted) {
            if (!known.containsKey(id)) {
                known.put(id, new Known(new PartyRef(--hidden, "", Type.NOT_VISIBLE, ""), "", false)); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
            }
        }
    }

    Known known(long id) throws ClienteleException {
        if (!known.containsKey(id)) {
            read(List.of(id));
        }
        return known.get(id);
    }

    PartyRef ref(long id) throws ClienteleException {
        return known(id).ref();
    }

    private static String text(Object value) {
        return value == null ? "" : (String) value; //$NON-NLS-1$
    }
}
