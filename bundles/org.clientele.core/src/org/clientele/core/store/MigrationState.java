package org.clientele.core.store;

/**
 * How far the data of a partner's package are in a store.
 *
 * @param namespaceUri the package
 * @param taken the number of the last step that the store took; 0: none
 * @param known the number of the last step that the installed bundle knows; 0: none
 * @param problem why records of the package cannot be changed now, in the user's language; empty when they can
 * @since 1.0
 */
public record MigrationState(String namespaceUri, int taken, int known, String problem) {
}
