package org.clientele.lifecycle.internal.signal;

import java.util.List;
import java.util.Set;

import org.clientele.core.ClienteleException;
import org.clientele.core.StatusCodes;
import org.clientele.core.facts.FactColumn;
import org.clientele.core.facts.FactSnapshot;
import org.clientele.core.retention.DeclineSignal;
import org.clientele.core.rules.UsedFact;
import org.clientele.lifecycle.internal.repeat.AliveColumns;
import org.eclipse.osgi.util.NLS;
import org.osgi.service.component.annotations.Component;
import org.roaringbitmap.RoaringBitmap;

/** How probable it is that the customer has gone, by MBG/NBD fitted on the store's own orders. */
@Component(property = "service.ranking:Integer=55")
public final class NotAliveSignal implements DeclineSignal {

    /** The id that models name. */
    public static final String ID = "alive"; //$NON-NLS-1$

    private static final double LEAST = 30;
    private static final double MOST = 80;
    private static final double UNIT = 10_000;
    private static final double HUNDRED = 100;

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String label() {
        return Messages.alive_label;
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
        return Set.of(AliveColumns.ALIVE);
    }

    @Override
    public boolean local() {
        return false;
    }

    @Override
    public double[] values(FactSnapshot facts, RoaringBitmap rows) throws ClienteleException {
        FactColumn alive = alive(facts);
        return RowPass.over(rows, () -> row -> {
            long value = alive.number(row);
            return value == FactColumn.MISSING ? Double.NaN : HUNDRED * (1 - value / UNIT);
        });
    }

    @Override
    public List<UsedFact> explain(FactSnapshot facts, int row) throws ClienteleException {
        long value = alive(facts).number(row);
        return List.of(new UsedFact(AliveColumns.ALIVE, Messages.alive_probability, value == FactColumn.MISSING
                ? Messages.alive_none : NLS.bind(Messages.alive_percent, Texts.number(HUNDRED * value / UNIT))));
    }

    private static FactColumn alive(FactSnapshot facts) throws ClienteleException {
        return facts.column(AliveColumns.ALIVE).orElseThrow(() -> new ClienteleException(StatusCodes.RULE_DISABLED,
                NLS.bind(Messages.column_missing, AliveColumns.ALIVE)));
    }
}
