package org.clientele.ui.customers.internal.history;

import java.util.List;
import java.util.OptionalLong;

import org.clientele.core.ClienteleException;
import org.clientele.core.store.AggregateRef;
import org.clientele.core.store.Change;
import org.clientele.core.store.Changes;

/** Reads the history of a record in pages. For a background thread. */
final class HistoryReader {

    private static final int PAGE = 100;

    private final Changes changes;

    HistoryReader(Changes changes) {
        this.changes = changes;
    }

    /**
     * A page.
     *
     * @param changes the newest first
     * @param next where the next page begins, or empty at the end
     */
    record HistoryPart(List<Change> changes, OptionalLong next) {
    }

    HistoryPart page(Subject subject, OptionalLong before) throws ClienteleException {
        AggregateRef record = subject.reference();
        List<Change> read = subject.isParty() ? changes.historyWithRecords(record.id(), before, PAGE)
                : changes.history(record, before, PAGE);
        return new HistoryPart(read, read.size() < PAGE ? OptionalLong.empty()
                : OptionalLong.of(read.getLast().sequence()));
    }
}
