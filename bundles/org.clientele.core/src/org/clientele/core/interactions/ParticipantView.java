package org.clientele.core.interactions;

/**
 * Somebody who took part, as the asker may see it.
 *
 * @param party the id of a party that the asker sees; 0 for others
 * @param name the party's name, or the name that was written down; empty when hidden
 * @param role the role; may be empty
 * @param hidden whether it is a party that the asker may not see
 * @since 1.0
 */
public record ParticipantView(long party, String name, String role, boolean hidden) {
}
