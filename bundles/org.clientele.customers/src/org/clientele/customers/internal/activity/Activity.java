package org.clientele.customers.internal.activity;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntToLongFunction;

import org.clientele.core.facts.FactColumn;
import org.clientele.core.facts.FactSnapshot;
import org.clientele.core.facts.OrderFacts;

/** Figures of all customers at one snapshot. */
final class Activity {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int YEAR = 365;
    private static final int MINUTES_OF_DAY = 24 * 60;

    private Activity() {
    }

    /** Days from a column of days to today; missing without such a day, and for days to come. */
    static IntToLongFunction daysSince(FactSnapshot facts, String column) {
        long today = facts.today().toEpochDay();
        FactColumn known = facts.column(column).orElse(null);
        return row -> {
            long day = known == null ? FactColumn.MISSING : known.number(row);
            return day == FactColumn.MISSING || day > today ? FactColumn.MISSING : today - day;
        };
    }

    /** Purchases of the last 365 days, today included. */
    static IntToLongFunction purchasesOfTheYear(FactSnapshot facts) {
        OrderFacts orders = facts.orders();
        long today = facts.today().toEpochDay();
        return row -> {
            long[] count = new long[1];
            orders.forEach(row, (minute, amount, flags) -> {
                long age = today - Math.floorDiv(minute, MINUTES_OF_DAY);
                if ((flags & OrderFacts.PURCHASE) != 0 && age >= 0 && age < YEAR) {
                    count[0]++;
                }
            });
            return count[0];
        };
    }

    /**
     * By how many percent the net amount of the last 365 days is above that of the 365 days before, rounded down; missing
     * where there was none before.
     */
    static IntToLongFunction growth(FactSnapshot facts) {
        OrderFacts orders = facts.orders();
        long today = facts.today().toEpochDay();
        return row -> {
            long[] years = new long[2];
            orders.forEach(row, (minute, amount, flags) -> {
                long age = today - Math.floorDiv(minute, MINUTES_OF_DAY);
                if (flags != 0 && age >= 0 && age < 2 * YEAR) {
                    years[(int) (age / YEAR)] += amount;
                }
            });
            return years[1] <= 0 ? FactColumn.MISSING
                    : BigDecimal.valueOf(years[0] - years[1]).multiply(HUNDRED)
                            .divide(BigDecimal.valueOf(years[1]), 0, RoundingMode.FLOOR).longValue();
        };
    }

    /** A figure of all customers. */
    static long[] all(FactSnapshot facts, IntToLongFunction figure) {
        long[] values = missing(facts.rows());
        facts.visible().forEach((int row) -> values[row] = figure.applyAsLong(row));
        return values;
    }

    /**
     * The part of all net revenue in percent, rounded down, that greater customers have together: 0 for the greatest;
     * missing without revenue. Equal customers stand in the order of their rows.
     */
    static long[] shareOfGreater(FactSnapshot facts) {
        long[] shares = missing(facts.rows());
        FactColumn net = facts.column("orders.net").orElse(null); //$NON-NLS-1$
        if (net == null) {
            return shares;
        }
        long[] amounts = new long[facts.visible().getCardinality()];
        Integer[] order = new Integer[amounts.length];
        int[] rows = facts.visible().toArray();
        BigInteger total = BigInteger.ZERO;
        for (int i = 0; i < rows.length; i++) {
            long amount = net.number(rows[i]);
            amounts[i] = amount == FactColumn.MISSING ? 0 : Math.max(0, amount);
            order[i] = i;
            total = total.add(BigInteger.valueOf(amounts[i]));
        }
        Arrays.sort(order, (a, b) -> Long.compare(amounts[b], amounts[a]));
        BigInteger sum = BigInteger.ZERO;
        for (int place : order) {
            if (amounts[place] > 0) {
                shares[rows[place]] = sum.multiply(BigInteger.valueOf(100)).divide(total).longValueExact();
                sum = sum.add(BigInteger.valueOf(amounts[place]));
            }
        }
        return shares;
    }

    /**
     * The part of the gross revenue in percent, in ten-thousandths rounded down, that more valuable customers have
     * together: 0 for the most valuable one, which is where the pyramid begins [C13]; missing without a purchase. Equal
     * customers stand in the order of their rows.
     */
    static long[] pyramid(FactSnapshot facts) {
        long[] shares = missing(facts.rows());
        FactColumn gross = facts.column("orders.gross").orElse(null); //$NON-NLS-1$
        FactColumn count = facts.column("orders.count").orElse(null); //$NON-NLS-1$
        if (gross == null || count == null) {
            return shares;
        }
        OrderFacts orders = facts.orders();
        record Buyer(int row, BigDecimal amount) {
        }
        List<Buyer> buyers = new ArrayList<>();
        BigDecimal total = BigDecimal.ZERO;
        for (int row : facts.visible().toArray()) {
            if (count.number(row) > 0) {
                BigDecimal amount = BigDecimal.valueOf(gross.number(row), FactColumn.AMOUNT_SCALE)
                        .add(orders.remainder(row));
                buyers.add(new Buyer(row, amount));
                total = total.add(amount);
            }
        }
        buyers.sort(Comparator.comparing(Buyer::amount).reversed());
        BigDecimal before = BigDecimal.ZERO;
        for (Buyer buyer : buyers) {
            shares[buyer.row()] = total.signum() == 0 ? 0
                    : before.multiply(HUNDRED).movePointRight(FactColumn.AMOUNT_SCALE)
                            .divide(total, 0, RoundingMode.FLOOR).longValueExact();
            before = before.add(buyer.amount());
        }
        return shares;
    }

    private static long[] missing(int rows) {
        long[] values = new long[rows];
        Arrays.fill(values, FactColumn.MISSING);
        return values;
    }
}
