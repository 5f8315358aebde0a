package example.partner.internal;

import java.util.List;
import java.util.Set;

import org.clientele.core.facts.FactColumn;
import org.clientele.core.facts.FactSnapshot;
import org.clientele.core.retention.DeclineSignal;
import org.clientele.core.rules.UsedFact;
import org.osgi.service.component.annotations.Component;
import org.roaringbitmap.PeekableIntIterator;
import org.roaringbitmap.RoaringBitmap;

/** A sign of decline: somebody is a customer and never came. */
@Component
public final class NoVisitSignal implements DeclineSignal {

    @Override
    public String id() {
        return "example.no-visit";
    }

    @Override
    public String label() {
        return "Never visited";
    }

    @Override
    public Unit unit() {
        return Unit.YES_NO;
    }

    @Override
    public double least() {
        return 0;
    }

    @Override
    public double most() {
        return 1;
    }

    @Override
    public Set<String> reads() {
        return Set.of(VisitColumns.VISITS);
    }

    @Override
    public double[] values(FactSnapshot facts, RoaringBitmap rows) {
        double[] values = new double[rows.getCardinality()];
        PeekableIntIterator row = rows.getIntIterator();
        for (int i = 0; row.hasNext(); i++) {
            values[i] = value(facts, row.next());
        }
        return values;
    }

    private static double value(FactSnapshot facts, int row) {
        long visits = facts.column(VisitColumns.VISITS).map(c -> c.number(row)).orElse(FactColumn.MISSING);
        return visits == FactColumn.MISSING ? Double.NaN : visits == 0 ? 1 : 0; // NaN: cannot be judged
    }

    @Override
    public List<UsedFact> explain(FactSnapshot facts, int row) {
        return List.of(new UsedFact(VisitColumns.VISITS, "Visits",
                facts.column(VisitColumns.VISITS).map(c -> c.text(row)).orElse("not known")));
    }
}
