package org.clientele.core.classification;

import java.util.Map;

import org.clientele.core.ClienteleException;
import org.clientele.core.facts.FactSnapshot;
import org.clientele.core.rules.ProofNode;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * One version of what computes a scheme. It says what it read, and proves its value from that alone: a proof of
 * something that was computed once comes out the same when the facts have changed since.
 *
 * @since 1.0
 */
@ConsumerType
public interface SchemeRule {

    /**
     * What people call the rule.
     *
     * @return its name
     */
    String name();

    /**
     * The version.
     *
     * @return above 0 for a rule that is stored
     */
    int version();

    /**
     * Computes the scheme for all customers.
     *
     * @param facts the columns
     * @return the values
     * @throws ClienteleException RULE_INVALID, RULE_DISABLED
     */
    Values compute(FactSnapshot facts) throws ClienteleException;

    /**
     * Proves a value again.
     *
     * @param inputs what {@link Values#inputs} gave
     * @return the proof
     * @throws ClienteleException RULE_INVALID for inputs that cannot be read
     */
    ProofNode prove(Map<String, String> inputs) throws ClienteleException;

    /** Values of all customers. Safe for one thread. */
    @ConsumerType
    interface Values {

        /**
         * The value of a customer.
         *
         * @param row a row
         * @return the key of a value of the scheme, or null
         */
        String value(int row);

        /**
         * What the value was made from.
         *
         * @param row a row
         * @return facts by key, in the order in which people read them: plain decimals, ISO dates, texts; a missing fact
         *         is left out. Together at most 4,000 characters
         */
        Map<String, String> inputs(int row);
    }
}
