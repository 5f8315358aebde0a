package org.clientele.core.lifecycle;

import java.time.LocalDate;
import java.util.Set;

import org.clientele.core.ClienteleException;
import org.clientele.core.facts.FactSnapshot;
import org.clientele.core.rules.ProofNode;
import org.osgi.annotation.versioning.ConsumerType;
import org.roaringbitmap.RoaringBitmap;

/**
 * Decides whether customers may take a way from one stage to another, whoever moves them: rules, people, an import. A
 * whiteboard service: partners register their own; a {@link org.clientele.model.StageGuardUse} of a transition names it.
 * Called by several threads at once; it keeps no state and sees only columns. Same facts and day, same answer.
 * <p>
 * A guard is contained: one that throws, or whose answer is null or holds rows that are no candidates, closes the ways
 * that use it and is told in {@link StageService#problems}; so does one that is not installed.
 *
 * @since 1.0
 */
@ConsumerType
public interface StageGuard {

    /**
     * The stable id that models name.
     *
     * @return such as "credit-checked"; begins with a prefix of the provider's own
     */
    String id();

    /**
     * The guard's name.
     *
     * @return in the user's language, such as "Credit was checked"
     */
    String label();

    /**
     * The columns that it reads: a change of another column cannot change its answer.
     *
     * @return ids of columns
     */
    Set<String> columns();

    /**
     * The streams of events that it reads.
     *
     * @return ids of streams, such as "orders"; none unless overridden
     */
    default Set<String> events() {
        return Set.of();
    }

    /**
     * Tells whether its answer may change when days pass and nothing else happens.
     *
     * @return false unless overridden; when true, {@link #nextChange} has to be overridden too
     */
    default boolean timed() {
        return false;
    }

    /**
     * The first day after {@link FactSnapshot#today()} on which the answer for a row may differ though its facts stay. A
     * day too early costs time only; a day too late makes stages wrong.
     *
     * @param facts the columns
     * @param row a customer's row
     * @return the day; null when it never changes, which is so unless overridden
     * @throws ClienteleException as {@link #allows}
     */
    default LocalDate nextChange(FactSnapshot facts, int row) throws ClienteleException {
        return null;
    }

    /**
     * Finds those who may pass.
     *
     * @param facts the columns, which may be those of a past day
     * @param candidates the rows that matter; not to be changed
     * @return a new bitmap, a subset of the candidates
     * @throws ClienteleException with a sentence, when it cannot decide: nobody passes
     */
    RoaringBitmap allows(FactSnapshot facts, RoaringBitmap candidates) throws ClienteleException;

    /**
     * Says why one customer may pass, or may not.
     *
     * @param facts the columns, which may be those of a past day
     * @param row a customer's row
     * @return the proof; {@code holds} as in {@link #allows}
     * @throws ClienteleException as {@link #allows}
     */
    ProofNode explain(FactSnapshot facts, int row) throws ClienteleException;
}
