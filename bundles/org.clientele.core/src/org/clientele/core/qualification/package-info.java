/**
 * Is somebody worth pursuing: money, authority and need with the recommended action [Q01], intention [C21], prospect
 * [C23], and the scores of fit [Q02] and potential [Q03].
 *
 * <p>
 * What takes a record works on the graph that the caller holds, at once and on the caller's thread; what takes a store and
 * a party's id loads, changes and commits, and must not be called on a user interface thread. Texts are in the user's
 * language.
 *
 * @since 1.0
 */
package org.clientele.core.qualification;
