package org.clientele.core.definitions;

import org.clientele.core.Actor;
import org.clientele.core.ClienteleException;
import org.clientele.core.store.Store;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Classification schemes, custom fields, profile definitions, scorecards, decision tables and grade tables: what an administrator
 * edits in the running program. They are ordinary aggregates of the store, loaded, saved and deleted by a unit of work;
 * checks of the commit refuse what would not work, such as a decision table that cannot be read, or deleting what is
 * in use.
 *
 * @since 1.0
 */
@ProviderType
public interface DefinitionService {

    /**
     * Puts the shipped definitions into a store, once: what an administrator changed or deleted afterwards stays so.
     * Definitions that a later version of the program ships first are added by its first call. Takes seconds the first
     * time and returns at once afterwards.
     *
     * @param store an open store
     * @param actor who acts
     * @return how many definitions were added
     * @throws ClienteleException STORE_NOT_WRITABLE, LOCK_TIMEOUT
     */
    int ensureDefaults(Store store, Actor actor) throws ClienteleException;

    /**
     * All definitions as of the last commit. Cheap while no definition was changed: the same object is given again.
     *
     * @param store an open store
     * @return a snapshot for any thread
     * @throws ClienteleException LOCK_TIMEOUT, STORE_DAMAGED
     */
    Definitions definitions(Store store) throws ClienteleException;
}
