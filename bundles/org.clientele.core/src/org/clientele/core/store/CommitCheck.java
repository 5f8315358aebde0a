package org.clientele.core.store;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.clientele.core.ClienteleException;
import org.eclipse.emf.ecore.EClass;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * Refuses what must not be stored: a whiteboard service. The store calls it inside the transaction of a commit, after the
 * rows were written and before the commit, while no other commit of the store goes on: of two saves that together break a
 * rule, the second is refused. What it reports becomes the status INVALID_RECORD with the problems in
 * {@link CommitResult#problems()}, and nothing is written.
 * <p>
 * A check only looks: it writes nothing, neither into the graphs that it is given nor by a unit of work of its own, which
 * would wait for the very commit that waits for it. Everybody who saves waits for it: look at what was changed, ask by
 * indexed columns, and return within milliseconds.
 * <p>
 * A check that throws an unchecked exception, or that lacks a class, is left out of that commit: it is logged, and told in
 * {@link CommitResult#problems()} of the commit, so that a partner's broken bundle does not keep everybody from saving.
 * Called by any thread, by one at a time for each store.
 *
 * @since 1.0
 */
@ConsumerType
public interface CommitCheck {

    /**
     * Takes problems.
     */
    @FunctionalInterface
    interface Report {
        /**
         * Says why something cannot be stored.
         *
         * @param aggregate which aggregate; null for the commit as a whole
         * @param path the value's place in it, in the form of {@link Change#path()}, such as
         *        {@code contactPoints[17].value}; empty for the aggregate as a whole
         * @param message a sentence in the user's language: what is wrong, what to do
         */
        void problem(AggregateRef aggregate, String path, String message);
    }

    /**
     * Looks at the rows of a batch one by one; made for one thread.
     */
    @FunctionalInterface
    interface RowRule {
        /**
         * Checks a row by itself. Called for each row: it must be as cheap as a comparison and read nothing. Rows may be
         * copies and come some hundred at a time; one that does not come back in seconds is left out from then on.
         *
         * @param row the row; its columns are counted as in {@link CommitCheck#rowRule}
         * @param report takes the problems; paths as in {@link FeaturePath#toString()}
         */
        void check(RowCursor row, Report report);
    }

    /**
     * Checks a commit. For a unit of work, {@link PendingCommit#changes()} tells the aggregates. A batch is checked once,
     * when it is completed: {@link PendingCommit#ranges()} tells the ids that it brings, and only rules that concern
     * several rows are to be checked then, for those of single rows were checked by {@link #rowRule}.
     *
     * @param commit what is about to be committed
     * @param report takes the problems
     * @throws ClienteleException when the store cannot be read, such as LOCK_TIMEOUT; nothing is committed
     */
    void check(PendingCommit commit, Report report) throws ClienteleException;

    /**
     * Asks for the rule of rows of a batch, once before the rows.
     *
     * @param rowType the class of the rows, or the common super class where they differ
     * @param columns the attributes that are written, in the order of the cursor
     * @param today the day that it is now in the time zone of the store
     * @return empty when this check has nothing to say about these columns
     */
    default Optional<RowRule> rowRule(EClass rowType, List<FeaturePath> columns, LocalDate today) {
        return Optional.empty();
    }
}
