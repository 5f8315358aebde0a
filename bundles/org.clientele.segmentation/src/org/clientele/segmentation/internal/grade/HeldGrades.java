package org.clientele.segmentation.internal.grade;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

import org.clientele.model.Classification;
import org.clientele.model.Party;
import org.clientele.model.ValueSource;
import org.clientele.segmentation.internal.grade.GivenGrades.Span;

/** The grades that count for one customer: what people said comes before what reviews gave. */
final class HeldGrades {

    private HeldGrades() {
    }

    /** The grade on a day, or null. */
    static String on(Party party, String scheme, LocalDate day) {
        String computed = null;
        for (Classification value : party.getCustomer().getClassifications()) {
            if (scheme.equals(value.getScheme()) && span(value).holdsOn(day)) {
                if (value.getSource() != ValueSource.COMPUTED) {
                    return value.getValue();
                }
                computed = value.getValue();
            }
        }
        return computed;
    }

    /** The grades one after the other, as far back as they go, that end on a day or later and begin until another. */
    static List<Span> spans(Party party, String scheme, LocalDate from, LocalDate to) {
        TreeSet<LocalDate> borders = new TreeSet<>();
        borders.add(from);
        for (Classification value : party.getCustomer().getClassifications()) {
            if (scheme.equals(value.getScheme())) {
                if (value.getValidFrom() != null) {
                    borders.add(value.getValidFrom());
                }
                if (value.getValidTo() != null) {
                    borders.add(value.getValidTo().plusDays(1));
                }
            }
        }
        List<Span> spans = new ArrayList<>();
        String grade = on(party, scheme, borders.getFirst().minusDays(1));
        LocalDate since = null;
        for (LocalDate border : borders) {
            String next = on(party, scheme, border);
            if (grade == null ? next != null : !grade.equals(next)) {
                add(spans, grade, since, border.minusDays(1));
                grade = next;
                since = border;
            }
        }
        add(spans, grade, since, null);
        spans.removeIf(span -> span.to() != null && span.to().isBefore(from)
                || span.from() != null && span.from().isAfter(to));
        return spans;
    }

    private static void add(List<Span> spans, String grade, LocalDate from, LocalDate to) {
        if (grade != null) {
            spans.add(new Span(grade, from, to));
        }
    }

    private static Span span(Classification value) {
        return new Span(value.getValue(), value.getValidFrom(), value.getValidTo());
    }
}
