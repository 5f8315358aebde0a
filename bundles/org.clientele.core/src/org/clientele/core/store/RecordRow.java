package org.clientele.core.store;

import java.util.List;

import org.eclipse.emf.ecore.EClass;

/**
 * One row that was read.
 *
 * @param id the row's id
 * @param rootId the id of its aggregate
 * @param type its concrete class
 * @param values one Java value, or null, for each column of the query; unmodifiable
 * @since 1.0
 */
public record RecordRow(long id, long rootId, EClass type, List<Object> values) {
}
