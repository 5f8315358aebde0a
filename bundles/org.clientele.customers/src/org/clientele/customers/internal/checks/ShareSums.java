package org.clientele.customers.internal.checks;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** Sums the shares of one target: they change only on the days on which one begins. */
final class ShareSums {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /**
     * Too much in total.
     *
     * @param day the first day on which it is
     * @param total the sum of that day
     * @param edges who has a share on that day
     */
    record Excess(LocalDate day, BigDecimal total, List<Edge> edges) {
    }

    private ShareSums() {
    }

    static Optional<Excess> excess(Collection<Edge> controllers) {
        TreeSet<LocalDate> days = new TreeSet<>();
        controllers.stream().filter(Edge::hasShare).forEach(e -> days.add(e.span().from()));
        for (LocalDate day : days) {
            List<Edge> holders = controllers.stream().filter(e -> e.hasShare() && e.span().contains(day)).toList();
            BigDecimal total = holders.stream().map(Edge::share).reduce(BigDecimal.ZERO, BigDecimal::add);
            if (total.compareTo(HUNDRED) > 0) {
                return Optional.of(new Excess(day, total, holders));
            }
        }
        return Optional.empty();
    }
}
