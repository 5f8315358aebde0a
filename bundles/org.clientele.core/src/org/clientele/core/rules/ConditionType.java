package org.clientele.core.rules;

import java.util.Set;

import org.clientele.core.ClienteleException;
import org.clientele.core.facts.FactSnapshot;
import org.clientele.model.TypedCondition;
import org.osgi.annotation.versioning.ConsumerType;
import org.roaringbitmap.RoaringBitmap;

/**
 * What one type of condition means. A whiteboard service: partners register their own. Called by several threads at
 * once; it keeps no state and sees only columns.
 *
 * @since 0.1
 */
@ConsumerType
public interface ConditionType {

    /**
     * The stable id that conditions name.
     *
     * @return such as "comparison"
     */
    String id();

    /**
     * The columns that a condition reads: a change of another column cannot change its result.
     *
     * @param condition an instance of this type
     * @return ids of columns
     */
    Set<String> columns(TypedCondition condition);

    /**
     * Finds the rows for which the condition holds.
     *
     * @param condition an instance of this type
     * @param facts the columns
     * @param candidates the rows that matter; others may be left out of the result
     * @return a new bitmap, a subset of the candidates
     * @throws ClienteleException RULE_INVALID with the operand's name; RULE_DISABLED when a column is missing
     */
    RoaringBitmap evaluate(TypedCondition condition, FactSnapshot facts, RoaringBitmap candidates)
            throws ClienteleException;

    /**
     * Says why the condition holds for one row, or does not.
     *
     * @param condition an instance of this type
     * @param facts the columns
     * @param row a customer's row
     * @return the proof
     * @throws ClienteleException as {@link #evaluate}
     */
    ProofNode explain(TypedCondition condition, FactSnapshot facts, int row) throws ClienteleException;
}
