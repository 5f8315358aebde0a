package org.clientele.rules.internal.types;

import java.util.Arrays;

import org.clientele.core.facts.FactColumn;

/**
 * Judges the numbers of a column: one by one, or many at once into the bits of words. The loops are written out for
 * each kind, so that the compiler turns each into straight code.
 */
public abstract class NumberTest {

    private static final int MOST_LOOKED_UP = 1 << 16;

    /** Tells whether one number passes; a missing one never does. */
    abstract boolean holds(long number);

    /** Called before many numbers are judged. */
    void prepare() {
        // most are ready
    }

    /** Sets the bit of each number that passes; the first number's bit is the lowest of the first word. */
    abstract void mark(long[] numbers, int count, long[] words, int firstWord);

    /** Numbers from least to greatest. */
    public static NumberTest between(long least, long greatest) {
        return new NumberTest() {
            @Override
            boolean holds(long number) {
                return number >= least && number <= greatest; // missing is below every least
            }

            @Override
            void mark(long[] numbers, int count, long[] words, int firstWord) {
                for (int from = 0; from < count; from += Long.SIZE) {
                    int to = Math.min(count, from + Long.SIZE);
                    long bits = 0;
                    for (int i = from; i < to; i++) {
                        long number = numbers[i];
                        bits |= (number >= least & number <= greatest ? 1L : 0L) << i;
                    }
                    words[firstWord + (from >>> 6)] = bits;
                }
            }
        };
    }

    /** Numbers other than one. */
    static NumberTest otherThan(long unwanted) {
        return new NumberTest() {
            @Override
            boolean holds(long number) {
                return number != unwanted && number != FactColumn.MISSING;
            }

            @Override
            void mark(long[] numbers, int count, long[] words, int firstWord) {
                for (int from = 0; from < count; from += Long.SIZE) {
                    int to = Math.min(count, from + Long.SIZE);
                    long bits = 0;
                    for (int i = from; i < to; i++) {
                        long number = numbers[i];
                        bits |= (number != unwanted & number != FactColumn.MISSING ? 1L : 0L) << i;
                    }
                    words[firstWord + (from >>> 6)] = bits;
                }
            }
        };
    }

    /** Some numbers. */
    static NumberTest oneOf(long[] wanted) {
        long[] sorted = wanted.clone();
        Arrays.sort(sorted);
        if (sorted.length > 0 && sorted[0] > FactColumn.MISSING && sorted[sorted.length - 1] - sorted[0] >= 0
                && sorted[sorted.length - 1] - sorted[0] < MOST_LOOKED_UP) {
            boolean[] table = new boolean[(int) (sorted[sorted.length - 1] - sorted[0]) + 1];
            for (long number : sorted) {
                table[(int) (number - sorted[0])] = true;
            }
            return new Lookup(sorted[0], table);
        }
        return new NumberTest() {
            @Override
            boolean holds(long number) {
                return number != FactColumn.MISSING && Arrays.binarySearch(sorted, number) >= 0;
            }

            @Override
            void mark(long[] numbers, int count, long[] words, int firstWord) {
                for (int i = 0; i < count; i++) {
                    if (holds(numbers[i])) {
                        words[firstWord + (i >>> 6)] |= 1L << i;
                    }
                }
            }
        };
    }

    /** Codes of texts, each judged beforehand. */
    public static NumberTest codes(boolean[] wanted) {
        return new Lookup(0, wanted);
    }

    /** Numbers that are close together, each judged beforehand; all others do not pass. */
    private static final class Lookup extends NumberTest {

        private final long first;
        private final byte[] passes;

        Lookup(long first, boolean[] wanted) {
            this.first = first;
            this.passes = new byte[wanted.length + 1]; // the last one is for all other numbers
            for (int i = 0; i < wanted.length; i++) {
                passes[i] = (byte) (wanted[i] ? 1 : 0);
            }
        }

        @Override
        boolean holds(long number) {
            return passes[place(number, first, passes.length - 1)] != 0;
        }

        @Override
        void mark(long[] numbers, int count, long[] words, int firstWord) {
            byte[] known = passes;
            int others = known.length - 1;
            long least = first;
            for (int from = 0; from < count; from += Long.SIZE) {
                int to = Math.min(count, from + Long.SIZE);
                long bits = 0;
                for (int i = from; i < to; i++) {
                    bits |= (long) known[place(numbers[i], least, others)] << i;
                }
                words[firstWord + (from >>> 6)] = bits;
            }
        }

        /** A missing number is far below the least one, or, wrapped around, far above the last. */
        private static int place(long number, long least, int others) {
            long place = number - least;
            return place >= 0 & place < others & number != FactColumn.MISSING ? (int) place : others;
        }
    }
}
