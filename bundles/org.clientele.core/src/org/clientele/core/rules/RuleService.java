package org.clientele.core.rules;

import java.util.Set;

import org.clientele.core.ClienteleException;
import org.clientele.core.facts.FactSnapshot;
import org.clientele.model.Condition;
import org.osgi.annotation.versioning.ProviderType;
import org.roaringbitmap.RoaringBitmap;

/**
 * Evaluates condition trees.
 *
 * @since 0.1
 */
@ProviderType
public interface RuleService {

    /**
     * Finds the visible customers for which a condition holds.
     *
     * @param condition the tree
     * @param facts the columns
     * @return a new bitmap of rows
     * @throws ClienteleException RULE_INVALID, RULE_DISABLED
     */
    RoaringBitmap evaluate(Condition condition, FactSnapshot facts) throws ClienteleException;

    /**
     * Proves a condition for one customer, with the same code.
     *
     * @param condition the tree
     * @param facts the columns
     * @param row the customer's row
     * @return the proof; {@code holds} equals the row's bit in {@link #evaluate}
     * @throws ClienteleException RULE_INVALID, RULE_DISABLED; NOT_FOUND for a row that is not visible
     */
    ProofNode explain(Condition condition, FactSnapshot facts, int row) throws ClienteleException;

    /**
     * The columns that a tree reads.
     *
     * @param condition the tree
     * @return ids of columns
     */
    Set<String> columns(Condition condition);
}
