package org.clientele.segmentation.internal.grade;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;

import org.clientele.core.grades.GradePeriod;
import org.clientele.model.Party;
import org.clientele.model.Privilege;
import org.clientele.model.PrivilegeKind;
import org.clientele.segmentation.internal.grade.GivenGrades.Span;

/** On which days a customer is given a privilege. */
final class PrivilegeCalendar {

    private PrivilegeCalendar() {
    }

    /** Whether something has to be done on its days. */
    static boolean isWork(Privilege privilege) {
        return privilege.getKind() == PrivilegeKind.TASK || privilege.getKind() == PrivilegeKind.VISIT
                || privilege.getKind() == PrivilegeKind.GIFT;
    }

    /** Whether the record lacks the day on which it comes. */
    static boolean lacksDay(Privilege privilege, Party party) {
        return Occasions.isGiven(privilege) && Occasions.day(party, privilege.getOccasion()).isEmpty();
    }

    /**
     * The days within a time.
     *
     * @param privilege the privilege
     * @param party the customer
     * @param span the time in which the customer holds the grade: the calendar counts from its beginning
     * @param from the first day
     * @param to the last day
     */
    static List<LocalDate> days(Privilege privilege, Party party, Span span, LocalDate from, LocalDate to) {
        LocalDate first = span.from() == null || span.from().isBefore(from) ? from : span.from();
        LocalDate last = span.to() == null || span.to().isAfter(to) ? to : span.to();
        TreeSet<LocalDate> days = new TreeSet<>();
        if (Occasions.isGiven(privilege)) {
            Occasions.day(party, privilege.getOccasion())
                    .ifPresent(day -> days.addAll(Occasions.within(day, first, last)));
        }
        if (privilege.getEvery() > 0) {
            LocalDate anchor = span.from() == null ? LocalDate.EPOCH : span.from();
            long step = Math.max(1, approximateDays(privilege));
            long skipped = Math.max(1, (first.toEpochDay() - anchor.toEpochDay()) / step - 1);
            for (long i = skipped;; i++) {
                LocalDate day = GradePeriod.add(privilege.getUnit(), anchor, i * privilege.getEvery());
                if (day.isAfter(last)) {
                    break;
                }
                if (!day.isBefore(first)) {
                    days.add(day);
                }
            }
        }
        return List.copyOf(days);
    }

    /** At least as long as the interval is. */
    private static long approximateDays(Privilege privilege) {
        long unit = switch (privilege.getUnit()) {
        case DAY -> 1;
        case WEEK -> 7;
        case MONTH -> 31;
        case QUARTER -> 92;
        case YEAR -> 366;
        };
        return unit * privilege.getEvery();
    }
}
