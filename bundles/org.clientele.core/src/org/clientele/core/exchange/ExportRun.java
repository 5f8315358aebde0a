package org.clientele.core.exchange;

import java.io.OutputStream;
import java.util.List;

import org.clientele.core.Actor;
import org.clientele.core.customers.CustomerListing;
import org.clientele.core.store.Records;
import org.clientele.core.store.Store;
import org.eclipse.core.runtime.IProgressMonitor;
import org.osgi.annotation.versioning.ProviderType;

/**
 * One export by an {@link Exporter}. Belongs to the thread that runs it, and only while it does.
 *
 * @since 1.0
 */
@ProviderType
public interface ExportRun {

    /**
     * The store of the list.
     *
     * @return the open store
     */
    Store store();

    /**
     * Who exports.
     *
     * @return never null
     */
    Actor actor();

    /**
     * What the actor may see: what is not in the columns, such as addresses, is read from here.
     *
     * @return never null
     */
    Records records();

    /**
     * The customers in their order, as the actor sees them.
     *
     * @return the list
     */
    CustomerListing listing();

    /**
     * The columns that were chosen; an exporter with a form of its own may pass them over.
     *
     * @return ids of columns of the fact base
     */
    List<String> columns();

    /**
     * Where the file is written. Need not be flushed or closed.
     *
     * @return buffered
     */
    OutputStream out();

    /**
     * Progress and cancel: who exports looks at it once in a while and throws
     * {@link org.eclipse.core.runtime.OperationCanceledException}.
     *
     * @return never null
     */
    IProgressMonitor monitor();
}
