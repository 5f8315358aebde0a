package org.clientele.core.retention;

import java.time.LocalDate;
import java.util.Optional;

import org.clientele.core.rules.ProofNode;

/**
 * How a customer stands with contacts [R12, L08].
 *
 * @param lastContact the day of the last call, visit, mail or meeting; null: never
 * @param lastInbound the day of the last one that the customer began; null: never
 * @param days days since the last contact; without one, since the party became a customer; -1: not known
 * @param limit the most days from one contact to the next; 0: no limit
 * @param policy the key of the policy that gives the limit; null without one
 * @param scheme the key of the scheme whose values are the policy's tiers; null without a policy
 * @param tier the key of the value that the customer has in the scheme; null: none
 * @param tierTitle its name in the user's language; empty without a tier
 * @param overdue whether the limit is passed
 * @param due the last day on which the next contact is in time; null without a limit
 * @param level the level of relation that counts: entered, else recommended [L08]; null: none
 * @param recommended the level that is recommended by revenue and number of customers; null: none
 * @param recommendation why it is recommended; empty without one
 * @param text a sentence in the user's language
 * @since 1.0
 */
public record ContactStanding(LocalDate lastContact, LocalDate lastInbound, int days, int limit, String policy,
        String scheme, String tier, String tierTitle, boolean overdue, LocalDate due, String level, String recommended,
        Optional<ProofNode> recommendation, String text) {
}
