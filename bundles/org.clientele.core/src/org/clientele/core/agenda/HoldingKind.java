package org.clientele.core.agenda;

/**
 * A kind of what somebody holds.
 *
 * @param id a stable id, such as "customer" or "task"
 * @param label its name in the user's language, in the plural
 * @since 1.0
 */
public record HoldingKind(String id, String label) {
}
