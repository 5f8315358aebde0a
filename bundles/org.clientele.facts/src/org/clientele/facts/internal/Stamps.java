package org.clientele.facts.internal;

import java.time.LocalDateTime;

/**
 * When an order was placed and what it is, in one int: minutes since 1970-01-01 times four, plus flags. Reaches from
 * the year 949 to 2990.
 */
final class Stamps {

    private static final int MINUTES_A_DAY = 24 * 60;

    private Stamps() {
    }

    static int of(int minute, int flags) {
        return minute << 2 | flags;
    }

    static int minute(int stamp) {
        return stamp >> 2;
    }

    static int flags(int stamp) {
        return stamp & 3;
    }

    static int day(int stamp) {
        return Math.floorDiv(stamp >> 2, MINUTES_A_DAY);
    }

    /** Tells whether a time can be kept. */
    static boolean fits(LocalDateTime time) {
        return time.getYear() >= 950 && time.getYear() < 2990;
    }

    static int minute(LocalDateTime time) {
        return (int) (time.toLocalDate().toEpochDay() * MINUTES_A_DAY) + time.getHour() * 60 + time.getMinute();
    }
}
