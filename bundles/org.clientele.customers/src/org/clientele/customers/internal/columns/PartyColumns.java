package org.clientele.customers.internal.columns;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.clientele.core.ClienteleException;
import org.clientele.core.facts.FactColumn;
import org.clientele.core.facts.FactSnapshot;
import org.clientele.core.store.Store;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/** Keeps the loaded columns of each open store. Safe for any thread. */
@Component(service = PartyColumns.class)
public final class PartyColumns {

    private final Map<Store, StoreColumns> stores = new HashMap<>();

    /**
     * A column for a snapshot: read from the store the first time, brought up to date afterwards.
     *
     * @param values what it shows
     * @param store the store
     * @param facts a snapshot with all customers visible
     * @return the column
     * @throws ClienteleException LOCK_TIMEOUT
     */
    public FactColumn column(PartyValues values, Store store, FactSnapshot facts) throws ClienteleException {
        StoreColumns columns;
        synchronized (stores) {
            columns = stores.computeIfAbsent(store, StoreColumns::new);
        }
        return columns.column(values, facts);
    }

    /**
     * A column of texts that were computed for a snapshot.
     *
     * @param values describes the column and its texts
     * @param texts the text of each row, or null
     * @return the column
     */
    public static FactColumn computed(PartyValues values, String[] texts) {
        TextCodes codes = new TextCodes();
        long[] block = new long[texts.length];
        for (int row = 0; row < texts.length; row++) {
            block[row] = texts[row] == null ? FactColumn.MISSING : codes.add(texts[row]);
        }
        return new PartyColumn(values, ColumnData.of(block), codes);
    }

    /**
     * A column of computed texts with others for some rows; it shares what did not change.
     *
     * @param values describes the column and its texts
     * @param before what {@link #computed} or this method gave
     * @param texts the texts of the rows that may have changed; null values for none
     * @return the column, or empty when the one before is none of these
     */
    public static Optional<FactColumn> changed(PartyValues values, FactColumn before, Map<Integer, String> texts) {
        return before instanceof PartyColumn known ? Optional.of(known.with(values, texts)) : Optional.empty();
    }

    @Reference(service = Store.class, cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC,
            unbind = "forget")
    void opened(Store store) {
        // columns are read when somebody first asks for them
    }

    /**
     * Forgets a store that is about to close.
     *
     * @param store the store
     */
    public void forget(Store store) {
        synchronized (stores) {
            stores.remove(store);
        }
    }
}
