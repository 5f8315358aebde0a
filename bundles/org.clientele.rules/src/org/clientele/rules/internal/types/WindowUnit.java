package org.clientele.rules.internal.types;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The unit of a window's length. */
enum WindowUnit {
    DAY(ChronoUnit.DAYS),
    WEEK(ChronoUnit.WEEKS),
    MONTH(ChronoUnit.MONTHS),
    YEAR(ChronoUnit.YEARS);

    private static final Map<String, WindowUnit> BY_NAME = Stream.of(values())
            .collect(Collectors.toUnmodifiableMap(WindowUnit::name, u -> u));

    private final ChronoUnit unit;

    WindowUnit(ChronoUnit unit) {
        this.unit = unit;
    }

    LocalDate plus(LocalDate day, int number) {
        return day.plus(number, unit);
    }

    LocalDate minus(LocalDate day, int number) {
        return day.minus(number, unit);
    }

    static Optional<WindowUnit> of(String name) {
        return Optional.ofNullable(BY_NAME.get(name));
    }
}
