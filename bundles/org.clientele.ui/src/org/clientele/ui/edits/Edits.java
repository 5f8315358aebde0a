package org.clientele.ui.edits;

import org.clientele.core.ClienteleException;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * Code that changes objects of an aggregate, as one command.
 *
 * @since 1.0
 */
@ConsumerType
@FunctionalInterface
public interface Edits {

    /**
     * Changes the aggregate.
     *
     * @throws ClienteleException an expected failure; what was done is taken back
     */
    void run() throws ClienteleException;
}
