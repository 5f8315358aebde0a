package org.clientele.rules.internal.types;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.clientele.core.ClienteleException;
import org.clientele.core.facts.ColumnDescriptor.ColumnType;
import org.clientele.core.facts.FactColumn;
import org.clientele.core.facts.FactSnapshot;
import org.clientele.model.TypedCondition;
import org.clientele.rules.Conditions;
import org.eclipse.osgi.util.NLS;

/**
 * A date condition, read.
 *
 * @param column a column of days
 * @param kind how the window lies
 * @param span its length
 */
record DayWindow(FactColumn column, Kind kind, Span span) {

    private static final int MOST_ANNIVERSARIES = 12;

    /** How a window lies to today, which is always in it. */
    enum Kind {
        LAST("last"), //$NON-NLS-1$
        NEXT("next"), //$NON-NLS-1$
        BEFORE_LAST("before-last"), //$NON-NLS-1$
        ANNIVERSARY_NEXT("anniversary-next"); //$NON-NLS-1$

        private static final Map<String, Kind> BY_TEXT = Stream.of(values())
                .collect(Collectors.toUnmodifiableMap(Kind::text, k -> k));

        private final String text;

        Kind(String text) {
            this.text = text;
        }

        String text() {
            return text;
        }

        String label() {
            return switch (this) {
            case LAST -> Messages.window_last;
            case NEXT -> Messages.window_next;
            case BEFORE_LAST -> Messages.window_before;
            case ANNIVERSARY_NEXT -> Messages.window_anniversary;
            };
        }
    }

    static DayWindow of(TypedCondition condition, FactSnapshot facts) throws ClienteleException {
        Operands operands = new Operands(condition);
        operands.required(Conditions.COLUMN);
        String name = operands.required(Conditions.WINDOW);
        Kind kind = Optional.ofNullable(Kind.BY_TEXT.get(name)).orElseThrow(() -> operands.unknown(Conditions.WINDOW, name,
                Stream.of(Kind.values()).map(Kind::text).collect(Collectors.joining(", ")))); //$NON-NLS-1$
        Span span = operands.span(Conditions.NUMBER, Conditions.UNIT);
        FactColumn column = operands.column(facts);
        if (column.descriptor().type() != ColumnType.DATE) {
            throw Operands.invalid(Messages.column_no_day, column.descriptor().label(), Conditions.COLUMN);
        }
        return new DayWindow(column, kind, span);
    }

    /** The test of the column's days. */
    NumberTest test(LocalDate today) {
        return kind == Kind.ANNIVERSARY_NEXT ? new AnniversaryTest(today, span.end(today))
                : range(today).orElseThrow().test();
    }

    /** The wanted days, where they are a range. */
    Optional<NumberWish> range(LocalDate today) {
        return switch (kind) {
        case LAST -> Optional.of(NumberWish.range(span.start(today).toEpochDay(), today.toEpochDay()));
        case NEXT -> Optional.of(NumberWish.range(today.toEpochDay(), span.end(today).toEpochDay()));
        case BEFORE_LAST -> Optional.of(NumberWish.range(-Long.MAX_VALUE, span.start(today).toEpochDay() - 1));
        case ANNIVERSARY_NEXT -> Optional.empty();
        };
    }

    /** The first day after today on which a day of the column is judged otherwise, or null. */
    LocalDate nextChange(LocalDate day, LocalDate today) {
        return switch (kind) {
        case LAST -> day.isAfter(today) ? day : day.isBefore(span.start(today)) ? null : span.leaves(day);
        case NEXT -> day.isBefore(today) ? null : day.isAfter(span.end(today)) ? span.reaches(day) : day.plusDays(1);
        case BEFORE_LAST -> day.isBefore(span.start(today)) ? null : span.leaves(day);
        case ANNIVERSARY_NEXT -> nextOfAnniversaries(day, today);
        };
    }

    private LocalDate nextOfAnniversaries(LocalDate day, LocalDate today) {
        LocalDate next = AnniversaryTest.next(day, today);
        if (next.isAfter(span.end(today))) {
            return span.reaches(next);
        }
        for (int i = 0; i < MOST_ANNIVERSARIES; i++) {
            LocalDate after = next.plusDays(1);
            next = AnniversaryTest.next(day, after);
            if (next.isAfter(span.end(after))) {
                return after;
            }
        }
        return null; // each anniversary is followed by one within the span
    }

    String wanted(LocalDate today) {
        return switch (kind) {
        case LAST -> NLS.bind(Messages.wanted_since, span.last(), Quantity.show(span.start(today)));
        case NEXT -> NLS.bind(Messages.wanted_until, span.next(), Quantity.show(span.end(today)));
        case BEFORE_LAST -> NLS.bind(Messages.wanted_before, span.last(), Quantity.show(span.start(today)));
        case ANNIVERSARY_NEXT -> NLS.bind(Messages.wanted_anniversary, span.next(), Quantity.show(span.end(today)));
        };
    }
}
