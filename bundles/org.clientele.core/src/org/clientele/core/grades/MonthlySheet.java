package org.clientele.core.grades;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/**
 * The visits of a customer in one month, day by day [section 7]. Amounts are exact, in the store's base currency.
 *
 * @param month the month
 * @param days the days with a purchase, in their order
 * @since 1.0
 */
public record MonthlySheet(YearMonth month, List<Day> days) {

    /** Copies the list. */
    public MonthlySheet {
        days = List.copyOf(days);
    }

    /**
     * One day.
     *
     * @param day the day
     * @param visits how many purchases
     * @param people how many people they were for, as far as that is known
     * @param amount the sum of the purchases
     * @param amountWithPeople the sum of those for which the number of people is known
     */
    public record Day(LocalDate day, int visits, int people, BigDecimal amount, BigDecimal amountWithPeople) {
    }

    /** How many visits there were. */
    public int visits() {
        return days.stream().mapToInt(Day::visits).sum();
    }

    /** How many people came. */
    public int people() {
        return days.stream().mapToInt(Day::people).sum();
    }

    /** The sum of all amounts. */
    public BigDecimal amount() {
        return days.stream().map(Day::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /**
     * The amount per head: the sum of the purchases whose number of people is known, divided by these people.
     *
     * @return exact to 16 digits, or empty when no number of people is known
     */
    public Optional<BigDecimal> perHead() {
        if (people() == 0) {
            return Optional.empty();
        }
        BigDecimal sum = days.stream().map(Day::amountWithPeople).reduce(BigDecimal.ZERO, BigDecimal::add);
        return Optional.of(sum.divide(BigDecimal.valueOf(people()), MathContext.DECIMAL64));
    }

    /**
     * The amount per head as it is shown: in whole units of the currency, half up. Nothing is computed from it.
     *
     * @return the rounded amount, or empty
     */
    public Optional<BigDecimal> perHeadShown() {
        return perHead().map(amount -> amount.setScale(0, RoundingMode.HALF_UP));
    }
}
