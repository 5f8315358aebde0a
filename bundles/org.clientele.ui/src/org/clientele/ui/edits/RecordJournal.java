package org.clientele.ui.edits;

import java.util.List;
import java.util.Optional;

import org.clientele.core.ClienteleException;
import org.clientele.core.store.AggregateRef;
import org.clientele.core.store.CommitJournal;
import org.clientele.core.store.JournalEntry;

/**
 * Looks in the journal for what others did to one record. For a background thread.
 *
 * @since 1.0
 */
public final class RecordJournal {

    private static final int PAGE = 500;

    private final CommitJournal journal;
    private final AggregateRef record;

    /**
     * Looks for one aggregate.
     *
     * @param journal of its store
     * @param record the aggregate
     */
    public RecordJournal(CommitJournal journal, AggregateRef record) {
        this.journal = journal;
        this.record = record;
    }

    /**
     * What a look brought.
     *
     * @param upTo the last commit that was looked at
     * @param change the last commit that touched the record
     * @param erased whether its personal values were erased
     */
    public record News(long upTo, Optional<JournalEntry> change, boolean erased) {
    }

    /**
     * What happened to the aggregate.
     *
     * @param sequence the last commit that is known
     * @return what came after it
     * @throws ClienteleException LOCK_TIMEOUT
     */
    public News after(long sequence) throws ClienteleException {
        long upTo = sequence;
        JournalEntry found = null;
        boolean erased = false;
        List<JournalEntry> page = journal.read(upTo, PAGE);
        while (!page.isEmpty()) {
            for (JournalEntry entry : page) {
                upTo = entry.sequence();
                found = touches(entry) ? entry : found;
                erased |= entry.touched().stream().anyMatch(t -> t.erased() && t.aggregate().equals(record));
            }
            page = page.size() < PAGE ? List.of() : journal.read(upTo, PAGE);
        }
        return new News(upTo, Optional.ofNullable(found), erased);
    }

    private boolean touches(JournalEntry entry) {
        return entry.touched().stream().anyMatch(t -> t.aggregate().equals(record)) || entry.ranges().stream()
                .anyMatch(r -> r.type() == record.type() && r.firstId() <= record.id() && record.id() <= r.lastId());
    }
}
