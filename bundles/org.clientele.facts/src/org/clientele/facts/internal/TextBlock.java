package org.clientele.facts.internal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.IntConsumer;

import org.clientele.core.facts.FactColumn.TextPlace;

/**
 * Texts of consecutive rows as one run of UTF-8 bytes with offsets. A text without characters counts as missing.
 * Immutable, except that the form for searching is made on first use where letters outside of ASCII need it.
 */
final class TextBlock {

    private static final byte[] FOLD = new byte[256];

    static {
        for (int i = 0; i < 256; i++) {
            FOLD[i] = (byte) (i >= 'A' && i <= 'Z' ? i + 32 : i);
        }
    }

    private final byte[] bytes;
    private final int[] offsets;
    private volatile TextBlock folded;

    TextBlock(byte[] bytes, int[] offsets) {
        this.bytes = bytes;
        this.offsets = offsets;
    }

    void write(SnapshotOut out) {
        out.bytes(bytes);
        out.ints(offsets);
    }

    static TextBlock read(SnapshotIn in) throws IOException {
        return new TextBlock(in.bytes(), in.ints());
    }

    int rows() {
        return offsets.length - 1;
    }

    boolean isMissing(int row) {
        return offsets[row] == offsets[row + 1];
    }

    String get(int row) {
        int from = offsets[row];
        int length = offsets[row + 1] - from;
        return length == 0 ? null : new String(bytes, from, length, StandardCharsets.UTF_8);
    }

    long memory() {
        TextBlock search = folded;
        return 32L + bytes.length + 4L * offsets.length + (search == null || search == this ? 0 : search.memory());
    }

    /**
     * Finds rows with a word that begins with something.
     *
     * @param needle the beginning, in lower case and UTF-8
     * @param hit is given each row once, ascending
     */
    void rowsWithWord(byte[] needle, IntConsumer hit) {
        TextBlock search = folded();
        int end = search.bytes.length;
        int row = 0;
        int at = search.find(needle, 0, end);
        while (at >= 0) {
            while (search.offsets[row + 1] <= at) {
                row++;
            }
            int next = at + 1;
            int textEnd = search.offsets[row + 1];
            if (at + needle.length <= textEnd && search.isWordStart(at, search.offsets[row])) {
                hit.accept(row);
                next = textEnd;
            }
            at = search.find(needle, next, end);
        }
    }

    /**
     * Finds rows with a part at a place.
     *
     * @param needle the part, in lower case and UTF-8
     * @param place where it has to be
     * @param hit is given each row once, ascending
     */
    void rowsWithPart(byte[] needle, TextPlace place, IntConsumer hit) {
        TextBlock search = folded();
        if (place == TextPlace.ANYWHERE) {
            search.rowsWithPart(needle, hit);
            return;
        }
        for (int row = 0; row < rows(); row++) {
            if (search.hasPart(row, needle, place)) {
                hit.accept(row);
            }
        }
    }

    private void rowsWithPart(byte[] needle, IntConsumer hit) {
        int row = 0;
        int at = find(needle, 0, bytes.length);
        while (at >= 0) {
            while (offsets[row + 1] <= at) {
                row++;
            }
            int next = at + 1;
            if (at + needle.length <= offsets[row + 1]) {
                hit.accept(row);
                next = offsets[row + 1];
            }
            at = find(needle, next, bytes.length);
        }
    }

    /** Tells whether one row has a part at a place; the needle as above. */
    boolean hasPart(int row, byte[] needle, TextPlace place) {
        TextBlock search = folded();
        int from = search.offsets[row];
        int last = search.offsets[row + 1] - needle.length;
        if (last < from) {
            return false;
        }
        return switch (place) {
        case WHOLE -> last == from && search.find(needle, from, from + needle.length) == from;
        case START -> search.find(needle, from, from + needle.length) == from;
        case END -> search.find(needle, last, last + needle.length) == last;
        case ANYWHERE -> search.find(needle, from, last + needle.length) >= 0;
        };
    }

