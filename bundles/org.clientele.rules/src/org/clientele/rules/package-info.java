/**
 * Conditions as data: typed trees, their evaluation over columns, their proofs.
 *
 * @since 0.1.0
 */
package org.clientele.rules;
