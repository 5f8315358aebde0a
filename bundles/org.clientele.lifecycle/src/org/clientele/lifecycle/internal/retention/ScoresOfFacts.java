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
    private final RoaringBitmap judged;
    private final RoaringBitmap declining;
    private final List<String> notes;

    private ScoresOfFacts(FactSnapshot facts, ScoresOfFacts same) {
        this.facts = facts;
        this.model = same.model;
        this.version = same.version;
        this.threshold = same.threshold;
        this.scores = same.scores;
        this.stakes = same.stakes;
        this.notes = same.notes;
        this.judged = same.judged;
        this.declining = same.declining;
    }

    private ScoresOfFacts(FactSnapshot facts, DeclineModel definition, Scoring scoring) {
        this.facts = facts;
        this.model = definition.getKey();
        this.version = definition.getVersion();
        this.threshold = threshold(definition);
        this.scores = scoring.byRow(scoring.eligible(facts.visible()));
        this.stakes = scoring.stakes(facts.visible());
        this.notes = List.copyOf(scoring.notes());
        this.judged = new RoaringBitmap();
        this.declining = new RoaringBitmap();
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

    /** The same scores without their snapshot: what may be kept by snapshot without keeping it. */
    ScoresOfFacts detached() {
        return new ScoresOfFacts(null, this);
    }

    /** The same scores with the snapshot that they were detached from. */
    ScoresOfFacts of(FactSnapshot snapshot) {
        return new ScoresOfFacts(snapshot, this);
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
