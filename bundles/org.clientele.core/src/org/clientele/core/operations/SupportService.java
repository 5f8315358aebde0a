package org.clientele.core.operations;

import java.nio.file.Path;
import java.util.List;

import org.clientele.core.ClienteleException;
import org.clientele.core.store.Store;
import org.eclipse.core.runtime.IProgressMonitor;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Collects what helps those who help: versions, bundles, health, settings, logs, counts. No customer data: no names,
 * numbers or notes, no text of log messages that may hold them, no values of preferences that may be personal; accounts are
 * replaced by digests. A service. Its methods take long and may not be called from the user interface thread.
 *
 * @since 1.0
 */
@ProviderType
public interface SupportService {

    /**
     * Collects the parts, to be shown before they are written. What cannot be read is told in the part.
     *
     * @param store the open store, or null when there is none
     * @param monitor progress and cancel, or null
     * @return the parts, by name
     * @throws ClienteleException CANCELLED
     */
    List<SupportPart> collect(Store store, IProgressMonitor monitor) throws ClienteleException;

    /**
     * Writes a bundle, private to the user.
     *
     * @param parts what was collected
     * @param file a zip file that does not exist yet
     * @throws ClienteleException FILE_NOT_WRITABLE; nothing is left behind
     */
    void write(List<SupportPart> parts, Path file) throws ClienteleException;
}
