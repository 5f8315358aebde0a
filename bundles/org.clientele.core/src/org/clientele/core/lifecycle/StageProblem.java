package org.clientele.core.lifecycle;

import java.util.List;

/**
 * What went wrong while customers were moved by the rules of a model.
 *
 * @param kind what
 * @param model the model's key
 * @param stages the keys of the stages concerned; of a circle, in the order in which they are passed
 * @param customers how many customers are concerned; 0 where it concerns the model as a whole
 * @param example the id of one of them; 0: none
 * @param sentence what is wrong and what to do, in the user's language
 * @since 1.0
 */
public record StageProblem(Kind kind, String model, List<String> stages, int customers, long example, String sentence) {

    /** Copies the list. */
    public StageProblem {
        stages = List.copyOf(stages);
    }

    /** What may go wrong. */
    public enum Kind {
        /** Rules would move customers in a circle on one day; they stay where the circle begins. */
        CIRCLE,
        /** A rule cannot be evaluated; the ways that ask it are closed. */
        RULE_FAILED,
        /** A contributed guard is not installed or failed; the ways that ask it are closed. */
        GUARD_FAILED,
        /** The model's rules ask for its own stages, directly or by way of others; its customers stay where they are. */
        CYCLE,
        /** Customers are in a stage, or were moved to one, that the model does not have. */
        UNKNOWN_STAGE
    }
}
