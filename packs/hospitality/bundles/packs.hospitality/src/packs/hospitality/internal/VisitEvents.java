package packs.hospitality.internal;

import java.util.Arrays;

import org.clientele.core.facts.EventDescriptor;
import org.clientele.core.facts.EventFacts;

import packs.hospitality.Meal;

/** Events of visits in arrays: those of row r lie from starts[r] to starts[r + 1], by time. Immutable. */
final class VisitEvents implements EventFacts {

    private static final int DAY = 24 * 60;
    private static final int[] HOURS = { 12, 18 };

    private final EventDescriptor descriptor;
    private final int[] starts;
    private final int[] minutes;
    private final long[] values;
    private final byte[] codes;

    private VisitEvents(EventDescriptor descriptor, int[] starts, int[] minutes, long[] values, byte[] codes) {
        this.descriptor = descriptor;
        this.starts = starts;
        this.minutes = minutes;
        this.values = values;
        this.codes = codes;
    }

    /** Sorts events: each is a row in the upper 32 bits of its key, and a minute in the lower ones. */
    static VisitEvents of(EventDescriptor descriptor, int rows, Collector events) {
        Integer[] order = new Integer[events.size];
        Arrays.setAll(order, i -> i);
        Arrays.sort(order, (a, b) -> events.rows[a] != events.rows[b] ? Integer.compare(events.rows[a], events.rows[b])
                : Integer.compare(events.minutes[a], events.minutes[b]));
        int[] starts = new int[rows + 1];
        int[] minutes = new int[order.length];
        long[] values = new long[order.length];
        byte[] codes = new byte[order.length];
        for (int i = 0; i < order.length; i++) {
            int from = order[i];
            starts[events.rows[from] + 1]++;
            minutes[i] = events.minutes[from];
            values[i] = events.values[from];
            codes[i] = events.codes[from];
        }
        for (int row = 0; row < rows; row++) {
            starts[row + 1] += starts[row];
        }
        return new VisitEvents(descriptor, starts, minutes, values, codes);
    }

    /** How many rows it was made for. */
    int rows() {
        return starts.length - 1;
    }

    static int minute(long epochDay, int meal) {
        return Math.toIntExact(epochDay * DAY + HOURS[meal] * 60L);
    }

    @Override
    public EventDescriptor descriptor() {
        return descriptor;
    }

    @Override
    public long count() {
        return minutes.length;
    }

    @Override
    public void forEach(int row, Visitor visitor) {
        if (row < rows()) {
            for (int i = starts[row]; i < starts[row + 1]; i++) {
                visitor.event(minutes[i], values[i], codes[i]);
            }
        }
    }

    @Override
    public int codes() {
        return Meal.values().length;
    }

    @Override
    public String textOfCode(int code) {
        return Meal.values()[code].name();
    }

    /** Takes events in any order. */
    static final class Collector {

        private static final int FIRST = 256;

        private int size;
        private int[] rows = new int[FIRST];
        private int[] minutes = new int[FIRST];
        private long[] values = new long[FIRST];
        private byte[] codes = new byte[FIRST];

        void add(int row, int minute, long value, int code) {
            if (size == rows.length) {
                rows = Arrays.copyOf(rows, 2 * size);
                minutes = Arrays.copyOf(minutes, 2 * size);
                values = Arrays.copyOf(values, 2 * size);
                codes = Arrays.copyOf(codes, 2 * size);
            }
            rows[size] = row;
            minutes[size] = minute;
            values[size] = value;
            codes[size++] = (byte) code;
        }
    }
}
