package org.clientele.core.retention;

import java.util.Set;

import org.clientele.core.facts.FactSnapshot;
import org.clientele.core.store.Store;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * Measures one side of the relation with a customer for the lamps of the record [V05]. A whiteboard service: of several
 * that measure the same, the one with the highest service ranking counts. The program ships {@link #LOYALTY},
 * {@link #RETENTION} and {@link #CONTRIBUTION}; {@link #SATISFACTION} is left to whoever measures it, and its lamp says that
 * nobody does yet. Measures with other ids become further lamps, behind the four.
 * <p>
 * Called on background threads, several at a time. One that throws is told in its own lamp; the others stay.
 *
 * @since 1.0
 */
@ConsumerType
public interface RelationMeasure {

    /** The id of satisfaction [V05]. */
    String SATISFACTION = "satisfaction"; //$NON-NLS-1$

    /** The id of loyalty [V05, C09]. */
    String LOYALTY = "loyalty"; //$NON-NLS-1$

    /** The id of retention [V05]: whether the customer stays. */
    String RETENTION = "retention"; //$NON-NLS-1$

    /** The id of contribution [V05]: what the customer brings. */
    String CONTRIBUTION = "contribution"; //$NON-NLS-1$

    /**
     * What it measures.
     *
     * @return one of the ids above, or one of its own
     */
    String id();

    /**
     * Its name.
     *
     * @return a word or two in the user's language
     */
    String title();

    /**
     * The columns that it reads, so that a lamp can be renewed when one of them changes.
     *
     * @return ids of columns; empty where it reads none
     */
    Set<String> columns();

    /**
     * Measures one customer. Fast: it reads columns in memory.
     *
     * @param store the store behind the facts
     * @param facts the columns, as the person who asks may see them
     * @param row a visible row
     * @return the lamp, with this measure's id; {@link RelationLamp.State#UNKNOWN} where nothing can be said
     */
    RelationLamp read(Store store, FactSnapshot facts, int row);
}
