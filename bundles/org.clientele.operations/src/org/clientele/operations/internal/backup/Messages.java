package org.clientele.operations.internal.backup;

import org.eclipse.osgi.util.NLS;

/** Texts about backups. */
public final class Messages extends NLS {

    public static String failedRemedy;
    public static String folderGone;
    public static String label;
    public static String locked;
    public static String noSpace;
    public static String notWritable;
    public static String planNotKept;
    public static String task;
    public static String unsound;
    public static String unsoundRemedy;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
