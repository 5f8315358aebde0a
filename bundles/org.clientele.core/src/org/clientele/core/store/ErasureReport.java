package org.clientele.core.store;

import java.util.Optional;

import org.eclipse.core.runtime.IStatus;

/**
 * What an erasure did.
 *
 * @param sequence the number of its last commit in the journal
 * @param parties how many parties were erased
 * @param values how many values were blanked
 * @param contents how many contents of attachments were removed
 * @param pending why traces may still lie in the store's files, with a sentence that says what to do; empty when they
 *        were rewritten. What is pending is taken up when the store is opened the next time
 * @since 1.0
 */
public record ErasureReport(long sequence, int parties, int values, int contents, Optional<IStatus> pending) {
}
