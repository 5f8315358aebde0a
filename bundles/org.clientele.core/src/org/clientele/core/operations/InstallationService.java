package org.clientele.core.operations;

import org.osgi.annotation.versioning.ProviderType;

/**
 * Knows what is installed here. A service; may be called from any thread but the user interface thread.
 *
 * @since 1.0
 */
@ProviderType
public interface InstallationService {

    /**
     * The installation as it is now.
     *
     * @return never null
     */
    Installation describe();
}
