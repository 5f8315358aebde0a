package org.clientele.core.store;

/**
 * A class of a bundle that is not there, with rows that the store keeps for it.
 *
 * @param model the namespace URI of its package
 * @param name the class's name
 * @param rows how many rows there are; more than 0
 * @since 1.0
 */
public record AbsentClass(String model, String name, long rows) {
}
