package org.clientele.segmentation.internal.grade;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.clientele.core.Actor;
import org.clientele.core.ClienteleException;
import org.clientele.core.facts.FactSnapshot;
import org.clientele.core.grades.GradesBefore;
import org.clientele.core.store.Criterion;
import org.clientele.core.store.FeaturePath;
import org.clientele.core.store.RecordQuery;
import org.clientele.core.store.Store;
import org.clientele.model.ClientelePackage.Literals;
import org.clientele.model.ValueSource;

/** The grades that reviews gave, by customer. */
final class GivenGrades {

    /**
     * A grade for a time.
     *
     * @param grade its key
     * @param from the first day, or null
     * @param to the last day, or null
     */
    record Span(String grade, LocalDate from, LocalDate to) {
        boolean holdsOn(LocalDate day) {
            return (from == null || !from.isAfter(day)) && (to == null || !to.isBefore(day));
        }
    }

    private final Map<Long, List<Span>> byParty = new HashMap<>();

    static GivenGrades read(Store store, Actor actor, String scheme) throws ClienteleException {
        GivenGrades given = new GivenGrades();
        RecordQuery query = RecordQuery
                .all(Literals.CLASSIFICATION, List.of(FeaturePath.of(Literals.CLASSIFICATION__VALUE),
                        FeaturePath.of(Literals.DATED__VALID_FROM), FeaturePath.of(Literals.DATED__VALID_TO)))
                .and(Criterion.eq(FeaturePath.of(Literals.CLASSIFICATION__SCHEME), scheme))
                .and(Criterion.eq(FeaturePath.of(Literals.CLASSIFICATION__SOURCE), ValueSource.COMPUTED));
        Map<String, String> texts = new HashMap<>();
        store.records(actor).scanUnordered(query, row -> {
            String grade = texts.computeIfAbsent(row.getString(0), text -> text);
            given.byParty.computeIfAbsent(row.rootId(), id -> new ArrayList<>(1))
                    .add(new Span(grade, row.getDate(1), row.getDate(2)));
            return true;
        }, null);
        return given;
    }

    boolean isEmpty() {
        return byParty.isEmpty();
    }

    /** The day on which the latest grade began; null without any. */
    LocalDate latest() {
        return byParty.values().stream().flatMap(List::stream).map(Span::from).filter(day -> day != null)
                .max(LocalDate::compareTo).orElse(null);
    }

    /** The grade of a party on a day, or null. */
    String of(long party, LocalDate day) {
        for (Span span : byParty.getOrDefault(party, List.of())) {
            if (span.holdsOn(day)) {
                return span.grade();
            }
        }
        return null;
    }

    /** The grades of a party that hold on a day or begin after it, in their order. */
    List<Span> from(long party, LocalDate day) {
        return byParty.getOrDefault(party, List.of()).stream()
                .filter(span -> span.to() == null || !span.to().isBefore(day))
                .sorted((one, other) -> one.from() == null ? -1 : other.from() == null ? 1
                        : one.from().compareTo(other.from()))
                .toList();
    }

    GradesBefore on(LocalDate day, FactSnapshot facts) {
        return row -> of(facts.partyId(row), day);
    }
}
