package example.partner.internal;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.clientele.core.classification.SchemeRule;
import org.clientele.core.classification.SchemeSource;
import org.clientele.core.definitions.Definitions;
import org.clientele.core.facts.FactColumn;
import org.clientele.core.facts.FactSnapshot;
import org.clientele.core.rules.ProofNode;
import org.clientele.core.rules.UsedFact;
import org.clientele.core.store.Store;
import org.clientele.model.ClassificationScheme;
import org.osgi.service.component.annotations.Component;

/** Computes the values of the scheme "example-seating", where a store has it: who gets a table by the window. */
@Component
public final class SeatingScheme implements SchemeSource {

    static final String KEY = "example-seating";

    private static final int OFTEN = 3;

    @Override
    public Optional<SchemeRule> rule(Store store, Definitions definitions, ClassificationScheme scheme) {
        return KEY.equals(scheme.getKey()) ? Optional.of(new ByVisits()) : Optional.empty();
    }

    @Override
    public Optional<SchemeRule> rule(Store store, Definitions definitions, ClassificationScheme scheme, int version) {
        return rule(store, definitions, scheme).filter(r -> r.version() == version);
    }

    /** By how often somebody came. */
    private static final class ByVisits implements SchemeRule {

        @Override
        public String name() {
            return "Seats by visits";
        }

        @Override
        public int version() {
            return 1;
        }

        @Override
        public Values compute(FactSnapshot facts) {
            Optional<FactColumn> visits = facts.column(VisitColumns.VISITS);
            return new SchemeRule.Values() {
                @Override
                public String value(int row) {
                    return visits.map(c -> seat(c.number(row))).orElse(null);
                }

                @Override
                public Map<String, String> inputs(int row) {
                    return visits.map(c -> Map.of(VisitColumns.VISITS, c.text(row))).orElse(Map.of());
                }
            };
        }

        private static String seat(long visits) {
            return visits >= OFTEN ? "window" : "any";
        }

        @Override
        public ProofNode prove(Map<String, String> inputs) {
            String visits = inputs.getOrDefault(VisitColumns.VISITS, "0");
            return ProofNode.leaf(true, "By the window from " + OFTEN + " visits on: " + seat(Long.parseLong(visits)),
                    List.of(new UsedFact(VisitColumns.VISITS, "Visits", visits)));
        }
    }
}
