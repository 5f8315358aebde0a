package org.clientele.core.timeline;

/**
 * A kind of entries, by which a timeline can be filtered.
 *
 * @param id stable and unique, such as "interaction.CALL"; partners begin theirs with a prefix of their own
 * @param label its name in the user's language
 * @since 1.0
 */
public record TimelineKind(String id, String label) {
}
