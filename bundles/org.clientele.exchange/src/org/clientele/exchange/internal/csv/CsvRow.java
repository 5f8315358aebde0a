package org.clientele.exchange.internal.csv;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;

/** The row that is being read: its fields lie in one array, nothing is made of them before somebody asks. */
public final class CsvRow {

    private char[] chars = new char[4096];
    private int[] starts = new int[32];
    private int[] ends = new int[32];
    private int length;
    private int fields;
    private long line;

    CsvRow() {
    }

    /**
     * Where the row begins.
     *
     * @return the line of the file, from 1
     */
    public long line() {
        return line;
    }

    /**
     * How many fields it has.
     *
     * @return at least 1
     */
    public int fields() {
        return fields;
    }

    /**
     * The characters of all fields; valid until the next row.
     *
     * @return not to be changed
     */
    public char[] chars() {
        return chars;
    }

    /**
     * Where a field begins, blanks left out.
     *
     * @param field from 0
     * @return a place in {@link #chars}
     */
    public int start(int field) {
        int start = starts[field];
        int end = ends[field];
        while (start < end && isBlank(chars[start])) {
            start++;
        }
        return start;
    }

    /**
     * Where a field ends, blanks left out.
     *
     * @param field from 0
     * @return the place in {@link #chars} behind its last character
     */
    public int end(int field) {
        int start = starts[field];
        int end = ends[field];
        while (end > start && isBlank(chars[end - 1])) {
            end--;
        }
        return Math.max(end, start(field));
    }

    /**
     * The text of a field without blanks around it.
     *
     * @param field from 0
     * @return its text
     */
    public String text(int field) {
        int start = start(field);
        return new String(chars, start, end(field) - start);
    }

    /**
     * All fields as they are.
     *
     * @return their texts
     */
    public List<String> texts() {
        List<String> texts = new ArrayList<>(fields);
        for (int i = 0; i < fields; i++) {
            texts.add(new String(chars, starts[i], ends[i] - starts[i]));
        }
        return texts;
    }

    /**
     * A number that equal rows share, and others do not but for a negligible chance.
     *
     * @return 64 bits of the contents and borders of all fields
     */
    public long fingerprint() {
        long hash = 0x9E3779B97F4A7C15L * fields;
        int field = 0;
        for (int i = 0; i < length; i++) {
            while (field < fields && ends[field] == i) {
                hash = mix(hash ^ 0x1FFFF);
                field++;
            }
            hash = mix(hash ^ chars[i]);
        }
        return hash ^ hash >>> 29;
    }

    private static long mix(long hash) {
        long mixed = hash * 0xBF58476D1CE4E5B9L;
        return mixed ^ mixed >>> 27;
    }

    private static boolean isBlank(char c) {
        return c <= ' ' || c == '\u00A0' || c == '\u3000';
    }

    private void begin(long startingLine) {
        line = startingLine;
        length = 0;
        fields = 0;
    }

    private void add(char[] source, int offset, int count) {
        if (length + count > chars.length) {
            chars = Arrays.copyOf(chars, Math.max(chars.length * 2, length + count));
        }
        if (fields == starts.length) {
            starts = Arrays.copyOf(starts, fields * 2);
            ends = Arrays.copyOf(ends, fields * 2);
        }
        System.arraycopy(source, offset, chars, length, count);
        starts[fields] = length;
        length += count;
        ends[fields] = length;
        fields++;
    }

    /** Fills one row again and again. */
    static final class Handler extends AbstractBaseCsvCallbackHandler<CsvRow> {

        private final CsvRow row = new CsvRow();

        @Override
        protected void handleBegin(long startingLineNumber) {
            row.begin(startingLineNumber);
        }

        @Override
        protected void handleField(int index, char[] buffer, int offset, int count, boolean quoted) {
            row.add(buffer, offset, count);
        }

        @Override
        protected CsvRow buildRecord() {
            return row;
        }
    }
}
