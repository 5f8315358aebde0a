package org.clientele.store.internal.record;

import org.clientele.store.internal.mapping.TableMapping;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;

/**
 * One row of an aggregate as it lies, or is to lie, in its table.
 *
 * @param table its table
 * @param type its concrete class
 * @param id its id
 * @param version the version of a root; 0 for a contained row
 * @param parentId the id of the containing row; 0 for a root
 * @param feature the containment; null for a root
 * @param position the place among its siblings; 0 for a root
 * @param path the place in the aggregate, in the form of the history; empty for the root
 * @param values one for each of the table's columns, null where unset; not to be changed
 */
public record RowState(TableMapping table, EClass type, long id, int version, long parentId, EReference feature,
        int position, String path, Object[] values) {

    /**
     * Whether this is the aggregate's root.
     *
     * @return false for a contained row
     */
    public boolean isRoot() {
        return feature == null;
    }

    /**
     * Whether it hangs at the same place.
     *
     * @param other the same row at another time
     * @return false when it moved
     */
    public boolean samePlace(RowState other) {
        return parentId == other.parentId && feature == other.feature && position == other.position;
    }
}
