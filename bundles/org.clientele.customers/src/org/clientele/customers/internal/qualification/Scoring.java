package org.clientele.customers.internal.qualification;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.clientele.core.definitions.Titles;
import org.clientele.core.qualification.Score;
import org.clientele.core.qualification.ScoreGroup;
import org.clientele.core.qualification.ScoreInput;
import org.clientele.model.Customer;
import org.clientele.model.Rating;
import org.clientele.model.Scorecard;
import org.clientele.model.ScorecardCriterion;

/**
 * The transparent sum: weight times score. What is missing counts neither as 0 nor as the middle: the sum is told as an
 * interval until all is known.
 */
final class Scoring {

    private Scoring() {
    }

    static Score score(Customer customer, Scorecard card) {
        Map<String, List<ScoreInput>> groups = new LinkedHashMap<>();
        for (ScorecardCriterion criterion : card.getCriteria()) {
            String group = criterion.getGroup() == null ? "" : criterion.getGroup(); //$NON-NLS-1$
            groups.computeIfAbsent(group, g -> new ArrayList<>()).add(input(customer, card, criterion));
        }
        return new Score(card.getKey(), card.getVersion(), Titles.of(card),
                groups.entrySet().stream().map(e -> group(e.getKey(), e.getValue())).toList());
    }

    private static ScoreInput input(Customer customer, Scorecard card, ScorecardCriterion criterion) {
        Optional<Rating> rating = customer == null ? Optional.empty()
                : rating(customer, card.getKey(), criterion.getKey());
        Optional<BigDecimal> score = rating.map(Rating::getScore);
        return new ScoreInput(criterion.getKey(), Titles.of(criterion), or(criterion.getWeight(), BigDecimal.ONE),
                or(criterion.getLow(), BigDecimal.ZERO), or(criterion.getHigh(), BigDecimal.ZERO), score,
                score.map(s -> s.multiply(or(criterion.getWeight(), BigDecimal.ONE))),
                rating.map(Rating::getEvidence).orElse(""), rating.map(Rating::getDate).orElse(null)); //$NON-NLS-1$
    }

    static Optional<Rating> rating(Customer customer, String scorecard, String criterion) {
        return customer.getRatings().stream()
                .filter(r -> scorecard.equals(r.getScorecard()) && criterion.equals(r.getCriterion())).findFirst();
    }

    private static ScoreGroup group(String key, List<ScoreInput> inputs) {
        BigDecimal given = BigDecimal.ZERO;
        BigDecimal least = BigDecimal.ZERO;
        BigDecimal most = BigDecimal.ZERO;
        BigDecimal lowest = BigDecimal.ZERO;
        BigDecimal highest = BigDecimal.ZERO;
        boolean complete = true;
        for (ScoreInput input : inputs) {
            BigDecimal one = input.weight().multiply(input.low());
            BigDecimal other = input.weight().multiply(input.high());
            BigDecimal known = input.contribution().orElse(null);
            complete &= known != null;
            given = known == null ? given : given.add(known);
            least = least.add(known == null ? one.min(other) : known);
            most = most.add(known == null ? one.max(other) : known);
            lowest = lowest.add(one.min(other));
            highest = highest.add(one.max(other));
        }
        return new ScoreGroup(key, inputs, complete ? Optional.of(given) : Optional.empty(), least, most, lowest,
                highest);
    }

    private static BigDecimal or(BigDecimal value, BigDecimal otherwise) {
        return value == null ? otherwise : value;
    }
}
