package org.clientele.rules.internal.types;

import java.util.Arrays;

import org.clientele.core.facts.FactColumn;

/**
 * Judges the numbers of a column: one by one, or many at once into the bits of words. The loops are written out for
 * each kind, so that the compiler turns each into straight code.
 */
public abstract class NumberTest {

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
        return new NumberTest() {
            @Override
            boolean holds(long number) {
                return number != FactColumn.MISSING && Arrays.binarySearch(sorted, number) >= 0;
            }

            @Override
            void mark(long[] numbers, int count, long[] words, int firstWord) {
                markEach(numbers, count, words, firstWord);
            }
        };
    }

    /** Codes of texts, each judged beforehand. */
    public static NumberTest codes(boolean[] wanted) {
        return new NumberTest() {
            @Override
            boolean holds(long code) {
                return code >= 0 && code < wanted.length && wanted[(int) code];
            }

            @Override
            void mark(long[] numbers, int count, long[] words, int firstWord) {
                markEach(numbers, count, words, firstWord);
            }
        };
    }

    final void markEach(long[] numbers, int count, long[] words, int firstWord) {
        for (int i = 0; i < count; i++) {
            if (holds(numbers[i])) {
                words[firstWord + (i >>> 6)] |= 1L << i;
            }
        }
    }
}
