package org.clientele.core.segmentation;

/**
 * Something that uses a segment, so that the segment cannot be deleted before.
 *
 * @param kind what it is, in the user's language, such as "Decision table"
 * @param key its key, or another short name that scripts know it by
 * @param name its name
 * @since 1.0
 */
public record Dependent(String kind, String key, String name) {
}
