package org.clientele.ui.customers.internal.record;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

import org.clientele.core.facts.FactColumn;
import org.clientele.core.facts.FactSnapshot;
import org.clientele.core.facts.OrderFacts;

/**
 * What the orders of one customer come to, from the columns in memory.
 *
 * @param purchases how many purchases
 * @param returns how many returns
 * @param gross sum of all purchases, in base currency, exact
 * @param net gross less returns
 * @param last the day of the last purchase, or null
 * @param rfm the scores, such as "5-4-3", or empty
 */
record Figures(int purchases, int returns, BigDecimal gross, BigDecimal net, LocalDate last, Optional<String> rfm) {

    private static final int MINUTES_A_DAY = 24 * 60;

    /** Counts; empty when the party is no customer of the snapshot. */
    static Optional<Figures> of(FactSnapshot facts, long partyId) {
        int row = facts.rowOf(partyId);
        if (row < 0 || !facts.visible().contains(row)) {
            return Optional.empty();
        }
        Sum sum = new Sum();
        facts.orders().forEach(row, sum);
        LocalDate last = sum.lastMinute == Integer.MIN_VALUE ? null
                : LocalDate.ofEpochDay(Math.floorDiv(sum.lastMinute, MINUTES_A_DAY));
        return Optional.of(new Figures(sum.purchases, sum.returns, amount(sum.gross), amount(sum.gross + sum.returned),
                last, rfm(facts, row)));
    }

    private static BigDecimal amount(long tenThousandths) {
        return BigDecimal.valueOf(tenThousandths, FactColumn.AMOUNT_SCALE);
    }

    private static Optional<String> rfm(FactSnapshot facts, int row) {
        StringBuilder scores = new StringBuilder();
        for (String id : new String[] { "rfm.r", "rfm.f", "rfm.m" }) { //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
            long score = facts.column(id).map(c -> c.number(row)).orElse(FactColumn.MISSING);
            if (score == FactColumn.MISSING || score == 0) {
                return Optional.empty();
            }
            scores.append(scores.isEmpty() ? "" : "-").append(score); //$NON-NLS-1$ //$NON-NLS-2$
        }
        return Optional.of(scores.toString());
    }

    private static final class Sum implements OrderFacts.Visitor {

        private int purchases;
        private int returns;
        private long gross;
        private long returned;
        private int lastMinute = Integer.MIN_VALUE;

        @Override
        public void order(int minute, long amount, int flags) {
            if ((flags & OrderFacts.PURCHASE) != 0) {
                purchases++;
                gross += amount;
                lastMinute = Math.max(lastMinute, minute);
            } else if ((flags & OrderFacts.RETURN) != 0) {
                returns++;
                returned += amount;
            }
        }
    }
}
