package org.clientele.core.exchange;

/**
 * What a column of a file may mean in one store.
 *
 * @param id the target, such as {@code customer.number} or {@code field.payday}
 * @param title its name in the user's language where the store defines it; empty for those of {@link ImportTargets}
 * @since 1.0
 */
public record ImportTarget(String id, String title) {
}
