package org.clientele.ui.customers.internal.search;

import org.eclipse.osgi.util.NLS;

/** The texts of the search box. */
public final class Messages extends NLS {

    public static String hint;
    public static String tooltip;
    public static String searching;
    public static String start;
    public static String none;
    public static String noStore;
    public static String building;
    public static String notCustomer;
    public static String failed;

    static {
        NLS.initializeMessages("org.clientele.ui.customers.internal.search.messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
