package org.clientele.core.retention;

import java.math.BigDecimal;
import java.time.LocalDate;

import org.clientele.model.ChurnKind;
import org.clientele.model.DeclineDecision;
import org.clientele.model.DeclineOutcome;

/**
 * A case of decline as lists show it; the case itself is an aggregate, {@link org.clientele.model.DeclineCase}.
 *
 * @param id its id
 * @param party the customer's id
 * @param model the key of the decline model; null: opened by hand
 * @param openedOn the day on which it was opened
 * @param score the score on that day; null: none could be computed
 * @param atStake the value at stake on that day, in the base currency; null: not known
 * @param decision what was decided
 * @param reason why, as it was written; null without one
 * @param churn why the customer goes; NOT_STATED unless the relation was ended
 * @param decidedOn the day of the decision; null: none yet
 * @param decidedBy the account of who decided; null: none yet
 * @param plan the id of the recovery plan; 0: none
 * @param cost what recovering cost so far; null: not told
 * @param outcome what came of it
 * @param outcomeOn the day of the first purchase after the decision, or on which the customer was given up; null: open
 * @param regained net revenue from coming back to the day of the measure; null: none
 * @since 1.0
 */
public record CaseItem(long id, long party, String model, LocalDate openedOn, BigDecimal score, BigDecimal atStake,
        DeclineDecision decision, String reason, ChurnKind churn, LocalDate decidedOn, String decidedBy, long plan,
        BigDecimal cost, DeclineOutcome outcome, LocalDate outcomeOn, BigDecimal regained) {
}
