package org.clientele.ui;

import org.osgi.annotation.versioning.ConsumerType;

/**
 * An icon of some bundle; each bundle has one enum of them.
 *
 * @since 1.0
 */
@ConsumerType
public interface Icon {

    /**
     * The bundle that holds the file.
     *
     * @return its symbolic name
     */
    String bundle();

    /**
     * The file within the bundle.
     *
     * @return a path such as {@code icons/customer.svg}
     */
    String path();
}
