package org.clientele.core.store;

/**
 * What compacting a store gave.
 *
 * @param before the size of the tables before, in bytes
 * @param after the size after, in bytes
 * @param tables how many tables were looked at; those without space to give back are left as they are
 * @param complete false when it was cancelled: the tables that were done stay compact
 * @since 1.0
 */
public record CompactReport(long before, long after, int tables, boolean complete) {
}
