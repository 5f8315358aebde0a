package org.clientele.core.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.clientele.core.ClienteleException;
import org.clientele.core.facts.FactSnapshot;
import org.clientele.model.TypedCondition;
import org.osgi.annotation.versioning.ConsumerType;
import org.roaringbitmap.RoaringBitmap;

/**
 * What one type of condition means. A whiteboard service: partners register their own. Called by several threads at
 * once; it keeps no state and sees only columns. Same facts and day, same answer: results are remembered by the texts
 * of the operands and the snapshot.
 * <p>
 * A contributed type is contained. One that throws anything but ClienteleException, that does not answer in time, or
 * whose answer is null or holds rows that are no candidates, is set aside until its service is replaced; rules that use
 * it are disabled meanwhile and say so.
 *
 * @since 1.0
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
     * The type's name.
     *
     * @return in the user's language, such as "Orders in a period"; the id unless overridden
     */
    default String label() {
        return id();
    }

    /**
     * The operands that conditions of this type have, in the order in which people are asked for them. Conditions are
     * checked against it, and editors and the text form are made from it.
     *
     * @return descriptions; none, which checks nothing, unless overridden
     */
    default List<OperandDescriptor> operands() {
        return List.of();
    }

    /**
     * The columns that a condition reads: a change of another column cannot change its result.
     *
     * @param condition an instance of this type
     * @return ids of columns
     */
    Set<String> columns(TypedCondition condition);

    /**
     * The streams of events that a condition reads: new events of another stream cannot change its result.
     *
     * @param condition an instance of this type
     * @return ids of streams, such as "orders"; none unless overridden
     */
    default Set<String> events(TypedCondition condition) {
        return Set.of();
    }

    /**
     * The segments whose members a condition asks for.
     *
     * @param condition an instance of this type
     * @return keys of segments; none unless overridden
     */
    default Set<String> segments(TypedCondition condition) {
        return Set.of();
    }

    /**
     * Tells whether a condition reads relationships.
     *
     * @param condition an instance of this type
     * @return false unless overridden
     */
    default boolean links(TypedCondition condition) {
        return false;
    }

    /**
     * Tells whether a condition's result may change when days pass and nothing else happens.
     *
     * @param condition an instance of this type
     * @return false unless overridden; when true, {@link #nextChange} has to be overridden too
     */
    default boolean timed(TypedCondition condition) {
        return false;
    }

    /**
     * The first day after {@link FactSnapshot#today()} on which the result for a row may differ though its facts stay.
     * A day too early costs time only; a day too late makes results wrong.
     *
     * @param condition an instance of this type
     * @param facts the columns
     * @param row a customer's row
     * @return the day; null when it never changes, which is so unless overridden
     * @throws ClienteleException as {@link #evaluate}
     */
    default LocalDate nextChange(TypedCondition condition, FactSnapshot facts, int row) throws ClienteleException {
        return null;
    }

    /**
     * {@link #nextChange} for many rows, so that the condition is read once.
     *
     * @param condition an instance of this type
     * @param facts the columns
     * @param rows customers' rows
     * @return a day or null for each row; asks one by one unless overridden
     * @throws ClienteleException as {@link #evaluate}
     */
    default LocalDate[] nextChanges(TypedCondition condition, FactSnapshot facts, int[] rows)
            throws ClienteleException {
        LocalDate[] days = new LocalDate[rows.length];
        for (int i = 0; i < rows.length; i++) {
            days[i] = nextChange(condition, facts, rows[i]);
        }
        return days;
    }

    /**
     * Finds the smallest change that makes the condition hold for a row for which it does not.
     *
     * @param condition an instance of this type
     * @param facts the columns
     * @param row a customer's row
     * @return the change; empty when it cannot be changed, such as a window that lies in the past, which is so unless
     *         overridden
     * @throws ClienteleException as {@link #evaluate}
     */
    default Optional<ProposedChange> propose(TypedCondition condition, FactSnapshot facts, int row)
            throws ClienteleException {
        return Optional.empty();
    }

    /**
     * Estimates what {@link #evaluate} takes. Cheaper conditions are asked first.
     *
     * @param condition an instance of this type
     * @param facts the columns
     * @return nanoseconds for each candidate; 20 unless overridden. A plain comparison takes 1 to 2.
     */
    default double cost(TypedCondition condition, FactSnapshot facts) {
        return 20;
    }

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
