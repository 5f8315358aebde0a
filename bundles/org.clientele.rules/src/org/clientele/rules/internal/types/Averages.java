package org.clientele.rules.internal.types;

import java.util.Optional;
import java.util.OptionalLong;

import org.clientele.core.facts.FactColumn;

/** Averages of whole numbers, rounded to the nearest, half up, as the fact base's columns are. */
final class Averages {

    /** The unit of averages of whole numbers: ten-thousandths. */
    static final long SCALE = 10_000;

    private Averages() {
    }

    /** The average, or missing for none. */
    static long of(long sum, long count) {
        return count == 0 ? FactColumn.MISSING : Math.floorDiv(2 * sum + count, 2 * count);
    }

    /** The smallest change by one more value above zero after which the average is wanted. */
    static Optional<Long> oneMore(long sum, long count, NumberWish wish) {
        if (count == 0) {
            OptionalLong first = wish.atLeast(1);
            return first.isPresent() ? Optional.of(first.getAsLong()) : Optional.empty();
        }
        long now = of(sum, count);
        Optional<Long> up = valueFor(wish.atLeast(now), sum, count);
        Optional<Long> down = valueFor(wish.atMost(now), sum, count);
        return up.isPresent() ? up : down;
    }

    private static Optional<Long> valueFor(OptionalLong average, long sum, long count) {
        if (average.isEmpty() || Math.abs(average.getAsLong()) > Long.MAX_VALUE / 4 / (count + 1)) {
            return Optional.empty();
        }
        long value = average.getAsLong() * (count + 1) - sum;
        return value > 0 ? Optional.of(value) : Optional.empty();
    }
}
