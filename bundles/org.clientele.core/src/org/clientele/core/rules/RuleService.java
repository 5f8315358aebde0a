package org.clientele.core.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.clientele.core.ClienteleException;
import org.clientele.core.facts.FactSnapshot;
import org.clientele.model.Condition;
import org.eclipse.core.runtime.IProgressMonitor;
import org.osgi.annotation.versioning.ProviderType;
import org.roaringbitmap.RoaringBitmap;

/**
 * Evaluates condition trees. One evaluator serves all: for everybody it gives bitmaps, for one customer a proof and the
 * changes that would make the rule hold. Called by any thread; a tree must not be changed meanwhile.
 * <p>
 * Every method that evaluates refuses a tree of more than {@link RuleBudget#MOST_NODES} nodes or
 * {@link RuleBudget#MOST_LEVELS} levels, or with an empty place, as RULE_INVALID; a missing condition type or column
 * disables it as RULE_DISABLED; a contributed type that fails does as RULE_TYPE_FAILED, with the name of its bundle,
 * and is set aside until its service is replaced.
 *
 * @since 1.0
 */
@ProviderType
public interface RuleService {

    /**
     * Finds the visible customers for which a condition holds.
     *
     * @param condition the tree
     * @param facts the columns
     * @return a new bitmap of rows
     * @throws ClienteleException RULE_INVALID, RULE_DISABLED, RULE_TYPE_FAILED
     */
    RoaringBitmap evaluate(Condition condition, FactSnapshot facts) throws ClienteleException;

    /**
     * Finds those of some customers for which a condition holds, such as those whose facts have changed.
     *
     * @param condition the tree
     * @param facts the columns
     * @param candidates the rows that matter; not changed
     * @return a new bitmap of rows, all of them candidates and visible
     * @throws ClienteleException RULE_INVALID, RULE_DISABLED, RULE_TYPE_FAILED
     */
    RoaringBitmap evaluate(Condition condition, FactSnapshot facts, RoaringBitmap candidates)
            throws ClienteleException;

    /**
     * Evaluates a tree with figures for each of its nodes. Results of leaves are remembered for the snapshot, so that a
     * run after an edit computes the edited leaf alone.
     *
     * @param condition the tree
     * @param facts the columns
     * @param budget what it may take
     * @param monitor is asked for cancellation; may be null
     * @return the run; a node that cannot be evaluated, and those above it, tell so by their status, the others have
     *         their figures
     * @throws ClienteleException RULE_INVALID for a tree that is too big; OUT_OF_BUDGET; CANCELLED
     */
    RuleRun run(Condition condition, FactSnapshot facts, RuleBudget budget, IProgressMonitor monitor)
            throws ClienteleException;

    /**
     * Estimates what a run takes.
     *
     * @param condition the tree
     * @param facts the columns
     * @return the estimate
     * @throws ClienteleException RULE_INVALID for a tree that is too big
     */
    RuleCost cost(Condition condition, FactSnapshot facts) throws ClienteleException;

    /**
     * Proves a condition for one customer, with the same code.
     *
     * @param condition the tree
     * @param facts the columns
     * @param row the customer's row
     * @return the proof; {@code holds} equals the row's bit in {@link #evaluate}
     * @throws ClienteleException RULE_INVALID, RULE_DISABLED, RULE_TYPE_FAILED; NOT_FOUND for a row that is not visible
     */
    ProofNode explain(Condition condition, FactSnapshot facts, int row) throws ClienteleException;

    /**
     * Finds a small set of changes that would make a condition hold for one customer: for each unmet leaf the smallest
     * that its type knows; of alternatives those with the fewest changes; of "at least n" the n nearest; of "all" the
     * union. Changes of the same fact are combined. They are applied to a copy, and kept only if the condition holds
     * there. A negation that does not hold cannot be changed.
     *
     * @param condition the tree
     * @param facts the columns
     * @param row the customer's row
     * @return the changes; empty when the condition holds already and when no changes were found
     * @throws ClienteleException as {@link #explain}
     */
    Optional<Proposal> propose(Condition condition, FactSnapshot facts, int row) throws ClienteleException;

    /**
     * Looks for everything that is wrong with a tree.
     *
     * @param condition the tree; null is a problem too
     * @param facts the columns
     * @return the problems, in the order of the tree; empty when the tree can be evaluated
     */
    List<RuleProblem> check(Condition condition, FactSnapshot facts);

    /**
     * What a tree reads.
     *
     * @param condition the tree
     * @return columns, streams, segments; what a missing type would read is left out
     */
    RuleReads reads(Condition condition);

    /**
     * The columns that a tree reads.
     *
     * @param condition the tree
     * @return ids of columns
     */
    default Set<String> columns(Condition condition) {
        return reads(condition).columns();
    }

    /**
     * The first day after {@link FactSnapshot#today()} on which a tree's result for a customer may differ though its
     * facts stay.
     *
     * @param condition the tree
     * @param facts the columns
     * @param row the customer's row
     * @return the day, or null when there is none
     * @throws ClienteleException RULE_INVALID, RULE_DISABLED, RULE_TYPE_FAILED
     */
    LocalDate nextChange(Condition condition, FactSnapshot facts, int row) throws ClienteleException;

    /**
     * {@link #nextChange} for many customers, in one go.
     *
     * @param condition the tree
     * @param facts the columns
     * @param rows the customers' rows
     * @param visitor is given each row that has such a day, in the order of rows, by the calling thread
     * @throws ClienteleException RULE_INVALID, RULE_DISABLED, RULE_TYPE_FAILED
     */
    void nextChanges(Condition condition, FactSnapshot facts, RoaringBitmap rows, NextChangeVisitor visitor)
            throws ClienteleException;

    /** Is given days on which results may change. */
    @FunctionalInterface
    interface NextChangeVisitor {
        /**
         * One customer.
         *
         * @param row the row
         * @param day the day
         */
        void at(int row, LocalDate day);
    }

    /**
     * The condition types that can be used now. Calls of a contributed one are contained: it fails by
     * ClienteleException only.
     *
     * @return the types, ours first, then by label
     */
    List<ConditionType> types();

    /**
     * One condition type.
     *
     * @param id its id
     * @return the type, or empty when it is not installed or set aside
     */
    default Optional<ConditionType> type(String id) {
        return types().stream().filter(type -> type.id().equals(id)).findFirst();
    }

    /** Forgets the results that were remembered. */
    void forget();
}
