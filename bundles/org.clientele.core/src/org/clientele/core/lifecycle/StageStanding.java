package org.clientele.core.lifecycle;

import java.time.LocalDate;

import org.clientele.model.StageCause;

/**
 * Where one customer stands in a model.
 *
 * @param model the model's key
 * @param stage the stage's key
 * @param since the day of the last change
 * @param days how many days it has been there: 0 on the first
 * @param targetDays after how many days it should have moved on; 0: not stated
 * @param overdue whether it has been there for longer than that
 * @param cause what brought it there
 * @param account who moved it; null where rules did
 * @param heldUntil up to and including this day rules leave it there; null: they do not wait
 * @since 1.0
 */
public record StageStanding(String model, String stage, LocalDate since, long days, int targetDays, boolean overdue,
        StageCause cause, String account, LocalDate heldUntil) {
}
