package org.clientele.identity.internal;

import org.eclipse.osgi.util.NLS;

/** The texts of this bundle that people see. */
public final class Messages extends NLS {

    public static String job_build;
    public static String job_follow;
    public static String failed;
    public static String unreadable;
    public static String forget;
    public static String closed;
    public static String cancelled;

    static {
        NLS.initializeMessages("org.clientele.identity.internal.messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
