package org.clientele.customers.internal.editing;

import org.eclipse.osgi.util.NLS;

/** Texts about records that are to be changed. */
public final class Messages extends NLS {

    public static String noChild;
    public static String noCustomer;
    public static String notFound;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
