package org.clientele.facts.internal;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

import org.clientele.core.facts.FactChange;
import org.clientele.core.facts.FactColumn;
import org.clientele.core.facts.FactSnapshot;
import org.clientele.core.store.Store;

/**
 * A table as it is, or as it would be on another day, with what is loaded on first use; all readers share it. Views of
 * other days are kept for the days asked for last.
 */
final class TableView {

    static final int MINUTES_A_DAY = 24 * 60;

    private static final int DAYS = 4;

    private final FactTable table;
    private final int cut;
    private final Store store;
    private final ComputedColumns computed;
    private final EventStreams streams;
    private final CutTotals totals;
    private final TableView whole;
    private final FactSnapshot everything;
    private final Map<LocalDate, TableView> days = new LinkedHashMap<>(DAYS * 2, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<LocalDate, TableView> eldest) {
            return size() > DAYS;
        }
    };

    /** The table as it is; what it shares with the view before is not made anew. */
    TableView(Store store, Contributions contributions, FactTable table, EventCache events, TableView before,
            FactChange change) {
        this.table = table;
        this.cut = Integer.MAX_VALUE;
        this.store = store;
        this.totals = null;
        this.whole = this;
        this.streams = new EventStreams(store, contributions, this, events, before == null ? null : before.streams, change);
        this.computed = new ComputedColumns(store, contributions, this, before == null ? null : before.computed,
                change);
        this.everything = new TableSnapshot(this, table.alive());
    }

    private TableView(TableView whole, LocalDate day) {
        this.table = whole.table.at(whole.table.sequence(), day);
        this.cut = cut(day);
        this.store = whole.store;
        this.totals = new CutTotals(table, cut);
        this.whole = whole;
        this.streams = whole.streams;
        this.computed = whole.computed.asOf(this);
        this.everything = new TableSnapshot(this, table.alive());
    }

    FactTable table() {
        return table;
    }

    /** The minute from which on nothing is seen. */
    int cut() {
        return cut;
    }

    Store store() {
        return store;
    }

    ComputedColumns computed() {
        return computed;
    }

    /** The streams, uncut. */
    EventStreams streams() {
        return streams;
    }

    /** All customers. */
    FactSnapshot everything() {
        return everything;
    }

    /** A column of the fact base itself, or null. */
    FactColumn own(String id) {
        return FactColumns.of(id, table, totals);
    }

    TableView asOf(LocalDate day) {
        if (whole != this) {
            return whole.asOf(day);
        }
        synchronized (days) {
            return days.computeIfAbsent(day, d -> new TableView(this, d));
        }
    }

    /** Whether a view of another day is one of those asked for last. */
    boolean isKept(TableView other) {
        synchronized (whole.days) {
            return whole.days.containsValue(other);
        }
    }

    /** What the views of other days take. */
    long memoryOfDays() {
        synchronized (days) {
            return days.values().stream().mapToLong(view -> view.totals.memory()).sum();
        }
    }

    private static int cut(LocalDate day) {
        long minute = Math.multiplyExact(day.toEpochDay() + 1, (long) MINUTES_A_DAY);
        return (int) Math.max(Integer.MIN_VALUE, Math.min(Integer.MAX_VALUE - 1L, minute));
    }
}
