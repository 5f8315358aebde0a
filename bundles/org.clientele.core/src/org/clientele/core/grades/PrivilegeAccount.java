package org.clientele.core.grades;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * Plan, cost and margin of one customer in a time. Amounts are in the store's base currency.
 *
 * @param from the first day
 * @param to the last day
 * @param lines what the grades that the customer held in that time are given, and what was given from other grades
 * @param revenue the sum of the orders, less returns
 * @param costOfGoods what the goods cost by the table's part of the revenue; zero when that is not known
 * @param goodsKnown whether the table says what goods cost; otherwise the margin is before goods
 * @since 1.0
 */
public record PrivilegeAccount(LocalDate from, LocalDate to, List<Line> lines, BigDecimal revenue,
        BigDecimal costOfGoods, boolean goodsKnown) {

    /** Copies the list. */
    public PrivilegeAccount {
        lines = List.copyOf(lines);
    }

    /**
     * One privilege.
     *
     * @param grade the key of the grade
     * @param privilege the key of the privilege
     * @param title its name in the user's language
     * @param planned how many times it falls into the time
     * @param plan what that may cost
     * @param given how many times it was given
     * @param actual what that cost
     * @param dayMissing whether the customer's record lacks the day on which it comes
     */
    public record Line(String grade, String privilege, String title, int planned, BigDecimal plan, int given,
            BigDecimal actual, boolean dayMissing) {
    }

    /** What the privileges may cost. */
    public BigDecimal plan() {
        return lines.stream().map(Line::plan).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** What they did cost. */
    public BigDecimal actual() {
        return lines.stream().map(Line::actual).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Revenue less goods and actual cost. */
    public BigDecimal margin() {
        return revenue.subtract(costOfGoods).subtract(actual());
    }
}
