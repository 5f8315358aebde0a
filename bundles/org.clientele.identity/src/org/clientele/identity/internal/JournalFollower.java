package org.clientele.identity.internal;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import org.clientele.core.ClienteleException;
import org.clientele.core.store.JournalEntry;
import org.clientele.core.store.JournalEntry.Touched;
import org.clientele.core.store.JournalEntry.TouchedRange;
import org.clientele.core.store.Store;
import org.clientele.identity.internal.index.IndexFiles;
import org.clientele.identity.internal.index.Mark;
import org.clientele.identity.internal.index.PartyReader;
import org.clientele.identity.internal.index.PartyTexts;
import org.clientele.identity.internal.index.RecordTexts;
import org.clientele.model.ClientelePackage.Literals;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.emf.ecore.EClass;

/**
 * Brings an index up to a store's last commit. What was touched is read anew as it is now, so working an entry twice, or
 * after a later one, does no harm.
 */
final class JournalFollower {

    private static final int ENTRIES = 1_000;
    private static final int MOST_SINGLY = 2_000;
    private static final int REFRESH_EVERY = 20_000;

    private final Store store;
    private final IndexFiles files;
    private final PartyReader reader;
    private final RecordTexts records;

    JournalFollower(Store store, IndexFiles files) {
        this.store = store;
        this.files = files;
        this.reader = new PartyReader(store);
        this.records = new RecordTexts(store);
    }

    /** Whether an index can be brought up to date by the journal, rather than built anew. */
    boolean isUsable(Mark mark) throws ClienteleException {
        return mark != null && mark.store().equals(store.info().id().toString()) && mark.commitId() != null
                && mark.equals(mark(mark.sequence()).forgetting(mark.isForgetting()));
    }

    /** The mark of a commit; of one that the store does not have no usable one. */
    private Mark mark(long sequence) throws ClienteleException {
        String commit = ""; //$NON-NLS-1$
        if (sequence > 0) {
            List<JournalEntry> entry = store.journal().read(sequence - 1, 1);
            commit = entry.isEmpty() || entry.getFirst().sequence() != sequence ? null
                    : entry.getFirst().recordedAt().toString();
        }
        return new Mark(store.info().id().toString(), sequence, commit, records.models(), false);
    }

    /** Fills an empty index. */
    Mark build(IProgressMonitor monitor, boolean isNew) throws ClienteleException, IOException {
        Mark before = mark(store.journal().lastSequence());
        int[] count = { 0 };
        files.deleteAll();
        reader.all(party -> {
            files.add(party);
            if (isNew && ++count[0] % REFRESH_EVERY == 0) {
                files.refresh();
            }
        }, monitor);
        if (monitor != null && monitor.isCanceled()) {
            throw new OperationCanceledException();
        }
        files.commit(before);
        files.refresh();
        return before;
    }

    /** Whether an index that is not open may hold what was erased since, or is of no use anyway. */
    boolean isToBeForgotten(Mark mark) throws ClienteleException {
        if (!isUsable(mark) || mark.isForgetting()) {
            return true;
        }
        long sequence = mark.sequence();
        while (true) {
            List<JournalEntry> entries = store.journal().read(sequence, ENTRIES);
            if (entries.isEmpty()) {
                return false;
            }
            if (isErasing(entries)) {
                return true;
            }
            sequence = entries.getLast().sequence();
        }
    }

    /**
     * Works all entries after a mark; empty when there is a gap. The same mark when there are none; one that still forgets
     * when a party was erased.
     */
    Optional<Mark> follow(Mark mark) throws ClienteleException, IOException {
        long sequence = mark.sequence();
        boolean forgetting = mark.isForgetting();
        while (true) {
            long last = store.journal().lastSequence();
            List<JournalEntry> entries = store.journal().read(sequence, ENTRIES);
            if (entries.isEmpty() && last <= sequence) {
                break;
            }
            if (entries.isEmpty() || entries.getFirst().sequence() != sequence + 1) {
                return Optional.empty();
            }
            work(entries);
            forgetting |= isErasing(entries);
            sequence = entries.getLast().sequence();
            files.refresh();
        }
        if (sequence == mark.sequence()) {
            return Optional.of(mark);
        }
        Mark now = mark(sequence).forgetting(forgetting);
        files.commit(now);
        return Optional.of(now);
    }

    private void work(List<JournalEntry> entries) throws ClienteleException, IOException {
        Set<Long> parties = new TreeSet<>();
        for (JournalEntry entry : entries) {
            for (Touched touched : entry.touched()) {
                if (isParty(touched.aggregate().type())) {
                    parties.add(touched.aggregate().id());
                } else {
                    owners(touched.aggregate().type(), touched.aggregate().id(), touched.aggregate().id(), parties);
                }
            }
            for (TouchedRange range : entry.ranges()) {
                if (isParty(range.type())) {
                    if (range.lastId() - range.firstId() < MOST_SINGLY) {
                        for (long id = range.firstId(); id <= range.lastId(); id++) {
                            parties.add(id);
                        }
                    } else {
                        files.delete(range.firstId(), range.lastId());
                        reader.range(range.firstId(), range.lastId(), files::add, null);
                    }
                } else {
                    owners(range.type(), range.firstId(), range.lastId(), parties);
                }
            }
        }
        renew(parties);
    }

    /** The customers to whom records of partners belong, and to whom they belonged. */
    private void owners(EClass type, long first, long last, Set<Long> parties) throws ClienteleException, IOException {
        if (records.isKnown(type)) {
            parties.addAll(files.holders(first, last));
            parties.addAll(records.parties(type, first, last));
        }
    }

    /** Puts what the store has of parties in the place of what the index has. */
    void renew(Set<Long> parties) throws ClienteleException, IOException {
        for (long id : parties) {
            Optional<PartyTexts> party = reader.one(id);
            if (party.isPresent()) {
                files.update(party.get());
            } else {
                files.delete(id);
            }
        }
    }

    private static boolean isErasing(List<JournalEntry> entries) {
        return entries.stream().flatMap(entry -> entry.touched().stream())
                .anyMatch(touched -> touched.erased() && isParty(touched.aggregate().type()));
    }

    private static boolean isParty(EClass type) {
        return Literals.PARTY.isSuperTypeOf(type);
    }
}
