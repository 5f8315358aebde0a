package org.clientele.facts.internal;

import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;

import org.clientele.core.facts.EventDescriptor;
import org.clientele.core.facts.EventFacts;
import org.clientele.core.facts.EventFilter;
import org.clientele.facts.internal.EventRuns.Figures;
import org.clientele.facts.internal.EventRuns.Window;
import org.roaringbitmap.RoaringBitmap;

/**
 * The events of a stream at one commit. Immutable; a change makes a table that shares what it does not touch.
 */
final class EventTable implements EventFacts {

    private static final int MERGE_AT = 4_096;

    private final EventDescriptor descriptor;
    private final EventCodes words;
    private final boolean kinds;
    private final EventPart[] parts;
    private final int[] newerRows;
    private final EventPart[] newer;
    private final int cut;

    /** A table that was just loaded; {@code kinds} tells whether the codes tell which events usually count. */
    EventTable(EventDescriptor descriptor, EventCodes words, boolean kinds, EventPart[] parts) {
        this(descriptor, words, kinds, parts, new int[0], new EventPart[0], Integer.MAX_VALUE);
    }

    private EventTable(EventDescriptor descriptor, EventCodes words, boolean kinds, EventPart[] parts, int[] newerRows,
            EventPart[] newer, int cut) {
        this.descriptor = descriptor;
        this.words = words;
        this.kinds = kinds;
        this.parts = parts;
        this.newerRows = newerRows;
        this.newer = newer;
        this.cut = cut;
    }

    /** The same events up to a minute, without it. */
    EventTable until(int minute) {
        return minute == cut ? this : new EventTable(descriptor, words, kinds, parts, newerRows, newer, minute);
    }

    /** The same events with another text for what a code stands for; this very table when nothing differs. */
    EventTable renamed(Object key, String text) {
        EventCodes renamed = words.renamed(key, text);
        return renamed == words ? this : new EventTable(descriptor, renamed, kinds, parts, newerRows, newer, cut);
    }

    /** The table with other events of some rows. */
    EventTable with(Map<Integer, EventPart> changed) {
        TreeMap<Integer, EventPart> all = new TreeMap<>(changed);
        for (int i = 0; i < newer.length; i++) {
            all.putIfAbsent(newerRows[i], newer[i]);
        }
        EventTable table = new EventTable(descriptor, words, kinds, parts,
                all.keySet().stream().mapToInt(Integer::intValue).toArray(), all.values().toArray(EventPart[]::new), cut);
        return all.size() > MERGE_AT ? table.merged() : table;
    }

    /** The rows with an event that comes from one of some aggregates. */
    RoaringBitmap rowsOf(Collection<Long> ids) {
        RoaringBitmap rows = new RoaringBitmap();
        for (int p = 0; p < parts.length; p++) {
            int row = 0;
            for (int i = 0; parts[p].ids() != null && i < parts[p].ids().length; i++) {
                if (ids.contains(parts[p].ids()[i])) {
                    while (parts[p].runs().starts()[row + 1] <= i) {
                        row++;
                    }
                    rows.add((p << Chunk.BITS) + row);
                }
            }
        }
        for (int i = 0; i < newer.length; i++) {
            if (newer[i].ids() != null && Arrays.stream(newer[i].ids()).anyMatch(ids::contains)) {
                rows.add(newerRows[i]);
            }
        }
        return rows;
    }

    /** The rows with an event of a value. */
    RoaringBitmap rowsWithValue(long value) {
        RoaringBitmap rows = new RoaringBitmap();
        for (int p = 0; p < parts.length; p++) {
            EventRuns runs = parts[p].runs();
            int row = 0;
            for (int i = 0; i < runs.stamps().length; i++) {
                if (runs.value(i) == value) {
                    while (runs.starts()[row + 1] <= i) {
                        row++;
                    }
                    rows.add((p << Chunk.BITS) + row);
                }
            }
        }
        for (int i = 0; i < newer.length; i++) {
            EventRuns runs = newer[i].runs();
            for (int at = 0; at < runs.stamps().length; at++) {
                if (runs.value(at) == value) {
                    rows.add(newerRows[i]);
                }
            }
        }
        return rows;
    }

    /** Whether a row has the events of the only row of a part. */
    boolean isSame(int row, EventPart other) {
        int[] at = new int[1];
        boolean[] same = { true };
        EventRuns runs = other.runs();
        forEachRaw(row, (stamp, value, code, id) -> {
            int i = at[0]++;
            same[0] &= i < runs.stamps().length && runs.stamps()[i] == stamp && runs.value(i) == value
                    && runs.code(i) == code && (other.ids() == null || other.ids()[i] == id);
        });
        return same[0] && at[0] == runs.stamps().length;
    }

    /** Goes through the events of a row as they are kept. */
    void forEachRaw(int row, RawVisitor visitor) {
        int found = Arrays.binarySearch(newerRows, row);
        int part = row >>> Chunk.BITS;
        int local = row & Chunk.ROWS - 1;
        if (found >= 0) {
            raw(newer[found], 0, visitor);
        } else if (part < parts.length && local < parts[part].rows()) {
            raw(parts[part], local, visitor);
        }
    }

    private static void raw(EventPart part, int row, RawVisitor visitor) {
        EventRuns runs = part.runs();
        for (int i = runs.starts()[row]; i < runs.starts()[row + 1]; i++) {
            visitor.event(runs.stamps()[i], runs.value(i), runs.code(i), part.ids() == null ? 0 : part.ids()[i]);
        }
    }

    EventCodes words() {
        return words;
    }

