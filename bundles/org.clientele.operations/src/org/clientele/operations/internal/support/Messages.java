package org.clientele.operations.internal.support;

import org.eclipse.osgi.util.NLS;

/** Texts about the support bundle. */
public final class Messages extends NLS {

    public static String bundles;
    public static String cancelled;
    public static String exists;
    public static String health;
    public static String log;
    public static String notWritable;
    public static String preferences;
    public static String provisioning;
    public static String store;
    public static String task;
    public static String threads;
    public static String updates;
    public static String versions;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
