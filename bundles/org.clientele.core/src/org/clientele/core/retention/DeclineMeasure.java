package org.clientele.core.retention;

import org.clientele.core.Actor;
import org.clientele.core.ClienteleException;
import org.clientele.core.store.Store;
import org.eclipse.core.runtime.IProgressMonitor;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Measures honestly how good a decline model is: the scores are computed as of a day in the past, by orders up to that day
 * alone, and compared with who really stayed away afterwards, next to two simple rules that need no model.
 *
 * @since 1.0
 */
@ProviderType
public interface DeclineMeasure {

    /**
     * Measures a model on the orders of a store.
     *
     * @param store the store
     * @param actor who asks: only customers that this person may see
     * @param query what to measure
     * @param monitor progress and cancel, or null
     * @return the figures
     * @throws ClienteleException NOT_FOUND for an unknown model; INVALID_INPUT when the days after the cut are not all in
     *         the data, or there is nobody with two orders before it; OUT_OF_BUDGET, CANCELLED
     */
    DeclineMeasurement measure(Store store, Actor actor, DeclineMeasureQuery query, IProgressMonitor monitor)
            throws ClienteleException;
}
