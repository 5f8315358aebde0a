package org.clientele.rules.internal.types;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.clientele.core.facts.ColumnDescriptor.ColumnType;

/** The figure of a customer's events. */
enum AggregateFunction {
    COUNT,
    SUM,
    AVERAGE,
    MIN,
    MAX,
    DISTINCT,
    DAYS_SINCE_FIRST,
    DAYS_SINCE_LAST,
    LONGEST_GAP,
    AVERAGE_GAP;

    private static final Map<String, AggregateFunction> BY_TEXT = Stream.of(values())
            .collect(Collectors.toUnmodifiableMap(AggregateFunction::text, f -> f));

    private final String text = name().toLowerCase(Locale.ROOT).replace('_', '-');

    String text() {
        return text;
    }

    String label() {
        return switch (this) {
        case COUNT -> Messages.figure_count;
        case SUM -> Messages.figure_sum;
        case AVERAGE -> Messages.figure_average;
        case MIN -> Messages.figure_min;
        case MAX -> Messages.figure_max;
        case DISTINCT -> Messages.figure_distinct;
        case DAYS_SINCE_FIRST -> Messages.figure_days_since_first;
        case DAYS_SINCE_LAST -> Messages.figure_days_since_last;
        case LONGEST_GAP -> Messages.figure_longest_gap;
        case AVERAGE_GAP -> Messages.figure_average_gap;
        };
    }

    /** What the figure is, of values of a type. */
    ColumnType type(ColumnType values) {
        return switch (this) {
        case SUM, MIN, MAX -> values;
        case AVERAGE -> values == ColumnType.AMOUNT ? values : ColumnType.DECIMAL;
        case AVERAGE_GAP -> ColumnType.DECIMAL;
        default -> ColumnType.INTEGER;
        };
    }

    /** Whether the figure grows from day to day. */
    boolean isAge() {
        return this == DAYS_SINCE_FIRST || this == DAYS_SINCE_LAST;
    }

    /** Whether each event has to be looked at, since count, sum, first and last do not tell. */
    boolean needsEach() {
        return this == MIN || this == MAX || this == DISTINCT || this == LONGEST_GAP;
    }

    static Optional<AggregateFunction> of(String text) {
        return Optional.ofNullable(BY_TEXT.get(text));
    }

    static String texts() {
        return Stream.of(values()).map(AggregateFunction::text).collect(Collectors.joining(", ")); //$NON-NLS-1$
    }
}
