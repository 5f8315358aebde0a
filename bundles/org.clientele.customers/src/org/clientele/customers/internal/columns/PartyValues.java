package org.clientele.customers.internal.columns;

import java.time.LocalDate;

import org.clientele.core.ClienteleException;
import org.clientele.core.facts.ColumnDescriptor;
import org.clientele.core.store.Records;
import org.clientele.model.Party;

/** What a column shows of parties: a Long in the column's unit, or a String. */
public interface PartyValues {

    /**
     * Describes the column.
     *
     * @return never null
     */
    ColumnDescriptor descriptor();

    /**
     * What has to be the same for read values to be of use still, such as the version of a definition.
     *
     * @return compared by equals
     */
    Object state();

    /**
     * Reads all parties that have a value, each once.
     *
     * @param records reads everything
     * @param today the day that counts as today
     * @param sink takes the values
     * @throws ClienteleException LOCK_TIMEOUT
     */
    void readAll(Records records, LocalDate today, Sink sink) throws ClienteleException;

    /**
     * Reads one party.
     *
     * @param party its graph
     * @param today the day that counts as today
     * @return the value, or null
     */
    Object read(Party party, LocalDate today);

    /**
     * How a text is shown to people.
     *
     * @param text a value
     * @return such as the name of the choice behind its key
     */
    default String shown(String text) {
        return text;
    }

    /**
     * The place of a text among those that have a given order.
     *
     * @param text a value
     * @return texts with a lower place come first; those of the same place are sorted by the language
     */
    default int place(String text) {
        return 0;
    }

    /** Takes values. */
    @FunctionalInterface
    interface Sink {
        /**
         * One value.
         *
         * @param party the party's id
         * @param value the value, not null
         */
        void put(long party, Object value);
    }
}
