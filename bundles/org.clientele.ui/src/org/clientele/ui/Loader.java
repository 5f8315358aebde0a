package org.clientele.ui;

import org.clientele.core.ClienteleException;
import org.eclipse.core.runtime.IProgressMonitor;

import org.osgi.annotation.versioning.ConsumerType;

/**
 * Work that brings a value, on a background thread.
 *
 * @param <T> what it brings
 * @since 1.0
 */
@FunctionalInterface
@ConsumerType
public interface Loader<T> {

    /**
     * Does the work.
     *
     * @param monitor progress and cancel
     * @return the value, may be null
     * @throws ClienteleException an expected failure; CANCELLED is not shown
     */
    T load(IProgressMonitor monitor) throws ClienteleException;
}
