package example.partner.internal;

import java.util.Set;

import org.clientele.core.facts.FactColumn;
import org.clientele.core.facts.FactSnapshot;
import org.clientele.core.retention.RelationLamp;
import org.clientele.core.retention.RelationLamp.State;
import org.clientele.core.retention.RelationMeasure;
import org.clientele.core.store.Store;
import org.osgi.service.component.annotations.Component;

/** A lamp of the relation: green for guests who came at least three times. */
@Component
public final class GuestFavour implements RelationMeasure {

    private static final int OFTEN = 3;

    @Override
    public String id() {
        return "example.favour";
    }

    @Override
    public String title() {
        return "Favour";
    }

    @Override
    public Set<String> columns() {
        return Set.of(VisitColumns.VISITS);
    }

    @Override
    public RelationLamp read(Store store, FactSnapshot facts, int row) {
        long visits = facts.column(VisitColumns.VISITS).map(c -> c.number(row)).orElse(FactColumn.MISSING);
        if (visits == FactColumn.MISSING) {
            return new RelationLamp(id(), title(), State.UNKNOWN, "", "Visits are not counted in this store yet.");
        }
        State state = visits >= OFTEN ? State.GOOD : visits > 0 ? State.FAIR : State.BAD;
        return new RelationLamp(id(), title(), state, visits + " visits", "From " + OFTEN + " visits on it is green.");
    }
}
