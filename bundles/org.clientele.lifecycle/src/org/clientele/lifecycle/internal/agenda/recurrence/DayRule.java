package org.clientele.lifecycle.internal.agenda.recurrence;

import java.time.LocalDate;
import java.time.temporal.WeekFields;
import java.util.List;

/** Whether a day fits a rule, as the table of RFC 5545, section 3.3.10, has it; where the rule is silent, the start speaks. */
final class DayRule {

    private static final int WEEK = 7;
    private static final int DAYS_OF_FIRST_WEEK = 4;

    private final Rule rule;
    private final LocalDate start;
    private final WeekFields weeks;
    private final boolean dayNamed;
    private final boolean nthOfMonth;

    DayRule(Rule rule, LocalDate start) {
        this.rule = rule;
        this.start = start;
        this.weeks = WeekFields.of(rule.weekStart(), DAYS_OF_FIRST_WEEK);
        this.dayNamed = rule.has(RulePart.BYMONTHDAY) || rule.has(RulePart.BYYEARDAY) || !rule.days().isEmpty();
        this.nthOfMonth = rule.frequency() == Frequency.MONTHLY || rule.has(RulePart.BYMONTH);
    }

    boolean fits(LocalDate day) {
        return fits(RulePart.BYMONTH, day.getMonthValue(), 0)
                && fits(RulePart.BYMONTHDAY, day.getDayOfMonth(), day.lengthOfMonth())
                && fits(RulePart.BYYEARDAY, day.getDayOfYear(), day.lengthOfYear())
                && (!rule.has(RulePart.BYWEEKNO) || fits(RulePart.BYWEEKNO, day.get(weeks.weekOfWeekBasedYear()),
                        (int) day.range(weeks.weekOfWeekBasedYear()).getMaximum()))
                && (dayNamed ? rule.days().isEmpty() || rule.days().stream().anyMatch(each -> fits(each, day))
                        : fitsStart(day));
    }

    /** A negative number counts from the end. */
    private boolean fits(RulePart part, int value, int length) {
        List<Integer> wanted = rule.numbers(part);
        return wanted.isEmpty() || wanted.contains(value) || length > 0 && wanted.contains(value - length - 1);
    }

    private boolean fits(NthDay nth, LocalDate day) {
        if (day.getDayOfWeek() != nth.day()) {
            return false;
        }
        int at = nthOfMonth ? day.getDayOfMonth() : day.getDayOfYear();
        int length = nthOfMonth ? day.lengthOfMonth() : day.lengthOfYear();
        return nth.number() == 0 || nth.number() == (at - 1) / WEEK + 1 || nth.number() == -((length - at) / WEEK + 1);
    }

    private boolean fitsStart(LocalDate day) {
        return switch (rule.frequency()) {
        case HOURLY, DAILY -> true;
        case WEEKLY -> day.getDayOfWeek() == start.getDayOfWeek();
        case MONTHLY -> day.getDayOfMonth() == start.getDayOfMonth();
        case YEARLY -> rule.has(RulePart.BYWEEKNO) ? day.getDayOfWeek() == start.getDayOfWeek()
                : day.getDayOfMonth() == start.getDayOfMonth()
                        && (rule.has(RulePart.BYMONTH) || day.getMonth() == start.getMonth());
        };
    }
}
