package org.clientele.core.agenda;

import java.util.List;
import java.util.OptionalLong;

import org.eclipse.core.runtime.IStatus;

/**
 * How handing over ended.
 *
 * @param status OK; or CANCELLED, INVALID_INPUT or another reason, and nothing was handed over
 * @param batch the id for {@link org.clientele.core.store.Changes#undoBatch}; empty when nothing was handed over
 * @param handedOver how many things changed hands
 * @param kept what stayed, with the reason
 * @since 1.0
 */
public record HandoverResult(IStatus status, OptionalLong batch, int handedOver, List<Kept> kept) {

    /**
     * Something that stayed.
     *
     * @param item what
     * @param reason a sentence that says why
     */
    public record Kept(Holding item, String reason) {
    }

    /** Copies the list. */
    public HandoverResult {
        kept = List.copyOf(kept);
    }
}
