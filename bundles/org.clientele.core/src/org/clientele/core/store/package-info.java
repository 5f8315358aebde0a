/**
 * The one door to customer data. A {@link org.clientele.core.store.StoreService} opens a
 * {@link org.clientele.core.store.Store}; from there, {@link org.clientele.core.store.Records} read,
 * {@link org.clientele.core.store.UnitOfWork} writes what one user intends in one transaction,
 * {@link org.clientele.core.store.Batch} writes masses, and the {@link org.clientele.core.store.CommitJournal} tells
 * followers what changed.
 *
 * <p>
 * An open store is registered as an OSGi service of type {@link org.clientele.core.store.Store} for as long as it is
 * open. A store, its records, journal and changes may be used by any thread; a unit of work, a batch and a loaded
 * object graph belong to one thread at a time. Nothing here may be called on a user interface thread, except where it
 * is said to return at once.
 *
 * @since 1.0
 */
package org.clientele.core.store;
