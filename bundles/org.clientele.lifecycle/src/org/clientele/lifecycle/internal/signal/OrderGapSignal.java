package org.clientele.lifecycle.internal.signal;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.clientele.core.facts.FactSnapshot;
import org.clientele.core.retention.DeclineSignal;
import org.clientele.core.rules.UsedFact;
import org.eclipse.osgi.util.NLS;
import org.osgi.service.component.annotations.Component;
import org.roaringbitmap.RoaringBitmap;

/** The days since the last purchase against the customer's own rhythm. */
@Component(property = "service.ranking:Integer=60")
public final class OrderGapSignal implements DeclineSignal {

    /** The id that models name. */
    public static final String ID = "order-gap"; //$NON-NLS-1$

    private static final String ORDERS = "orders"; //$NON-NLS-1$
    private static final double LEAST = 1.5;
    private static final double MOST = 3;

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String label() {
        return Messages.gap_label;
    }

    @Override
    public Unit unit() {
        return Unit.TIMES;
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
        return Set.of(ORDERS);
    }

    @Override
    public double[] values(FactSnapshot facts, RoaringBitmap rows) {
        return RowPass.over(rows, () -> {
            Rhythm rhythm = new Rhythm(facts);
            return row -> rhythm.of(row).pause();
        });
    }

    @Override
    public List<UsedFact> explain(FactSnapshot facts, int row) {
        Rhythm rhythm = new Rhythm(facts).of(row);
        if (rhythm.days() == 0) {
            return List.of(new UsedFact(ORDERS, Messages.gap_last, Messages.none));
        }
        UsedFact last = new UsedFact(ORDERS, Messages.gap_last, NLS.bind(Messages.gap_ago,
                Texts.day(LocalDate.ofEpochDay(rhythm.last())), rhythm.since()));
        if (rhythm.days() < 2) {
            return List.of(last, new UsedFact(ORDERS, Messages.gap_mean, Messages.gap_one));
        }
        String gap = NLS.bind(Messages.gap_days, Texts.number(rhythm.gap()), rhythm.days());
        return List.of(last, new UsedFact(ORDERS, Messages.gap_mean, rhythm.gap() >= Rhythm.LEAST_GAP ? gap
                : NLS.bind(Messages.gap_week, gap, Texts.number(Rhythm.LEAST_GAP))));
    }
}
