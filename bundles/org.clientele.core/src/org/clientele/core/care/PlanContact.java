package org.clientele.core.care;

import java.time.LocalDateTime;

/**
 * A contact of a plan: one that took place, one that waits, or one that will come.
 *
 * @param planned when it is by the plan's rule, in the store's zone; midnight when the plan says no time of day
 * @param at when it takes or took place now: moved, or held
 * @param state what became of it
 * @param missed how often it was missed and planned again
 * @param task the id of its task; 0: none yet
 * @param interaction the id of the interaction that tells of it; 0: none
 * @param note why it was left out; otherwise empty
 * @since 1.0
 */
public record PlanContact(LocalDateTime planned, LocalDateTime at, State state, int missed, long task,
        long interaction, String note) {

    /** What became of a contact. */
    public enum State {
        /** It lies beyond the horizon: it is no task yet. */
        COMING,
        /** It is an open task. */
        PLANNED,
        /** It is an open task, and late. */
        OVERDUE,
        /** It took place. */
        HELD,
        /** It was left out, with a reason. */
        LEFT_OUT
    }
}
