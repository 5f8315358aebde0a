package org.clientele.ui.customers.internal.history;

import java.util.List;
import java.util.OptionalLong;

import org.clientele.core.ClienteleException;
import org.clientele.core.store.AggregateRef;
import org.clientele.core.store.Change;
import org.clientele.core.store.Changes;

/** Reads the history of a record in pages that never cut a commit in two. For a background thread. */
final class HistoryReader {

    private static final int LEAST = 100;
    private static final int MOST = 10_000;

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

    HistoryPart page(AggregateRef record, OptionalLong before) throws ClienteleException {
        int limit = LEAST;
        while (true) {
            List<Change> read = changes.history(record, before, limit);
            if (read.size() < limit) {
                return new HistoryPart(read, OptionalLong.empty());
            }
            long last = read.getLast().sequence();
            List<Change> whole = read.stream().filter(c -> c.sequence() != last).toList();
            if (!whole.isEmpty()) {
                return new HistoryPart(whole, OptionalLong.of(last + 1));
            }
            if (limit >= MOST) {
                return new HistoryPart(read, OptionalLong.of(last));
            }
            limit *= 2; // one commit fills the page
        }
    }
}
