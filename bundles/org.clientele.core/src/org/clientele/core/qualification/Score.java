package org.clientele.core.qualification;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * A transparent sum: weight times score of each criterion, with all inputs.
 *
 * @param scorecard the key of the scorecard
 * @param version the version of the scorecard
 * @param title its name in the user's language
 * @param groups the halves, in the order in which the scorecard names them
 * @since 1.0
 */
public record Score(String scorecard, int version, String title, List<ScoreGroup> groups) {

    /** Copies the list. */
    public Score {
        groups = List.copyOf(groups);
    }

    /**
     * The sum of all groups.
     *
     * @return empty while an input is missing
     */
    public Optional<BigDecimal> total() {
        if (groups.isEmpty() || groups.stream().anyMatch(g -> g.sum().isEmpty())) {
            return Optional.empty();
        }
        return Optional.of(groups.stream().map(g -> g.sum().get()).reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    /**
     * The criteria without a score, of all groups.
     *
     * @return in the order of the scorecard
     */
    public List<ScoreInput> missing() {
        return groups.stream().flatMap(g -> g.missing().stream()).toList();
    }
}