    /** Tells whether one row has a word that begins with something; the needle as above. */
    boolean hasWord(int row, byte[] needle) {
        TextBlock search = folded();
        int end = search.offsets[row + 1];
        int at = search.find(needle, search.offsets[row], end);
        while (at >= 0) {
            if (search.isWordStart(at, search.offsets[row])) {
                return true;
            }
            at = search.find(needle, at + 1, end);
        }
        return false;
    }

    /** The next place where the needle's bytes are, in either case, or -1. */
    private int find(byte[] needle, int from, int end) {
        byte[] text = bytes;
        byte lower = needle[0];
        byte upper = lower >= 'a' && lower <= 'z' ? (byte) (lower - 32) : lower;
        int last = end - needle.length;
        for (int at = from; at <= last; at++) {
            byte b = text[at];
            if ((b == lower || b == upper) && matches(at, needle)) {
                return at;
            }
        }
        return -1;
    }

    private boolean matches(int at, byte[] needle) {
        for (int i = 1; i < needle.length; i++) {
            if (FOLD[bytes[at + i] & 0xff] != needle[i]) {
                return false;
            }
        }
        return true;
    }

    private boolean isWordStart(int at, int textStart) {
        if (at == textStart) {
            return true;
        }
        int lead = bytes[at] & 0xff;
        if (lead >= 0xe3 && lead <= 0xe9) {
            return true; // a Chinese character is a word of its own
        }
        int before = bytes[at - 1] & 0xff;
        boolean letter = before >= 'a' && before <= 'z' || before >= 'A' && before <= 'Z';
        boolean digit = before >= '0' && before <= '9';
        return !letter && !digit && (before < 0x80 || !endsWithLetter(at, textStart));
    }

    private boolean endsWithLetter(int at, int textStart) {
        int start = at - 1;
        while (start > textStart && (bytes[start] & 0xc0) == 0x80) {
            start--;
        }
        int lead = bytes[start] & 0xff;
        if (lead >= 0xe3 && lead <= 0xe9) {
            return false;
        }
        return Character.isLetterOrDigit(new String(bytes, start, at - start, StandardCharsets.UTF_8).codePointAt(0));
    }

    private TextBlock folded() {
        TextBlock known = folded;
        if (known == null) {
            known = isFoldedByTable() ? this : fold();
            folded = known;
        }
        return known;
    }

    private boolean isFoldedByTable() {
        for (byte b : bytes) {
            int lead = b & 0xff;
            if (lead >= 0xc3 && lead < 0xe3 || lead == 0xef) {
                return false; // letters with case lie there: Latin with accents, Greek, Cyrillic, full width
            }
        }
        return true;
    }

    private TextBlock fold() {
        Builder builder = new Builder(rows(), bytes.length);
        for (int row = 0; row < rows(); row++) {
            String text = get(row);
            builder.add(text == null ? null : text.toLowerCase(Locale.ROOT));
        }
        return builder.build();
    }

    /** Collects texts row by row. */
    static final class Builder {

        private byte[] bytes;
        private int[] offsets;
        private int rows;

        Builder(int expectedRows, int expectedBytes) {
            bytes = new byte[Math.max(64, expectedBytes)];
            offsets = new int[expectedRows + 1];
        }

        void add(String text) {
            int end = offsets[rows];
            if (text != null && !text.isEmpty()) {
                byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
                if (end + utf8.length > bytes.length) {
                    bytes = Arrays.copyOf(bytes, Math.max(end + utf8.length, bytes.length + bytes.length / 2));
                }
                System.arraycopy(utf8, 0, bytes, end, utf8.length);
                end += utf8.length;
            }
            rows++;
            if (rows == offsets.length) {
                offsets = Arrays.copyOf(offsets, offsets.length * 2);
            }
            offsets[rows] = end;
        }

        TextBlock build() {
            return new TextBlock(Arrays.copyOf(bytes, offsets[rows]), Arrays.copyOf(offsets, rows + 1));
        }
    }
}
