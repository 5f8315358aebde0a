package org.clientele.core.tasks;

import java.time.LocalDate;

import org.clientele.core.Actor;
import org.clientele.core.ClienteleException;
import org.clientele.core.facts.FactSnapshot;
import org.clientele.core.store.Records;
import org.clientele.core.store.Store;
import org.eclipse.core.runtime.IProgressMonitor;
import org.osgi.annotation.versioning.ProviderType;

/**
 * One day of a {@link TaskGenerator}. Belongs to the thread that runs it, and only while it does.
 *
 * @since 1.0
 */
@ProviderType
public interface TaskRun {

    /**
     * The store, to be read.
     *
     * @return the open store
     */
    Store store();

    /**
     * Who asks: {@link Actor#SYSTEM} when it runs by itself, for tasks go to whoever looks after the customer.
     *
     * @return never null
     */
    Actor actor();

    /**
     * What the asker may see.
     *
     * @return never null
     */
    Records records();

    /**
     * The day for which tasks are wanted.
     *
     * @return today, or the day that a command named
     */
    LocalDate day();

    /**
     * The columns of all customers as of today. They are built when this is called for the first time.
     *
     * @return the snapshot of the asker
     * @throws ClienteleException OUT_OF_BUDGET, LOCK_TIMEOUT, CANCELLED
     */
    FactSnapshot facts() throws ClienteleException;

    /**
     * Progress and cancel.
     *
     * @return never null
     */
    IProgressMonitor monitor();
}
