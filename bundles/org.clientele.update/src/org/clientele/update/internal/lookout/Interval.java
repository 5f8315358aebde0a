package org.clientele.update.internal.lookout;

import java.time.LocalDate;

/** How often sites are asked for something newer. */
public enum Interval {
    /** Only when somebody asks. */
    NEVER,
    /** At every start. */
    START,
    /** Once on each day. */
    DAILY,
    /** Every seventh day. */
    WEEKLY;

    private static final int WEEK = 7;

    /** Reads the word of the provisioning file; another one or none is never. */
    public static Interval of(String word) {
        return switch (word) {
        case "start" -> START; //$NON-NLS-1$
        case "daily" -> DAILY; //$NON-NLS-1$
        case "weekly" -> WEEKLY; //$NON-NLS-1$
        default -> NEVER;
        };
    }

    /** Whether it is time: {@code last} is the day of the last look, or null; {@code looked} tells of one since the start. */
    public boolean due(LocalDate last, LocalDate today, boolean looked) {
        return switch (this) {
        case NEVER -> false;
        case START -> !looked;
        case DAILY -> last == null || last.isBefore(today);
        case WEEKLY -> last == null || !last.plusDays(WEEK).isAfter(today);
        };
    }
}
