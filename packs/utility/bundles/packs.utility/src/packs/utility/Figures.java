package packs.utility;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * What a customer's rows add up to on a day: of the twelve months before the first of its month, of the payments that were
 * due in the 365 days before it, and of incidents in the 730 days before it. Belongs to one thread.
 */
public final class Figures {

    private static final int MONTHS = 12;
    private static final int YEAR = 365;
    private static final BigDecimal HOURS = BigDecimal.valueOf(YEAR * 24L);

    private final LocalDate today;
    private BigDecimal kwh = BigDecimal.ZERO;
    private BigDecimal charge = BigDecimal.ZERO;
    private BigDecimal maxLoad = BigDecimal.ZERO;
    private BigDecimal overdue = BigDecimal.ZERO;
    private long lateDays;
    private int payments;
    private int months;
    private int breaches;
    private int thefts;

    /**
     * Begins with nothing.
     *
     * @param today the day
     */
    public Figures(LocalDate today) {
        this.today = today;
    }

    /**
     * Counts a month of a supply point, where it is one of the last twelve.
     *
     * @param month any day of it
     * @param energy kilowatt hours
     * @param money the charge
     * @param load the maximum load in kilowatts, or null
     */
    public void consumption(LocalDate month, BigDecimal energy, BigDecimal money, BigDecimal load) {
        LocalDate end = today.withDayOfMonth(1);
        if (month != null && month.isBefore(end) && !month.isBefore(end.minusMonths(MONTHS))) {
            months++;
            kwh = kwh.add(energy == null ? BigDecimal.ZERO : energy);
            charge = charge.add(money == null ? BigDecimal.ZERO : money);
            maxLoad = load == null ? maxLoad : maxLoad.max(load);
        }
    }

    /**
     * Counts a payment. One that is still open counts the days until today.
     *
     * @param due the last day on which it was in time
     * @param paid when it was paid, or null
     * @param money the amount
     */
    public void payment(LocalDate due, LocalDate paid, BigDecimal money) {
        if (due == null || due.isAfter(today)) {
            return;
        }
        boolean open = paid == null || paid.isAfter(today);
        if (open && due.isBefore(today)) {
            overdue = overdue.add(money == null ? BigDecimal.ZERO : money);
        }
        if (due.isAfter(today.minusDays(YEAR))) {
            payments++;
            lateDays += daysLate(due, open ? today : paid);
        }
    }

    /**
     * By how many days a payment was late.
     *
     * @param due the last day on which it was in time
     * @param paid when it was paid
     * @return 0 for one that was in time
     */
    public static long daysLate(LocalDate due, LocalDate paid) {
        return Math.max(0, ChronoUnit.DAYS.between(due, paid));
    }

    /**
     * Counts an incident of the last two years.
     *
     * @param day when
     * @param theft whether it was a theft; otherwise a breach
     */
    public void incident(LocalDate day, boolean theft) {
        if (day != null && !day.isAfter(today) && day.isAfter(today.minusDays(2L * YEAR))) {
            thefts += theft ? 1 : 0;
            breaches += theft ? 0 : 1;
        }
    }

    /** Kilowatt hours of twelve months; null without a month. */
    public BigDecimal kwh() {
        return months == 0 ? null : kwh;
    }

    /** Charges of twelve months; null without a month. */
    public BigDecimal charge() {
        return months == 0 ? null : charge;
    }

    /** The greatest load in kilowatts; null when none is known. */
    public BigDecimal maxLoad() {
        return maxLoad.signum() == 0 ? null : maxLoad;
    }

    /** How evenly it is used: consumption in percent of the greatest load all year; null when no load is known. */
    public BigDecimal loadFactor() {
        return months == 0 || maxLoad.signum() == 0 ? null
                : kwh.movePointRight(2).divide(maxLoad.multiply(HOURS), 4, RoundingMode.HALF_UP);
    }

    /** Days late on average, payments in time included; null without a payment. */
    public BigDecimal daysLate() {
        return payments == 0 ? null
                : BigDecimal.valueOf(lateDays).divide(BigDecimal.valueOf(payments), 4, RoundingMode.HALF_UP);
    }

    /** How many payments were due within 365 days. */
    public int payments() {
        return payments;
    }

    /** What is due and not paid. */
    public BigDecimal overdue() {
        return overdue;
    }

    /** Breaches of two years. */
    public int breaches() {
        return breaches;
    }

    /** Thefts of two years. */
    public int thefts() {
        return thefts;
    }
}
