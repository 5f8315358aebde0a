package org.clientele.core.store;

import java.util.List;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;

import org.osgi.annotation.versioning.ConsumerType;

/**
 * The rows that a batch writes into one table, pulled by the store one after the other. The cursor methods tell the
 * current row. Ids come from {@link Batch#reserve} and ascend.
 *
 * @since 1.0
 */
@ConsumerType
public interface BatchRows extends RowCursor {

    /**
     * The class of the rows, or the common super class where they differ.
     *
     * @return an aggregate's root class or a contained class
     */
    EClass rowType();

    /**
     * For a contained class: the feature that contains the rows.
     *
     * @return the containment, or null for an aggregate
     */
    EReference containment();

    /**
     * The attributes that are written; the others stay unset.
     *
     * @return the columns in the order of the cursor
     */
    List<FeaturePath> columns();

    /**
     * Goes to the next row.
     *
     * @return false at the end
     */
    boolean next();

    /**
     * For a contained row: the object that contains it.
     *
     * @return the id of the aggregate, or of the contained object in whose containment the row is
     */
    default long parentId() {
        return rootId();
    }

    /**
     * For a contained row: its place among its siblings, from 0.
     *
     * @return the place
     */
    int position();
}
