package org.clientele.core.store;

import org.eclipse.emf.ecore.EClass;

/**
 * Names one aggregate.
 *
 * @param type the root class of its hierarchy, such as {@code Party} or {@code Order}
 * @param id its id
 * @since 1.0
 */
public record AggregateRef(EClass type, long id) {
}
