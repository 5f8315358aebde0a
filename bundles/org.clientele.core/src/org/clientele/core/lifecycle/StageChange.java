package org.clientele.core.lifecycle;

import java.time.LocalDate;
import java.time.LocalDateTime;

import org.clientele.model.StageCause;

/**
 * A customer's way from one stage to another.
 *
 * @param model the model's key
 * @param party the customer's id
 * @param from the key of the stage that was left; null: it was in none
 * @param to the key of the stage that was entered; null: it left the model
 * @param day the day on which it was so in the world
 * @param recordedAt when the program learned it, in the store's time zone; null: it is not written yet
 * @param cause what made it so
 * @param account who moved it; null where rules did
 * @param reason why somebody moved it; null where rules did, and where it was erased
 * @param modelVersion the version of the model
 * @since 1.0
 */
public record StageChange(String model, long party, String from, String to, LocalDate day, LocalDateTime recordedAt,
        StageCause cause, String account, String reason, int modelVersion) {

    /**
     * Whether a person or an import moved the customer.
     *
     * @return false where rules did
     */
    public boolean isByHand() {
        return cause == StageCause.HAND || cause == StageCause.IMPORT;
    }
}
