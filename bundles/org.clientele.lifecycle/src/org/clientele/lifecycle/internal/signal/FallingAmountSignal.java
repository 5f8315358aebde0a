package org.clientele.lifecycle.internal.signal;

import java.util.List;
import java.util.Set;

import org.clientele.core.facts.FactSnapshot;
import org.clientele.core.retention.DeclineSignal;
import org.clientele.core.rules.UsedFact;
import org.osgi.service.component.annotations.Component;
import org.roaringbitmap.RoaringBitmap;

/** By how much the net amount of the last half-year is below that of the one before. */
@Component(property = "service.ranking:Integer=50")
public final class FallingAmountSignal implements DeclineSignal {

    /** The id that models name. */
    public static final String ID = "falling-amount"; //$NON-NLS-1$

    private static final double LEAST = 20;
    private static final double MOST = 80;

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String label() {
        return Messages.fall_label;
    }

    @Override
    public Unit unit() {
        return Unit.PERCENT;
    }

    @Override
    public double least() {
        return LEAST;
    }

    @Override
    public double most() {
        return MOST;
    }

    @Override
    public Set<String> reads() {
        return Fall.READS;
    }

    @Override
    public double[] values(FactSnapshot facts, RoaringBitmap rows) {
        return RowPass.over(rows, () -> {
            Fall fall = new Fall(facts);
            return row -> fall.of(row).percent();
        });
    }

    @Override
    public List<UsedFact> explain(FactSnapshot facts, int row) {
        Fall fall = new Fall(facts).of(row);
        return List.of(new UsedFact("orders", Messages.fall_recent, Texts.amount(fall.recent())), //$NON-NLS-1$
                new UsedFact("orders", Messages.fall_before, Texts.amount(fall.before()))); //$NON-NLS-1$
    }
}
