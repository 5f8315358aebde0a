package org.clientele.core.lifecycle;

import java.time.LocalDate;
import java.util.List;

/**
 * Why a customer is in its stage and was not moved on, or why it was moved. Texts are made anew of the facts that are
 * known now, in the user's language.
 *
 * @param model the model's key
 * @param party the customer's id
 * @param day the day of which the proof speaks
 * @param stage the key of the stage from which the ways lead; null: the customer is in none
 * @param sentence what is so in one sentence, such as that somebody holds the customer there until a day
 * @param ways the ways that lead out, in the order in which rules try them; for a customer in no stage, the stages in
 *        which one may begin
 * @since 1.0
 */
public record StageProof(String model, long party, LocalDate day, String stage, String sentence, List<StageWay> ways) {

    /** Copies the list. */
    public StageProof {
        ways = List.copyOf(ways);
    }
}
