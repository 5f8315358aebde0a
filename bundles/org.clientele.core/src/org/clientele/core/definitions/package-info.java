/**
 * What administrators define in the running program: classification schemes, custom fields, profile definitions,
 * scorecards and decision tables [C01-C23, Q01-Q03, I1]. Safe for any thread; not for a user interface thread, except
 * for reading a snapshot that is at hand.
 *
 * @since 1.0
 */
package org.clientele.core.definitions;
