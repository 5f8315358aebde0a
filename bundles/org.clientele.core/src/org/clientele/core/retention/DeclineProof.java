package org.clientele.core.retention;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

import org.clientele.core.rules.ProofNode;
import org.clientele.core.rules.UsedFact;

/**
 * Why a customer has its score.
 *
 * @param model the model's key
 * @param modelVersion its version; 0 for one that is not stored
 * @param day the day for which the score holds
 * @param score 0 to 100; NaN where it cannot be judged
 * @param threshold from which score on a customer is declining
 * @param declining whether the score reaches the threshold
 * @param atStake the value at stake in the base currency, as {@link DeclineScores#atStake}
 * @param parts the signals, those with the greatest contribution first, those that cannot be judged last
 * @param proof the same as a tree of sentences for people
 * @since 1.0
 */
public record DeclineProof(String model, int modelVersion, LocalDate day, double score, BigDecimal threshold,
        boolean declining, BigDecimal atStake, List<Part> parts, ProofNode proof) {

    /** Copies the list. */
    public DeclineProof {
        parts = List.copyOf(parts);
    }

    /**
     * One signal.
     *
     * @param signal its id
     * @param label its name in the user's language; its id where it is not installed
     * @param unit how values are written; NUMBER where it is not installed
     * @param value the customer's value; NaN: it cannot be judged
     * @param shown the value as people read it, such as "3.2 times"
     * @param least from which value on it is above nothing
     * @param most from which value on it is as strong as can be
     * @param strength 0 to 1; NaN where it cannot be judged
     * @param weight how much it counts
     * @param contribution how many points of the score it gives: the contributions add up to the score; 0 where it cannot
     *        be judged
     * @param facts what the value was made of; empty in the proof of an earlier day
     */
    public record Part(String signal, String label, DeclineSignal.Unit unit, double value, String shown, double least,
            double most, double strength, double weight, double contribution, List<UsedFact> facts) {

        /** Copies the list. */
        public Part {
            facts = List.copyOf(facts);
        }

        /**
         * Whether the signal counts for this customer.
         *
         * @return false where it has no value
         */
        public boolean judged() {
            return !Double.isNaN(strength);
        }
    }
}
