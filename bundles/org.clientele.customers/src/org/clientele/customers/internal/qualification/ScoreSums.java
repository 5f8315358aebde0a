package org.clientele.customers.internal.qualification;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.clientele.core.ClienteleException;
import org.clientele.core.facts.ColumnDescriptor;
import org.clientele.core.facts.FactColumn;
import org.clientele.core.store.Criterion;
import org.clientele.core.store.FeaturePath;
import org.clientele.core.store.RecordQuery;
import org.clientele.core.store.Records;
import org.clientele.customers.internal.columns.PartyValues;
import org.clientele.model.ClientelePackage.Literals;
import org.clientele.model.Party;
import org.clientele.model.Rating;
import org.clientele.model.Scorecard;
import org.clientele.model.ScorecardCriterion;

/**
 * The sums of a scorecard: weight times score of all criteria, as {@link Scoring} has it.
 *
 * @param descriptor describes the column
 * @param card the scorecard
 */
record ScoreSums(ColumnDescriptor descriptor, Scorecard card) implements PartyValues {

    @Override
    public Object state() {
        return List.of(card.getId(), card.getVersion());
    }

    @Override
    public void readAll(Records records, LocalDate today, Sink sink) throws ClienteleException {
        RecordQuery query = RecordQuery
                .all(Literals.RATING,
                        List.of(FeaturePath.of(Literals.RATING__CRITERION), FeaturePath.of(Literals.RATING__SCORE)))
                .and(Criterion.eq(FeaturePath.of(Literals.RATING__SCORECARD), card.getKey()));
        Map<Long, Map<String, BigDecimal>> scores = new HashMap<>();
        records.scanUnordered(query, row -> {
            if (!row.isNull(0) && !row.isNull(1)) {
                scores.computeIfAbsent(row.rootId(), id -> new HashMap<>()).putIfAbsent(row.getString(0),
                        row.getDecimal(1));
            }
            return true;
        }, null);
        scores.forEach((party, given) -> sum(given).ifPresent(sum -> sink.put(party, sum)));
    }

    @Override
    public Object read(Party party, LocalDate today) {
        if (party.getCustomer() == null) {
            return null;
        }
        Map<String, BigDecimal> given = new HashMap<>();
        for (Rating rating : party.getCustomer().getRatings()) {
            if (card.getKey().equals(rating.getScorecard()) && rating.getScore() != null) {
                given.putIfAbsent(rating.getCriterion(), rating.getScore());
            }
        }
        return sum(given).orElse(null);
    }

    /** The sum in ten-thousandths; empty while a score is missing. */
    private Optional<Long> sum(Map<String, BigDecimal> given) {
        BigDecimal sum = BigDecimal.ZERO;
        for (ScorecardCriterion criterion : card.getCriteria()) {
            BigDecimal score = given.get(criterion.getKey());
            if (score == null) {
                return Optional.empty();
            }
            sum = sum.add(criterion.getWeight() == null ? score : score.multiply(criterion.getWeight()));
        }
        return card.getCriteria().isEmpty() ? Optional.empty()
                : Optional.of(sum.movePointRight(FactColumn.AMOUNT_SCALE).setScale(0, RoundingMode.HALF_EVEN)
                        .longValue());
    }
}
