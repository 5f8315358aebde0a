package org.clientele.ui;

/**
 * An icon of some bundle; each bundle has one enum of them.
 *
 * @since 1.0
 */
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
