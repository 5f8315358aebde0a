package org.clientele.update.internal.lookout;

import org.eclipse.osgi.util.NLS;

/** What is told about updates that were found. */
final class Messages extends NLS {

    public static String available;
    public static String availableRemedy;
    public static String failed;
    public static String failedRemedy;
    public static String goes;
    public static String impossible;
    public static String label;
    public static String staged;
    public static String stagedRemedy;

    static {
        NLS.initializeMessages("org.clientele.update.internal.lookout.messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
