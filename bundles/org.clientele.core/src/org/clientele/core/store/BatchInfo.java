package org.clientele.core.store;

import java.time.Instant;

/**
 * A complete batch.
 *
 * @param id its id
 * @param sequence the commit that made it visible
 * @param account who
 * @param reason why
 * @param recordedAt when it became visible
 * @param rows how many rows it brought
 * @since 1.0
 */
public record BatchInfo(long id, long sequence, String account, String reason, Instant recordedAt, long rows) {
}
