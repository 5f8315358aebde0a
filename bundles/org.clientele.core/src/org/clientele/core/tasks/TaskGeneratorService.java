package org.clientele.core.tasks;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.clientele.core.Actor;
import org.clientele.core.ClienteleException;
import org.clientele.core.store.Store;
import org.eclipse.core.runtime.IProgressMonitor;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Knows all {@link TaskGenerator}s, those of the program and those of partners, and runs them contained: some time after a
 * store was opened, when a new day begins, and when it is asked. Safe for any thread; the work is not for a user interface
 * thread.
 *
 * @since 1.0
 */
@ProviderType
public interface TaskGeneratorService {

    /** What the origin of a generated task begins with; the id of its generator and the key of the task follow. */
    String ORIGIN = "generator:"; //$NON-NLS-1$

    /**
     * The generators that can be used.
     *
     * @param store an open store
     * @return by their label; without those that were set aside
     */
    List<GeneratorInfo> generators(Store store);

    /**
     * Says whether a generator runs by itself in a store.
     *
     * @param store an open store
     * @param actor who acts
     * @param generator its id
     * @param automatic whether it does
     * @throws ClienteleException NOT_FOUND; STORE_NOT_WRITABLE, LOCK_TIMEOUT
     */
    void automatic(Store store, Actor actor, String generator, boolean automatic) throws ClienteleException;

    /**
     * Makes the tasks of a day that are not there yet, whether or not a generator runs by itself.
     *
     * @param store an open store
     * @param actor who acts
     * @param day the day
     * @param generator the id of one generator; empty: all that run by themselves in this store
     * @param preview whether nothing is made
     * @param monitor progress and cancel, or null
     * @return a result for each generator, by label; a generator that fails keeps no other from its work
     * @throws ClienteleException NOT_FOUND for a generator that is not there; CANCELLED, and what was made by others stays
     */
    List<GeneratorResult> generate(Store store, Actor actor, LocalDate day, Optional<String> generator, boolean preview,
            IProgressMonitor monitor) throws ClienteleException;

    /**
     * What the origin of a task is called.
     *
     * @param origin the origin of a task
     * @return the label of its generator, or the id of one that is not installed; empty when no generator made it
     */
    Optional<String> originLabel(String origin);
}
