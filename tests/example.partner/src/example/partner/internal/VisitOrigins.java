package example.partner.internal;

import java.util.Map;
import java.util.Set;

import org.clientele.core.facts.FactSnapshot;
import org.clientele.core.rules.FactOrigins;
import org.osgi.service.component.annotations.Component;

/** Tells proofs that the number of visits comes from the till. */
@Component
public final class VisitOrigins implements FactOrigins {

    @Override
    public Map<String, Origin> origins(FactSnapshot facts, int row, Set<String> columns) {
        return columns.contains(VisitColumns.VISITS)
                ? Map.of(VisitColumns.VISITS, new Origin("till of the restaurant", facts.today()))
                : Map.of();
    }
}
