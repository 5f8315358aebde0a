package org.clientele.lifecycle.internal.agenda.recurrence;

/** The parts of a rule whose values are lists of numbers, with what they may be. */
enum RulePart {
    BYMINUTE(0, 59, false), BYHOUR(0, 23, false), BYMONTHDAY(1, 31, true), BYYEARDAY(1, 366, true),
    BYWEEKNO(1, 53, true), BYMONTH(1, 12, false), BYSETPOS(1, 366, true);

    private final int least;
    private final int most;
    private final boolean negative;

    RulePart(int least, int most, boolean negative) {
        this.least = least;
        this.most = most;
        this.negative = negative;
    }

    boolean allows(int value) {
        int size = negative ? Math.abs(value) : value;
        return size >= least && size <= most;
    }

    int least() {
        return least;
    }

    int most() {
        return most;
    }

    boolean isNegative() {
        return negative;
    }
}
