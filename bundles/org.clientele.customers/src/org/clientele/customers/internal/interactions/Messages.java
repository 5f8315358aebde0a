package org.clientele.customers.internal.interactions;

import org.eclipse.osgi.util.NLS;

/** Texts about interactions. */
public final class Messages extends NLS {

    public static String noNextStep;
    public static String noText;
    public static String noTime;
    public static String reasonChange;
    public static String reasonDelete;
    public static String reasonNew;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
