package org.clientele.operations.internal.health;

import org.eclipse.osgi.util.NLS;

/** What people read about health. */
public final class Messages extends NLS {

    public static String remedy_own;
    public static String remedy_retry;
    public static String remedy_tell;
    public static String remedy_update;
    public static String bundle_unresolved;
    public static String bundle_plugin;
    public static String bundle_component;
    public static String bundle_start;
    public static String bundle_threads;
    public static String remedy_restart;

    static {
        NLS.initializeMessages("org.clientele.operations.internal.health.messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
