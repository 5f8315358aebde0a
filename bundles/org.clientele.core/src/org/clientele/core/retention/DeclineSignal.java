package org.clientele.core.retention;

import java.util.List;
import java.util.Set;

import org.clientele.core.ClienteleException;
import org.clientele.core.facts.FactSnapshot;
import org.clientele.core.rules.UsedFact;
import org.osgi.annotation.versioning.ConsumerType;
import org.roaringbitmap.RoaringBitmap;

/**
 * A sign by which it shows that a customer is about to go [L02]: a measure that is the greater, the worse it looks. A
 * whiteboard service: partners register their own, and administrators weigh them in decline models. One that fails, or
 * that gives another number of values than it was asked for, is left out of the scores, told in their notes, and named in
 * the log with its bundle. Called by several threads at once; it keeps no state.
 *
 * @since 1.0
 */
@ConsumerType
public interface DeclineSignal {

    /**
     * The stable id that models name.
     *
     * @return such as {@code order-gap}
     */
    String id();

    /**
     * The name for people.
     *
     * @return in the user's language, such as "Pause against the own rhythm"
     */
    String label();

    /**
     * What a value is.
     *
     * @return how it is written
     */
    Unit unit();

    /**
     * From which value on the sign is above nothing, unless a model says otherwise.
     *
     * @return less than {@link #most}
     */
    double least();

    /**
     * From which value on the sign is as strong as can be, unless a model says otherwise.
     *
     * @return above {@link #least}
     */
    double most();

    /**
     * What the measure reads: scores are computed anew only after a change of that.
     *
     * @return ids of columns and streams, and what else {@link org.clientele.core.facts.ColumnProvider#sources} names
     */
    Set<String> reads();

    /**
     * Whether the value of a customer depends on the facts of that customer only.
     *
     * @return true unless overridden
     */
    default boolean local() {
        return true;
    }

    /**
     * Measures customers as of {@link FactSnapshot#today}.
     *
     * @param facts the columns
     * @param rows which customers; not to be changed
     * @return one value for each of the rows, in ascending order of the rows; NaN: it cannot be judged
     * @throws ClienteleException RULE_DISABLED when a column or stream that it reads is not there
     */
    double[] values(FactSnapshot facts, RoaringBitmap rows) throws ClienteleException;

    /**
     * Says what a customer's value is made of, or why there is none.
     *
     * @param facts the columns
     * @param row the customer's row
     * @return facts with names and values in the user's language
     * @throws ClienteleException as {@link #values}
     */
    List<UsedFact> explain(FactSnapshot facts, int row) throws ClienteleException;

    /** How values are written. */
    enum Unit {
        /** So many times as much as usual. */
        TIMES,
        /** Percent, 0 to 100 as a rule. */
        PERCENT,
        /** Yes (1) or no (0). */
        YES_NO,
        /** Any other number. */
        NUMBER
    }
}
