package org.clientele.customers.internal.activity;

import org.eclipse.osgi.util.NLS;

/** Names of columns. */
public final class Messages extends NLS {

    public static String growth;
    public static String orders12;
    public static String pyramid;
    public static String recency;
    public static String share;
    public static String tenure;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
