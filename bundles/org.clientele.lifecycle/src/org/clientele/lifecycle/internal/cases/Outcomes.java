package org.clientele.lifecycle.internal.cases;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.clientele.core.facts.FactColumn;
import org.clientele.core.facts.FactSnapshot;
import org.clientele.core.facts.OrderFacts;
import org.clientele.model.DeclineCase;
import org.clientele.model.DeclineDecision;
import org.clientele.model.DeclineOutcome;

/** Finds out what came of decisions, from the orders. */
final class Outcomes {

    private static final int MINUTES_A_DAY = 24 * 60;

    private final FactSnapshot facts;
    private final Map<String, Integer> horizons;
    private final int otherwise;
    private final List<DeclineCase> changed = new ArrayList<>();
    private long measured;
    private long cameBack;
    private long stayedAway;

    /**
     * Begins.
     *
     * @param facts has the orders
     * @param horizons after how many days a customer is given up, by the key of the model
     * @param otherwise the same without a model
     */
    Outcomes(FactSnapshot facts, Map<String, Integer> horizons, int otherwise) {
        this.facts = facts;
        this.horizons = horizons;
        this.otherwise = otherwise;
    }

    /** Looks at the cases of one customer, the oldest first. */
    void measure(List<DeclineCase> cases) {
        for (int i = 0; i < cases.size(); i++) {
            DeclineCase each = cases.get(i);
            int row = facts.rowOf(each.getCustomer().value());
            if (each.getDecision() != DeclineDecision.OPEN && each.getDecidedOn() != null && row >= 0) {
                LocalDate next = i + 1 < cases.size() ? cases.get(i + 1).getOpenedOn() : null;
                measure(each, row, next == null ? facts.today() : next);
            }
        }
    }

    private void measure(DeclineCase each, int row, LocalDate until) {
        measured++;
        Return found = new Return(each.getDecidedOn().toEpochDay(),
                Math.min(until.toEpochDay(), facts.today().toEpochDay()));
        facts.orders().forEach(row, found);
        LocalDate given = each.getDecidedOn().plusDays(horizons.getOrDefault(
                each.getModel() == null ? "" : each.getModel(), otherwise)); //$NON-NLS-1$
        DeclineOutcome outcome = found.day != Long.MIN_VALUE ? DeclineOutcome.CAME_BACK
                : facts.today().isAfter(given) ? DeclineOutcome.STAYED_AWAY : DeclineOutcome.PENDING;
        LocalDate day = switch (outcome) {
        case CAME_BACK -> LocalDate.ofEpochDay(found.day);
        case STAYED_AWAY -> given;
        case PENDING -> null;
        };
        BigDecimal regained = outcome == DeclineOutcome.CAME_BACK
                ? BigDecimal.valueOf(found.sum, FactColumn.AMOUNT_SCALE)
                : null;
        boolean same = outcome == each.getOutcome() && Objects.equals(day, each.getOutcomeOn())
                && (regained == null ? each.getRegained() == null
                        : each.getRegained() != null && regained.compareTo(each.getRegained()) == 0);
        if (!same) {
            cameBack += outcome == DeclineOutcome.CAME_BACK && each.getOutcome() != outcome ? 1 : 0;
            stayedAway += outcome == DeclineOutcome.STAYED_AWAY && each.getOutcome() != outcome ? 1 : 0;
            each.setOutcome(outcome);
            each.setOutcomeOn(day);
            each.setRegained(regained);
            changed.add(each);
        }
    }

    List<DeclineCase> changed() {
        return changed;
    }

    long measured() {
        return measured;
    }

    long cameBack() {
        return cameBack;
    }

    long stayedAway() {
        return stayedAway;
    }

    /** The first purchase after a day, and the net amount from then on. */
    private static final class Return implements OrderFacts.Visitor {

        private final long after;
        private final long until;
        private long day = Long.MIN_VALUE;
        private long sum;

        Return(long after, long until) {
            this.after = after;
            this.until = until;
        }

        @Override
        public void order(int minute, long amount, int flags) {
            long at = Math.floorDiv(minute, MINUTES_A_DAY);
            if (at <= after || at > until) {
                return;
            }
            if (day == Long.MIN_VALUE && (flags & OrderFacts.PURCHASE) != 0) {
                day = at;
            }
            if (day != Long.MIN_VALUE && flags != 0) {
                sum += amount;
            }
        }
    }
}