    long memory() {
        long bytes = 100 + words.memory();
        for (EventPart part : parts) {
            bytes += part.memory();
        }
        for (EventPart part : newer) {
            bytes += part.memory();
        }
        return bytes;
    }

    @Override
    public EventDescriptor descriptor() {
        return descriptor;
    }

    @Override
    public long count() {
        long events = 0;
        for (int p = 0; p < parts.length; p++) {
            int from = p << Chunk.BITS;
            long[] counts = new long[parts[p].rows()];
            aggregate(from, from + counts.length, Integer.MIN_VALUE, Integer.MAX_VALUE, EventFilter.ALL, counts, null, null,
                    null);
            events += Arrays.stream(counts).sum();
        }
        int behind = parts.length == 0 ? 0 : (parts.length - 1 << Chunk.BITS) + parts[parts.length - 1].rows();
        for (int i = 0; i < newer.length; i++) {
            if (newerRows[i] >= behind) {
                long[] one = new long[1];
                aggregate(newerRows[i], newerRows[i] + 1, Integer.MIN_VALUE, Integer.MAX_VALUE, EventFilter.ALL, one, null,
                        null, null);
                events += one[0];
            }
        }
        return events;
    }

    @Override
    public void forEach(int row, Visitor visitor) {
        forEach(row, Integer.MIN_VALUE, Integer.MAX_VALUE, EventFilter.ALL, visitor);
    }

    @Override
    public void forEach(int row, int fromMinute, int toMinuteExclusive, EventFilter filter, Visitor visitor) {
        Window window = window(fromMinute, toMinuteExclusive, filter);
        int found = Arrays.binarySearch(newerRows, row);
        int part = row >>> Chunk.BITS;
        int local = row & Chunk.ROWS - 1;
        if (found >= 0) {
            newer[found].runs().forEach(0, window, visitor);
        } else if (part < parts.length && local < parts[part].rows()) {
            parts[part].runs().forEach(local, window, visitor);
        }
    }

    @Override
    public void aggregate(int fromRow, int toRow, int fromMinute, int toMinuteExclusive, EventFilter filter,
            long[] counts, long[] sums, int[] first, int[] last) {
        Window window = window(fromMinute, toMinuteExclusive, filter);
        Figures figures = new Figures(counts, sums, first, last);
        for (int row = fromRow; row < toRow;) {
            int part = row >>> Chunk.BITS;
            int local = row & Chunk.ROWS - 1;
            int end = Math.min(toRow - row + local, Chunk.ROWS);
            int known = part < parts.length ? Math.max(local, Math.min(end, parts[part].rows())) : local;
            if (known > local) {
                parts[part].runs().aggregate(local, known, window, figures, row - fromRow);
            }
            figures.clear(row - fromRow + known - local, row - fromRow + end - local);
            row += end - local;
        }
        int at = Arrays.binarySearch(newerRows, fromRow);
        for (int i = at < 0 ? -at - 1 : at; i < newerRows.length && newerRows[i] < toRow; i++) {
            newer[i].runs().aggregate(0, 1, window, figures, newerRows[i] - fromRow);
        }
    }

    @Override
    public int codes() {
        return words.size();
    }

    @Override
    public String textOfCode(int code) {
        return words.text(code);
    }

    @Override
    public int codeOf(String text) {
        return words.codeOf(text);
    }

    @Override
    public EventFilter filter(Collection<String> texts) {
        return texts.isEmpty() ? EventFilter.USUAL
                : EventFilter.ofCodes(kinds, texts.stream().mapToInt(this::codeOf).filter(code -> code >= 0).toArray());
    }

    private Window window(int fromMinute, int toMinute, EventFilter filter) {
        return Window.of(fromMinute, Math.min(toMinute, cut), filter, words.size());
    }

    /** The same events with the newer ones in their parts. */
    private EventTable merged() {
        int rows = Math.max(newerRows[newerRows.length - 1] + 1,
                parts.length == 0 ? 0 : (parts.length - 1 << Chunk.BITS) + parts[parts.length - 1].rows());
        EventPart[] next = Arrays.copyOf(parts, (rows + Chunk.ROWS - 1) / Chunk.ROWS);
        int i = 0;
        while (i < newer.length) {
            int part = newerRows[i] >>> Chunk.BITS;
            int from = i;
            while (i < newer.length && newerRows[i] >>> Chunk.BITS == part) {
                i++;
            }
            next[part] = merged(part, from, i, Math.min(Chunk.ROWS, rows - (part << Chunk.BITS)));
        }
        for (int p = 0; p < next.length; p++) {
            next[p] = next[p] == null ? newer[0].sorter().parts(Chunk.ROWS)[0] : next[p];
        }
        return new EventTable(descriptor, words, kinds, next);
    }

    private EventPart merged(int part, int from, int to, int rows) {
        EventPart old = part < parts.length ? parts[part] : null;
        EventSorter sorter = newer[from].sorter();
        int next = from;
        for (int row = 0; row < rows; row++) {
            if (next < to && (newerRows[next] & Chunk.ROWS - 1) == row) {
                copy(newer[next++], 0, row, sorter);
            } else if (old != null && row < old.rows()) {
                copy(old, row, row, sorter);
            }
        }
        return sorter.parts(rows)[0];
    }

    private static void copy(EventPart part, int from, int row, EventSorter into) {
        EventRuns runs = part.runs();
        for (int i = runs.starts()[from]; i < runs.starts()[from + 1]; i++) {
            into.add(row, runs.stamps()[i], runs.value(i), runs.codes() == null ? 0 : runs.codes()[i],
                    part.ids() == null ? 0 : part.ids()[i]);
        }
    }

    /** Is given events as they are kept. */
    interface RawVisitor {
        void event(int stamp, long value, int code, long id);
    }
}
