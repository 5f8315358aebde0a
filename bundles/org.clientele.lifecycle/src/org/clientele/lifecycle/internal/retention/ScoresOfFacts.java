package org.clientele.lifecycle.internal.retention;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Predicate;

import org.clientele.core.facts.FactSnapshot;
import org.clientele.core.retention.DeclineScores;
import org.clientele.lifecycle.internal.retention.Signals.Installed;
import org.clientele.model.DeclineModel;
import org.roaringbitmap.RoaringBitmap;

/** The scores of all customers of a snapshot that its asker may see. */
final class ScoresOfFacts implements DeclineScores {

    private final FactSnapshot facts;
    private final String model;
    private final int version;
    private final BigDecimal threshold;
    private final double[] scores;
    private final long[] stakes;
    private final RoaringBitmap judged = new RoaringBitmap();
    private final RoaringBitmap declining = new RoaringBitmap();
    private final List<String> notes;

    private ScoresOfFacts(FactSnapshot facts, DeclineModel definition, Scoring scoring) {
        this.facts = facts;
        this.model = definition.getKey();
        this.version = definition.getVersion();
        this.threshold = threshold(definition);
        this.scores = scoring.byRow(scoring.eligible(facts.visible()));
        this.stakes = scoring.stakes(facts.visible());
        this.notes = List.copyOf(scoring.notes());
        double least = threshold.doubleValue();
        for (int row = 0; row < scores.length; row++) {
            if (!Double.isNaN(scores[row])) {
                judged.add(row);
                if (scores[row] >= least) {
                    declining.add(row);
                }
            }
        }
    }

    static ScoresOfFacts of(FactSnapshot facts, DeclineModel model, Signals signals) {
        return of(facts, model, signals, any -> true);
    }

    static ScoresOfFacts of(FactSnapshot facts, DeclineModel model, Signals signals, Predicate<Installed> wanted) {
        return new ScoresOfFacts(facts, model, new Scoring(facts, model, signals, wanted));
    }

    static BigDecimal threshold(DeclineModel model) {
        return model.getThreshold() == null ? BigDecimal.valueOf(ShippedDecline.THRESHOLD) : model.getThreshold();
    }

    @Override
    public FactSnapshot facts() {
        return facts;
    }

    @Override
    public String model() {
        return model;
    }

    @Override
    public int modelVersion() {
        return version;
    }

    @Override
    public BigDecimal threshold() {
        return threshold;
    }

    @Override
    public double score(int row) {
        return row < scores.length ? scores[row] : Double.NaN;
    }

    @Override
    public long atStake(int row) {
        return row < stakes.length ? stakes[row] : 0;
    }

    @Override
    public RoaringBitmap judged() {
        return judged;
    }

    @Override
    public RoaringBitmap declining() {
        return declining;
    }

    @Override
    public List<String> notes() {
        return notes;
    }
}
