package org.clientele.core.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EClass;

/**
 * Which rows and columns to read.
 *
 * @param type the class of the rows: an aggregate's root class, or a contained class such as {@code OrderLine}
 * @param columns the attributes to read, in this order
 * @param where the criteria, all of which must hold
 * @param orderBy the attribute to sort by, before the id; empty: by id
 * @param descending whether the greatest comes first
 * @since 1.0
 */
public record RecordQuery(EClass type, List<FeaturePath> columns, List<Criterion> where, Optional<FeaturePath> orderBy,
        boolean descending) {

    /** Copies the lists. */
    public RecordQuery {
        columns = List.copyOf(columns);
        where = List.copyOf(where);
    }

    /**
     * All rows by id.
     *
     * @param type the class of the rows
     * @param columns the attributes to read
     * @return the query
     */
    public static RecordQuery all(EClass type, List<FeaturePath> columns) {
        return new RecordQuery(type, columns, List.of(), Optional.empty(), false);
    }

    /**
     * The same query with one more criterion.
     *
     * @param criterion what must hold too
     * @return the narrower query
     */
    public RecordQuery and(Criterion criterion) {
        List<Criterion> all = new ArrayList<>(where);
        all.add(criterion);
        return new RecordQuery(type, columns, all, orderBy, descending);
    }
}
