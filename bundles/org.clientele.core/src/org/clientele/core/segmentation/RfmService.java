package org.clientele.core.segmentation;

import java.util.Optional;

import org.clientele.core.Actor;
import org.clientele.core.ClienteleException;
import org.clientele.core.facts.FactSnapshot;
import org.clientele.core.store.Store;
import org.eclipse.core.runtime.IProgressMonitor;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Computes recency, frequency and monetary value.
 *
 * @since 0.1
 */
@ProviderType
public interface RfmService {

    /**
     * Computes scores.
     *
     * @param facts the columns
     * @param options how
     * @param monitor progress and cancel, or null
     * @return the scores
     * @throws ClienteleException CANCELLED
     */
    RfmRun compute(FactSnapshot facts, RfmOptions options, IProgressMonitor monitor) throws ClienteleException;

    /**
     * The options that the store's RFM columns ({@code rfm.r}, {@code rfm.f}, {@code rfm.m}) use.
     *
     * @param store the store
     * @return the options; without a setting, empty: the columns then count to today, 5 bins, equal scores
     */
    Optional<RfmOptions> options(Store store);

    /**
     * Sets the options of the store's RFM columns.
     *
     * @param store the store
     * @param actor who acts
     * @param options from now on
     * @throws ClienteleException STORE_NOT_WRITABLE, LOCK_TIMEOUT
     */
    void setOptions(Store store, Actor actor, RfmOptions options) throws ClienteleException;
}
