package org.clientele.core.store;

import java.time.Instant;

/**
 * The process that has a store open.
 *
 * @param pid its process id
 * @param user the account it runs under
 * @param program what it is, such as "workbench" or "command line"
 * @param since when it opened the store
 * @since 1.0
 */
public record StoreOwner(long pid, String user, String program, Instant since) {
}
