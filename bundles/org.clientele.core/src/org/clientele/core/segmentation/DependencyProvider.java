package org.clientele.core.segmentation;

import java.util.List;

import org.clientele.core.ClienteleException;
import org.clientele.core.store.Store;
import org.clientele.model.Segment;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * Tells what uses a segment. A whiteboard service: whoever keeps definitions that name segments registers one, so that
 * a segment is not deleted below them. A provider that fails is left out and logged.
 *
 * @since 1.0
 */
@ConsumerType
public interface DependencyProvider {

    /**
     * Finds what uses a segment. Not called by a user interface thread.
     *
     * @param store the store
     * @param segment the stored segment
     * @return what uses it, or nothing
     * @throws ClienteleException when the store cannot be read
     */
    List<Dependent> dependents(Store store, Segment segment) throws ClienteleException;
}
