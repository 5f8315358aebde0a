package org.clientele.core.update;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * An update that is downloaded and verified and waits for the next start.
 *
 * @param since when it was staged
 * @param changes what it changes
 * @param size how many bytes it holds
 * @param failure why it could not be applied, in one sentence; it is then only applied by
 *        {@code clientele update apply}. Empty: it was not tried yet
 * @since 1.0
 */
public record StagedUpdate(Instant since, List<PlannedChange> changes, long size, Optional<String> failure) {

    /** Copies the list. */
    public StagedUpdate {
        changes = List.copyOf(changes);
    }
}
