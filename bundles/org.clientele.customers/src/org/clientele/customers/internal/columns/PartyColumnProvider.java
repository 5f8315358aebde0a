package org.clientele.customers.internal.columns;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.clientele.core.ClienteleException;
import org.clientele.core.facts.ColumnProvider;
import org.clientele.core.facts.FactColumn;
import org.clientele.core.facts.FactSnapshot;
import org.clientele.core.store.Store;

/** Offers columns of what stands in the records of parties themselves: their own rows say it, on any day. */
public abstract class PartyColumnProvider implements ColumnProvider {

    private final PartyColumns columns;

    /**
     * Creates the provider.
     *
     * @param columns keeps the values
     */
    protected PartyColumnProvider(PartyColumns columns) {
        this.columns = columns;
    }

    @Override
    public boolean local(String id) {
        return true;
    }

    @Override
    public boolean timed(String id) {
        return false;
    }

    @Override
    public Set<String> sources(String id) {
        return Set.of(PARTY);
    }

    /**
     * The column of values.
     *
     * @param values what it shows
     * @param store the store
     * @param facts a snapshot with all customers visible
     * @return the column
     * @throws ClienteleException LOCK_TIMEOUT
     */
    protected final FactColumn column(PartyValues values, Store store, FactSnapshot facts) throws ClienteleException {
        return columns.column(values, store, facts);
    }

    /**
     * The column of those values that a column id names.
     *
     * @param id the column's id
     * @param all whose values may be meant
     * @param store the store
     * @param facts a snapshot with all customers visible
     * @return empty when none has the id
     * @throws ClienteleException LOCK_TIMEOUT
     */
    protected final Optional<FactColumn> column(String id, List<? extends PartyValues> all, Store store, FactSnapshot facts)
            throws ClienteleException {
        for (PartyValues values : all) {
            if (values.descriptor().id().equals(id)) {
                return Optional.of(column(values, store, facts));
            }
        }
        return Optional.empty();
    }
}
