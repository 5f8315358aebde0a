/**
 * Who is connected with whom: ties in both directions, the picture around a party, the hierarchy of organisations with
 * sums, and who knows whom [Q06].
 *
 * <p>
 * Safe for any thread; not to be called on a user interface thread. A party that the asker may not see is a
 * {@link org.clientele.core.relationships.PartyRef} without name and id; nothing behind it is shown, followed or counted.
 *
 * @since 1.0
 */
package org.clientele.core.relationships;
