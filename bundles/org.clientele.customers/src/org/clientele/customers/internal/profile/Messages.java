package org.clientele.customers.internal.profile;

import org.eclipse.osgi.util.NLS;

/** Texts about profiles. */
public final class Messages extends NLS {

    public static String cancelled;
    public static String labelOf;
    public static String reasonConfirm;
    public static String originStated;
    public static String originEntered;
    public static String originImported;
    public static String originBy;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
