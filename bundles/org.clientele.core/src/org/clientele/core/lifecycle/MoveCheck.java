package org.clientele.core.lifecycle;

import java.time.LocalDate;
import java.util.List;

import org.clientele.core.rules.ProofNode;

/**
 * Who may be moved to a stage, and who may not.
 *
 * @param model the model's key
 * @param to the key of the stage
 * @param day the day
 * @param allowed parties of those who may, in the order asked
 * @param refusals why others may not, the most frequent first
 * @since 1.0
 */
public record MoveCheck(String model, String to, LocalDate day, List<Long> allowed, List<Refusal> refusals) {

    /** Copies the lists. */
    public MoveCheck {
        allowed = List.copyOf(allowed);
        refusals = List.copyOf(refusals);
    }

    /**
     * How many may not be moved.
     *
     * @return the sum over {@link #refusals()}
     */
    public int refused() {
        return refusals.stream().mapToInt(refusal -> refusal.parties().size()).sum();
    }

    /** Why a customer may not be moved. */
    public enum Kind {
        /** The customer is not there, or is hidden. */
        UNKNOWN_CUSTOMER,
        /** The customer is in the stage already. */
        SAME_STAGE,
        /** No transition leads there from where the customer is. */
        NO_WAY,
        /** Only rules take the transition. */
        RULES_ONLY,
        /** The condition that guards the transition does not hold. */
        GUARD,
        /** A contributed guard says no, failed, or is not installed. */
        CONTRIBUTED_GUARD,
        /** The day is before the first contact with the customer. */
        BEFORE_FIRST_CONTACT,
        /** A later move, which is stored, would not be allowed any more. */
        LATER_MOVE
    }

    /**
     * Customers that may not be moved for one reason.
     *
     * @param kind the kind of reason
     * @param message a sentence in the user's language: why not, what to do
     * @param from the key of the stage where they are; null: none, or it does not matter
     * @param parties the customers, at least one
     * @param proof of the first of them, what the guard looked at; null where no guard is the reason
     */
    public record Refusal(Kind kind, String message, String from, List<Long> parties, ProofNode proof) {

        /** Copies the list. */
        public Refusal {
            parties = List.copyOf(parties);
        }
    }
}
