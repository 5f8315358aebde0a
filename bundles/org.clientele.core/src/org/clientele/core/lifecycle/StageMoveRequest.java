package org.clientele.core.lifecycle;

import java.time.LocalDate;
import java.util.List;

/**
 * A wish to move customers to another stage.
 *
 * @param model the model's key
 * @param to the key of the stage
 * @param parties the customers, each once
 * @param day since when they are there, not in the future and not before the first contact; null: today
 * @param reason why, not blank
 * @param holdDays for how many days after that day rules leave them there; -1: as the model says; 0: not at all
 * @since 1.0
 */
public record StageMoveRequest(String model, String to, List<Long> parties, LocalDate day, String reason,
        int holdDays) {

    /** Of {@link #holdDays()}: as the model says. */
    public static final int HOLD_AS_MODEL = -1;

    /** Copies the list. */
    public StageMoveRequest {
        parties = List.copyOf(parties);
    }

    /**
     * A wish for today, with the hold of the model.
     *
     * @param model the model's key
     * @param to the key of the stage
     * @param parties the customers, each once
     * @param reason why
     */
    public StageMoveRequest(String model, String to, List<Long> parties, String reason) {
        this(model, to, parties, null, reason, HOLD_AS_MODEL);
    }
}
