package org.clientele.rules.internal.types;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** The unit of a window's length. */
enum WindowUnit {
    DAY(ChronoUnit.DAYS),
    WEEK(ChronoUnit.WEEKS),
    MONTH(ChronoUnit.MONTHS),
    YEAR(ChronoUnit.YEARS);

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
        for (WindowUnit unit : values()) {
            if (unit.name().equals(name)) {
                return Optional.of(unit);
            }
        }
        return Optional.empty();
    }
}
