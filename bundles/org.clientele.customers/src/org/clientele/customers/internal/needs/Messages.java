package org.clientele.customers.internal.needs;

import org.eclipse.osgi.util.NLS;

/** Texts about needs. */
public final class Messages extends NLS {

    public static String CHANGING;
    public static String EXPLICIT;
    public static String LATENT;
    public static String MET;
    public static String columnDifference;
    public static String columnNeeds;
    public static String reasonMove;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
