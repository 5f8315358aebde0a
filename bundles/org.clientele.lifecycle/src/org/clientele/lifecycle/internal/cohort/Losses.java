package org.clientele.lifecycle.internal.cohort;

import java.util.Arrays;

/** How many subjects of one group were lost on each day, and how many could not be followed any longer. */
final class Losses {

    private int[] lost = new int[64];
    private int[] censored = new int[64];
    private int subjects;
    private int last = -1;

    /**
     * Adds a subject.
     *
     * @param day the day up to which it was followed, from 0 on
     * @param gone whether it was lost then
     */
    void add(int day, boolean gone) {
        if (day >= lost.length) {
            int size = Math.max(day + 1, lost.length * 2);
            lost = Arrays.copyOf(lost, size);
            censored = Arrays.copyOf(censored, size);
        }
        (gone ? lost : censored)[day]++;
        subjects++;
        last = Math.max(last, day);
    }

    /** All subjects. */
    int subjects() {
        return subjects;
    }

    /** The last day on which something happened; -1 without subjects. */
    int last() {
        return last;
    }

    int lost(int day) {
        return day <= last ? lost[day] : 0;
    }

    int censored(int day) {
        return day <= last ? censored[day] : 0;
    }
}
