package org.clientele.core.qualification;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * A half of a scorecard, such as attractiveness.
 *
 * @param key the group's key; empty where the scorecard has one only
 * @param inputs its criteria
 * @param sum the sum of the contributions; empty while one is missing
 * @param least what the sum is at least, whatever the missing scores will be
 * @param most what the sum is at most
 * @param lowest the sum when everything is as bad as can be
 * @param highest the sum when everything is as good as can be
 * @since 1.0
 */
public record ScoreGroup(String key, List<ScoreInput> inputs, Optional<BigDecimal> sum, BigDecimal least,
        BigDecimal most, BigDecimal lowest, BigDecimal highest) {

    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    /** Copies the list. */
    public ScoreGroup {
        inputs = List.copyOf(inputs);
    }

    /**
     * The criteria without a score.
     *
     * @return in the order of the scorecard
     */
    public List<ScoreInput> missing() {
        return inputs.stream().filter(i -> i.score().isEmpty()).toList();
    }

    /**
     * The middle between the lowest and the highest sum; from there on the group counts as high.
     *
     * @return exact
     */
    public BigDecimal middle() {
        return lowest.add(highest).divide(TWO);
    }

    /**
     * Tells whether the sum is high.
     *
     * @return true from the middle on, false below; empty while the missing scores can still decide it
     */
    public Optional<Boolean> isHigh() {
        if (inputs.isEmpty()) {
            return Optional.empty();
        }
        if (least.compareTo(middle()) >= 0) {
            return Optional.of(Boolean.TRUE);
        }
        return most.compareTo(middle()) < 0 ? Optional.of(Boolean.FALSE) : Optional.empty();
    }
}
