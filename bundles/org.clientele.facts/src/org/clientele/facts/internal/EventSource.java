package org.clientele.facts.internal;

import org.clientele.core.ClienteleException;
import org.clientele.core.facts.EventDescriptor;

/** Where the events of one of the product's own streams come from. */
interface EventSource {

    EventDescriptor descriptor();

    /** Whether the codes tell which events usually count, so that who asks for a code gets it in any case. */
    boolean kinds();

    /** About how many events there are. */
    long estimate(FactTable table) throws ClienteleException;

    /** The codes, for a table that is about to be loaded. */
    EventCodes codes() throws ClienteleException;

    /** Collects events: one place for each kind of event. */
    EventSorter sorter();

    /** Reads all events of all customers. */
    void load(FactTable table, EventCodes codes, EventSorter into) throws ClienteleException;

    /** Reads all events of one customer as those of row 0. */
    void reload(FactTable table, int row, EventCodes codes, EventSorter into) throws ClienteleException;
}
