package org.clientele.customers.internal.columns;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.clientele.core.Actor;
import org.clientele.core.ClienteleException;
import org.clientele.core.facts.FactColumn;
import org.clientele.core.facts.FactSnapshot;
import org.clientele.core.store.JournalEntry;
import org.clientele.core.store.JournalEntry.Touched;
import org.clientele.core.store.JournalEntry.TouchedRange;
import org.clientele.core.store.Records;
import org.clientele.core.store.Store;
import org.clientele.model.ClientelePackage.Literals;
import org.clientele.model.Party;

/** The columns of one store that were asked for, the least used of which are forgotten when they take too much. */
final class StoreColumns {

    private static final int ENTRIES = 1_000;
    private static final int MOST_PARTIES = 2_000;
    private static final long MOST_BYTES = Runtime.getRuntime().maxMemory() / 16;

    private final Store store;
    private final Map<String, LoadedColumn> loaded = new LinkedHashMap<>(16, 0.75f, true);
    private Map<Long, Party> lastRead = Map.of();
    private long lastFrom = -1;
    private long lastTo = -1;

    StoreColumns(Store store) {
        this.store = store;
    }

    synchronized FactColumn column(PartyValues values, FactSnapshot facts) throws ClienteleException {
        String id = values.descriptor().id() + '@' + facts.today(); // facts of other days do not push those of today out
        LoadedColumn column = loaded.get(id);
        Records records = store.records(Actor.SYSTEM);
        if (column == null || !column.fits(values, facts.today()) || !follow(column, records, facts)) {
            column = LoadedColumn.read(values, records, facts);
            loaded.put(id, column);
            evict(id);
        }
        return column.column(values);
    }

    /** Brings a column up to a snapshot; false when it has to be read anew. */
    private boolean follow(LoadedColumn column, Records records, FactSnapshot facts) throws ClienteleException {
        if (column.sequence() >= facts.sequence()) {
            return true;
        }
        if (lastFrom != column.sequence() || lastTo != facts.sequence()) {
            Optional<Set<Long>> touched = touched(column.sequence(), facts.sequence());
            if (touched.isEmpty()) {
                return false;
            }
            Map<Long, Party> read = new HashMap<>();
            for (long id : touched.get()) {
                read.put(id, (Party) records.load(Literals.PARTY, id).orElse(null));
            }
            lastRead = read;
            lastFrom = column.sequence();
            lastTo = facts.sequence();
        }
        column.follow(lastRead, facts);
        return true;
    }

    /** The parties that were written between two commits; empty when they are too many or no longer known. */
    private Optional<Set<Long>> touched(long from, long to) throws ClienteleException {
        Set<Long> parties = new LinkedHashSet<>();
        for (long at = from; at < to;) {
            List<JournalEntry> entries = store.journal().read(at, ENTRIES);
            if (entries.isEmpty() || entries.getFirst().sequence() != at + 1) {
                return Optional.empty();
            }
            for (JournalEntry entry : entries) {
                if (entry.sequence() <= to && !collect(entry, parties)) {
                    return Optional.empty();
                }
            }
            at = entries.getLast().sequence();
        }
        return Optional.of(parties);
    }

    private static boolean collect(JournalEntry entry, Set<Long> parties) {
        for (Touched touched : entry.touched()) {
            if (touched.aggregate().type() == Literals.PARTY) {
                parties.add(touched.aggregate().id());
            }
        }
        for (TouchedRange range : entry.ranges()) {
            if (range.type() == Literals.PARTY) {
                if (range.lastId() - range.firstId() > MOST_PARTIES) {
                    return false;
                }
                for (long id = range.firstId(); id <= range.lastId(); id++) {
                    parties.add(id);
                }
            }
        }
        return parties.size() <= MOST_PARTIES;
    }

    private void evict(String wanted) {
        long bytes = loaded.values().stream().mapToLong(LoadedColumn::memory).sum();
        for (String id : new ArrayList<>(loaded.keySet())) {
            if (bytes > MOST_BYTES && !id.equals(wanted)) {
                bytes -= loaded.remove(id).memory();
            }
        }
    }
}
