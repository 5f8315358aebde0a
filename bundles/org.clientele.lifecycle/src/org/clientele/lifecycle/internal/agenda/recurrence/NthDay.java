package org.clientele.lifecycle.internal.agenda.recurrence;

import java.time.DayOfWeek;

/**
 * A day of the week, or the nth of them.
 *
 * @param number 0: each; negative: from the end
 * @param day the day
 */
record NthDay(int number, DayOfWeek day) {

    private static final String[] CODES = { "MO", "TU", "WE", "TH", "FR", "SA", "SU" }; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$

    /** The day that a code stands for, or null. */
    static DayOfWeek day(String code) {
        for (int i = 0; i < CODES.length; i++) {
            if (CODES[i].equals(code)) {
                return DayOfWeek.of(i + 1);
            }
        }
        return null;
    }

    static String code(DayOfWeek day) {
        return CODES[day.getValue() - 1];
    }
}
