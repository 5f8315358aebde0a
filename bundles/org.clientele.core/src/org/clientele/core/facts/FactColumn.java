package org.clientele.core.facts;

import java.util.Locale;

import org.osgi.annotation.versioning.ConsumerType;
import org.roaringbitmap.RoaringBitmap;

/**
 * One value for each row. Immutable. What a row that is not visible holds is undefined. A contributed column
 * ({@link ColumnProvider}) needs {@link #number}, {@link #text} and {@link #rank} only.
 *
 * @since 1.0
 */
@ConsumerType
public interface FactColumn {

    /** What {@link #number} gives for a row without a value. */
    long MISSING = Long.MIN_VALUE;

    /** The decimal digits of an amount and of a decimal. */
    int AMOUNT_SCALE = 4;

    /**
     * Describes the column.
     *
     * @return never null
     */
    ColumnDescriptor descriptor();

    /**
     * The value as a number: the integer, the amount or decimal in ten-thousandths, the day since 1970-01-01, or the code of the
     * text; for a text column without codes, 0 for a row that has a text.
     *
     * @param row a row
     * @return the number, or {@link #MISSING}
     */
    long number(int row);

    /**
     * The value as text, for text columns.
     *
     * @param row a row
     * @return the text, or null
     */
    String text(int row);

    /**
     * The value of a text column as it is shown to people, where the text itself is a key for rules.
     *
     * @param row a row
     * @return the text, or null; {@link #text} unless overridden
     */
    default String shown(int row) {
        return text(row);
    }

    /**
     * The sort place of a row's value: ranks follow the collation of the user's language for texts.
     *
     * @param row a row
     * @return a number that orders the rows; missing values come last
     */
    long rank(int row);

    /**
     * Copies the numbers of consecutive rows, faster than asking for each.
     *
     * @param from the first row
     * @param count how many rows
     * @param into is given {@link #number} of each, from its start on
     */
    default void numbers(int from, int count, long[] into) {
        for (int i = 0; i < count; i++) {
            into[i] = number(from + i);
        }
    }

    /**
     * Copies the sort places of consecutive rows, faster than asking for each.
     *
     * @param from the first row
     * @param count how many rows
     * @param into is given {@link #rank} of each, from its start on
     */
    default void ranks(int from, int count, long[] into) {
        for (int i = 0; i < count; i++) {
            into[i] = rank(from + i);
        }
    }

    /**
     * How many different texts there are, where {@link #number} is the code of a text.
     *
     * @return codes run from 0 to one less; -1 where the column does not use codes, such as names
     */
    default int codes() {
        return -1;
    }

    /**
     * The text behind a code.
     *
     * @param code 0 to {@link #codes()} - 1
     * @return the text
     * @throws IndexOutOfBoundsException when there is no such code
     */
    default String textOfCode(int code) {
        throw new IndexOutOfBoundsException(code);
    }

    /**
     * Finds the rows whose text has a word that begins with something. Letter case is ignored; every Chinese character
     * counts as the beginning of a word.
     *
     * @param beginning what was typed, not blank
     * @param candidates the rows that matter; the bitmap is not changed
     * @return a new bitmap, a subset of the candidates; empty for columns that hold no text
     */
    default RoaringBitmap rowsWithWord(String beginning, RoaringBitmap candidates) {
        return new RoaringBitmap();
    }

    /**
     * Finds the rows whose text has a part at a place. Letter case is ignored.
     *
     * @param part a text, not empty
     * @param place where
     * @param candidates the rows that matter; the bitmap is not changed
     * @return a new bitmap, a subset of the candidates; empty for columns that hold no text
     */
    default RoaringBitmap rowsWithText(String part, TextPlace place, RoaringBitmap candidates) {
        RoaringBitmap rows = new RoaringBitmap();
        candidates.forEach((int row) -> {
            String text = text(row);
            if (text != null && place.has(text, part)) {
                rows.add(row);
            }
        });
        return rows;
    }

    /** Where a part of a text has to be. */
    enum TextPlace {
        /** It is the whole text. */
        WHOLE,
        /** At the beginning. */
        START,
        /** At the end. */
        END,
        /** Anywhere. */
        ANYWHERE;

        /**
         * Whether a text has a part at this place. Letter case is ignored.
         *
         * @param text a text
         * @param part a part
         * @return true when it has
         */
        public boolean has(String text, String part) {
            String in = text.toLowerCase(Locale.ROOT);
            String wanted = part.toLowerCase(Locale.ROOT);
            return switch (this) {
            case WHOLE -> in.equals(wanted);
            case START -> in.startsWith(wanted);
            case END -> in.endsWith(wanted);
            case ANYWHERE -> in.contains(wanted);
            };
        }
    }
}
