package org.clientele.segmentation.internal.grade;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.clientele.model.FieldValue;
import org.clientele.model.Party;
import org.clientele.model.Person;
import org.clientele.model.Privilege;

/** Days in a customer's record that come again each year. */
final class Occasions {

    private static final String BIRTH = "birthDate"; //$NON-NLS-1$
    private static final String SINCE = "customer.since"; //$NON-NLS-1$
    private static final String FIELD = "field."; //$NON-NLS-1$

    private Occasions() {
    }

    static boolean isGiven(Privilege privilege) {
        return privilege.getOccasion() != null && !privilege.getOccasion().isBlank();
    }

    static boolean isKnown(String path) {
        return BIRTH.equals(path) || SINCE.equals(path)
                || path.startsWith(FIELD) && path.length() > FIELD.length();
    }

    /** The day that a record has at a path. */
    static Optional<LocalDate> day(Party party, String path) {
        if (BIRTH.equals(path)) {
            return party instanceof Person person ? Optional.ofNullable(person.getBirthDate()) : Optional.empty();
        }
        if (SINCE.equals(path)) {
            return Optional.ofNullable(party.getCustomer()).map(customer -> customer.getSince());
        }
        return party.getFields().stream().filter(field -> path.equals(FIELD + field.getField()))
                .map(FieldValue::getDate).filter(Objects::nonNull).findFirst();
    }

    /** The anniversaries within a time; of the 29th of February on the 28th in other years. */
    static List<LocalDate> within(LocalDate occasion, LocalDate from, LocalDate to) {
        List<LocalDate> days = new ArrayList<>();
        MonthDay day = MonthDay.from(occasion);
        for (int year = from.getYear(); year <= to.getYear(); year++) {
            LocalDate each = day.atYear(year);
            if (!each.isBefore(from) && !each.isAfter(to)) {
                days.add(each);
            }
        }
        return days;
    }
}
