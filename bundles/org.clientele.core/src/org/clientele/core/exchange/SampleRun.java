package org.clientele.core.exchange;

import java.time.LocalDate;

import org.clientele.core.Actor;
import org.clientele.core.ClienteleException;
import org.clientele.core.store.Records;
import org.clientele.core.store.Store;
import org.clientele.model.Aggregate;
import org.eclipse.core.runtime.IProgressMonitor;
import org.osgi.annotation.versioning.ProviderType;

/**
 * What a {@link SampleContributor} brings its data into. Belongs to the thread that runs it, and only while it does.
 *
 * @since 1.0
 */
@ProviderType
public interface SampleRun {

    /**
     * The store, to be read; what is written otherwise than by {@link #add} is no part of the batch.
     *
     * @return the open store
     */
    Store store();

    /**
     * Who acts.
     *
     * @return never null
     */
    Actor actor();

    /**
     * What the actor may see, without what is being brought.
     *
     * @return never null
     */
    Records records();

    /**
     * The day from which days of the data count.
     *
     * @return today, in the time zone of the store
     */
    LocalDate today();

    /**
     * Adds a new record with all that it contains, and gives it its ids at once, so that others may name it.
     *
     * @param aggregate a graph whose id is 0
     * @throws ClienteleException INVALID_RECORD with a sentence; STORE_NOT_WRITABLE
     */
    void add(Aggregate aggregate) throws ClienteleException;

    /**
     * Progress and cancel.
     *
     * @return never null
     */
    IProgressMonitor monitor();
}
