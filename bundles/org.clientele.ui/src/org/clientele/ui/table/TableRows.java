package org.clientele.ui.table;

import java.util.List;

import org.clientele.core.ClienteleException;

import org.osgi.annotation.versioning.ConsumerType;

/**
 * The rows of a table at one moment. Immutable; called by background threads, {@link #size()}, {@link #key(int)} and
 * {@link #indexOf(long)} also by the user interface thread, so they return at once.
 *
 * @since 1.0
 */
@ConsumerType
public interface TableRows {

    /** No rows: what a table shows before it is given some, and while there is nothing to show. */
    TableRows NONE = new NoRows();

    /**
     * How many rows there are.
     *
     * @return the number
     */
    int size();

    /**
     * What identifies a row across reloads, so that the selection stays on it.
     *
     * @param index 0 to size - 1
     * @return an id, such as the party's
     */
    long key(int index);

    /**
     * The place of a row.
     *
     * @param key what {@link #key} gave
     * @return the place, or -1 when it is not there
     */
    int indexOf(long key);

    /**
     * Reads texts as they are shown.
     *
     * @param from the first row
     * @param count how many, at most 1,000
     * @param columns ids of columns
     * @return a list of texts for each row, in the order of the columns
     * @throws ClienteleException an expected failure; it is logged and the rows stay blank
     */
    List<List<String>> texts(int from, int count, List<String> columns) throws ClienteleException;
}
