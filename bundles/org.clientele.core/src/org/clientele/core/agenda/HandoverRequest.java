package org.clientele.core.agenda;

import java.util.List;

/**
 * Who hands over what to whom.
 *
 * @param from the account that has it
 * @param shares what goes to whom; everything that is not named stays
 * @param reason why, in the user's words; kept in history and audit
 * @since 1.0
 */
public record HandoverRequest(String from, List<Share> shares, String reason) {

    /**
     * What one successor gets.
     *
     * @param to the account of the successor
     * @param items what that person gets
     */
    public record Share(String to, List<Holding> items) {
        /** Copies the list. */
        public Share {
            items = List.copyOf(items);
        }
    }

    /** Copies the list. */
    public HandoverRequest {
        shares = List.copyOf(shares);
    }

    /**
     * Everything to one successor.
     *
     * @param holdings what somebody holds
     * @param to the account of the successor
     * @param reason why
     * @return the request
     */
    public static HandoverRequest all(Holdings holdings, String to, String reason) {
        return new HandoverRequest(holdings.account(), List.of(new Share(to, holdings.items())), reason);
    }
}
