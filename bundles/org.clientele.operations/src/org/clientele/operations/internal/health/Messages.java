package org.clientele.operations.internal.health;

import org.eclipse.osgi.util.NLS;

/** What people read about health. */
public final class Messages extends NLS {

    public static String remedy_own;
    public static String remedy_retry;
    public static String remedy_tell;
    public static String remedy_update;

    static {
        NLS.initializeMessages("org.clientele.operations.internal.health.messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
