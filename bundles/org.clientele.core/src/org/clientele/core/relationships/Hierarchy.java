package org.clientele.core.relationships;

/**
 * The hierarchy to which an organisation belongs.
 *
 * @param root the topmost organisation that the asker sees
 * @param hiddenAbove whether there is another one above it that the asker does not see
 * @param complete whether all organisations are there; otherwise the limit was reached and the sums are of those shown
 * @param sequence the commit that the figures show
 * @since 1.0
 */
public record Hierarchy(HierarchyNode root, boolean hiddenAbove, boolean complete, long sequence) {
}
