package org.clientele.rules.internal.table;

import java.util.List;

/**
 * A condition on one fact, as DMN's unary tests. A fact is a String, BigDecimal, LocalDate or Boolean; null when it is
 * missing, which meets {@link Anything} and {@link Missing} only.
 */
sealed interface UnaryTest {

    /** Tells whether a fact of the column's type meets the test. */
    boolean holds(Object fact);

    /** Whatever the fact, even without one. */
    record Anything() implements UnaryTest {
        @Override
        public boolean holds(Object fact) {
            return true;
        }
    }

    /** Without a fact. */
    record Missing() implements UnaryTest {
        @Override
        public boolean holds(Object fact) {
            return fact == null;
        }
    }

    /** Equal to a value. */
    record Same(Object value) implements UnaryTest {
        @Override
        public boolean holds(Object fact) {
            return fact != null && compare(fact, value) == 0;
        }
    }

    /**
     * Between two values.
     *
     * @param low the lower limit, or null for none
     * @param lowOpen whether the lower limit itself does not count
     * @param high the upper limit, or null for none
     * @param highOpen whether the upper limit itself does not count
     */
    record Between(Object low, boolean lowOpen, Object high, boolean highOpen) implements UnaryTest {
        @Override
        public boolean holds(Object fact) {
            if (fact == null) {
                return false;
            }
            int above = low == null ? 1 : compare(fact, low);
            int below = high == null ? -1 : compare(fact, high);
            return (above > 0 || above == 0 && !lowOpen) && (below < 0 || below == 0 && !highOpen);
        }
    }

    /** At least one of several tests. */
    record OneOf(List<UnaryTest> tests) implements UnaryTest {
        @Override
        public boolean holds(Object fact) {
            for (UnaryTest test : tests) {
                if (test.holds(fact)) {
                    return true;
                }
            }
            return false;
        }
    }

    /** There is a fact, and it meets none of several tests. */
    record NoneOf(List<UnaryTest> tests) implements UnaryTest {
        @Override
        public boolean holds(Object fact) {
            if (fact == null) {
                return false;
            }
            for (UnaryTest test : tests) {
                if (test.holds(fact)) {
                    return false;
                }
            }
            return true;
        }
    }

    /** Both are of the type of one column, whose reader saw to it. */
    @SuppressWarnings("unchecked")
    private static int compare(Object fact, Object value) {
        return ((Comparable<Object>) fact).compareTo(value);
    }
}
