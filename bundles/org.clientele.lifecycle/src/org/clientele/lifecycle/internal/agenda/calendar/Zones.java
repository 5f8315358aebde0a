package org.clientele.lifecycle.internal.agenda.calendar;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;

import com.ibm.icu.util.TimeZone;

import biweekly.util.DateTimeComponents;
import biweekly.util.ICalDate;

/** Brings times of a file into the store's zone. */
final class Zones {

    private static final String NO_REGION = null;

    private final ZoneId store;
    private final Map<String, ?> defined;

    /** The zones that a file defines by itself. */
    Zones(ZoneId store, Map<String, ?> defined) {
        this.store = store;
        this.defined = defined;
    }

    ZoneId store() {
        return store;
    }

    /** A zone that is known by its name: of the tz database, with a prefix before it, or of Windows. */
    static Optional<ZoneId> known(String id) {
        String[] parts = id.strip().split("/"); //$NON-NLS-1$
        int length = parts.length;
        Optional<ZoneId> zone = region(id.strip());
        if (zone.isEmpty() && length > 2) {
            zone = region(parts[length - 2] + '/' + parts[length - 1]);
        }
        if (zone.isEmpty()) {
            String windows = TimeZone.getIDForWindowsID(id.strip(), NO_REGION);
            zone = windows == null ? Optional.empty() : region(windows);
        }
        return zone;
    }

    private static Optional<ZoneId> region(String id) {
        try {
            return Optional.of(ZoneId.of(id));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    boolean isKnown(String id) {
        return id == null || known(id).isPresent() || defined.containsKey(id.strip());
    }

    /** The zone by whose clock a time is told; for one that only the file defines the store's. */
    ZoneId zone(ICalDate date, String id) {
        if (date.getRawComponents() != null && date.getRawComponents().isUtc()) {
            return ZoneId.of("UTC"); //$NON-NLS-1$
        }
        return id == null ? store : known(id).orElse(store);
    }

    /** A time on the clock of the store. One that its zone skips is that much later; one that comes twice is the first. */
    LocalDateTime local(ICalDate date, String id) {
        DateTimeComponents raw = date.getRawComponents();
        Instant instant;
        if (raw == null || id != null && !raw.isUtc() && known(id).isEmpty()) {
            instant = date.toInstant();
        } else {
            instant = wall(raw).atZone(zone(date, id)).toInstant();
        }
        return LocalDateTime.ofInstant(instant, store).withSecond(0).withNano(0);
    }

    /** Whether there is such a day, with such a time. */
    static boolean exists(ICalDate date) {
        if (date == null || date.getRawComponents() == null) {
            return true;
        }
        try {
            return date.hasTime() ? wall(date.getRawComponents()) != null : day(date) != null;
        } catch (DateTimeException e) {
            return false;
        }
    }

    /** The day of a date without a time. */
    static LocalDate day(ICalDate date) {
        DateTimeComponents raw = date.getRawComponents();
        return LocalDate.of(raw.getYear(), raw.getMonth(), raw.getDate());
    }

    /** A time on the clock by which it is told. */
    static LocalDateTime wall(DateTimeComponents raw) {
        return LocalDateTime.of(raw.getYear(), raw.getMonth(), raw.getDate(), raw.getHour(), raw.getMinute());
    }
}
