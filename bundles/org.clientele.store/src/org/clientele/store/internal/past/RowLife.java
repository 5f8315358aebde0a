package org.clientele.store.internal.past;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

import org.clientele.core.store.Change.Kind;
import org.clientele.store.internal.history.Place;
import org.clientele.store.internal.history.StoredLine;
import org.clientele.store.internal.record.RowState;

/** What is known of one row: what is stored of it, when it came and went, and how its values changed. */
final class RowLife {

    private final Place place;
    private final RowState present;
    private final List<Event> events = new ArrayList<>();
    private final Map<String, Cell> cells = new HashMap<>();
    private final Map<String, Supplier<String>> lastValues = new HashMap<>();
    private String object;

    /**
     * The row came or went.
     *
     * @param sequence the commit
     * @param added whether it came
     * @param holds whether that is in effect at the moment
     */
    private record Event(long sequence, boolean added, boolean holds) {
    }

    /**
     * Begins.
     *
     * @param place where the row lies
     * @param present what is stored of it, or null
     */
    RowLife(Place place, RowState present) {
        this.place = place;
        this.present = present;
    }

    Place place() {
        return place;
    }

    RowState present() {
        return present;
    }

    /** Class and place among its siblings, as they were told last; null when they were not. */
    String object() {
        return object;
    }

    /** The commit in which the row went last; 0 when it did not. */
    long removedBy() {
        return !events.isEmpty() && !events.getLast().added() ? events.getLast().sequence() : 0;
    }

    /** Whether the row was there right before a commit, in recorded time. */
    boolean wasThereBefore(long sequence) {
        Event last = null;
        for (Event event : events) {
            if (event.sequence() >= sequence) {
                break;
            }
            last = event;
        }
        return last != null ? last.added() : events.isEmpty() || !events.getFirst().added();
    }

    /**
     * Takes a line about the row as a whole.
     *
     * @param line the line
     * @param holds whether it is in effect at the moment
     */
    void whole(StoredLine line, boolean holds) {
        boolean added = line.kind() == Kind.ADDED;
        events.add(new Event(line.sequence(), added, holds));
        object = added ? line.newValue() : line.oldValue();
        if (!added) {
            lastValues.clear();
        }
    }

    /** Says that a batch brought the row. */
    void broughtBy(long sequence, boolean holds) {
        events.addFirst(new Event(sequence, true, holds));
    }

    /**
     * Takes a line about a value.
     *
     * @param line the line
     * @param oldText the text before; of the marker of an embedded object, any text where it is set
     * @param newText the text after, likewise
     * @param moment the moment
     * @param validFrom since when it holds
     */
    void value(StoredLine line, Supplier<String> oldText, Supplier<String> newText, Moment moment, LocalDate validFrom) {
        Cell cell = cells.get(place(line));
        boolean first = cell == null;
        if (first) {
            cell = new Cell(oldText);
            cells.put(place(line), cell);
        }
        // What a row came with is its value from the beginning, also where its own dates reach farther back.
        boolean origin = first && line.kind() == Kind.ADDED && moment instanceof Moment.Valid && !line.isMarker();
        cell.add(newText, origin || moment.holds(line.sequence(), validFrom));
        if (line.kind() == Kind.REMOVED) {
            lastValues.put(place(line), oldText);
        }
    }

    private static String place(StoredLine line) {
        return Place.of(line.path()).column();
    }

    /** The text of a value when the row went; null when it was unset. */
    String lastText(String column) {
        Supplier<String> last = lastValues.get(column);
        return last == null ? null : last.get();
    }

    /** What the history tells of a value; null when it never changed. */
    Cell cell(String column) {
        return cells.get(column);
    }

    /**
     * Whether the row is there at the moment.
     *
     * @param from its own first day where that decides, or null
     * @param to its own last day where that decides, or null
     * @param moment the moment
     */
    boolean isThere(LocalDate from, LocalDate to, Moment moment) {
        Event last = null;
        for (Event event : events) {
            last = event.holds() ? event : last;
        }
        boolean there = last != null ? last.added() : events.isEmpty() || !events.getFirst().added();
        if (moment instanceof Moment.Valid valid) {
            boolean gone = last != null && !last.added();
            there = (there || from != null && !gone) && (from == null || !valid.day().isBefore(from))
                    && (to == null || !valid.day().isAfter(to));
        }
        return there;
    }
}
