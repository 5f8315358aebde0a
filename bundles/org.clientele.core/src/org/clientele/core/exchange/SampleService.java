package org.clientele.core.exchange;

import org.clientele.core.Actor;
import org.clientele.core.ClienteleException;
import org.clientele.core.store.Store;
import org.clientele.core.store.StoreSettings;
import org.eclipse.core.runtime.IProgressMonitor;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Brings the sample data: a store on which everybody can try things out. A caller creates a store with
 * {@link #settings} where there is none, opens it, and calls {@link #fill} each time.
 *
 * @since 1.0
 */
@ProviderType
public interface SampleService {

    /**
     * What a store of the sample data is created with: its name, its currency, its time zone.
     *
     * @return the settings
     */
    StoreSettings settings();

    /**
     * Makes sure that the sample data, the sample segments and the options of the RFM columns that their published
     * counts need are in a store. What is there already, from an earlier call or one that was killed, is not brought
     * again.
     *
     * @param store an open store, empty or filled by this method before
     * @param actor who acts
     * @param monitor progress and cancel, or null
     * @return what became of each row of the sample file when it was imported, by this call or an earlier one
     * @throws ClienteleException INVALID_INPUT when the store holds other data; STORE_NOT_WRITABLE; LOCK_TIMEOUT;
     *         CANCELLED, and a later call goes on
     */
    ImportReport fill(Store store, Actor actor, IProgressMonitor monitor) throws ClienteleException;

    /**
     * Makes some of the records rich, once: invented names, people, relationships, needs, contacts, tasks and files for a
     * few customers who are a number with orders otherwise, and a few prospects without orders. No order is touched, so
     * that every figure that is made of orders stays as published; dates of tasks, needs and the latest contacts count
     * from today. Does nothing where {@link #fill} has not been done.
     *
     * @param store an open store, filled by {@link #fill}
     * @param actor who acts, and who owns some of the tasks
     * @param monitor progress and cancel, or null
     * @throws ClienteleException NOT_FOUND when a customer of the sample is not there any more; STORE_NOT_WRITABLE;
     *         LOCK_TIMEOUT; CANCELLED, and a later call goes on
     */
    void addExamples(Store store, Actor actor, IProgressMonitor monitor) throws ClienteleException;
}
