package org.clientele.core.lifecycle;

import org.clientele.model.StageMove;

/**
 * What becomes of a {@link StageRow}.
 *
 * @param move the move, ready to be stored; null when there is none
 * @param fault what is wrong with the row; null when nothing is: without a move, the customer is there already
 * @param message a sentence in the user's language: what is wrong, what to do; null when nothing is
 * @since 1.0
 */
public record PreparedMove(StageMove move, Fault fault, String message) {

    /** Which value of a row is at fault. */
    public enum Fault {
        /** The customer cannot be moved. */
        CUSTOMER,
        /** There is no such stage, or no way leads there. */
        STAGE,
        /** The customer cannot be moved on that day. */
        DAY
    }
}
