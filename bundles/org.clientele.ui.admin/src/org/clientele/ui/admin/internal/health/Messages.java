package org.clientele.ui.admin.internal.health;

import org.eclipse.osgi.util.NLS;

/** The texts of the health view. */
public final class Messages extends NLS {

    public static String addOn;
    public static String cause;
    public static String contribution;
    public static String copy;
    public static String count;
    public static String detail;
    public static String disabled;
    public static String hang;
    public static String hint;
    public static String info;
    public static String leak;
    public static String log;
    public static String retry;
    public static String safe;
    public static String since;
    public static String state;
    public static String warning;
    public static String well;

    static {
        NLS.initializeMessages("org.clientele.ui.admin.internal.health.messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
