package org.clientele.update.internal.signatures;

import org.eclipse.osgi.util.NLS;

/** The texts about keys. */
final class Messages extends NLS {

    public static String keyUnreadable;
    public static String noSecretKey;
    public static String trustNotWritable;
    public static String trustUnreadable;
    public static String wrongPassphrase;

    static {
        NLS.initializeMessages("org.clientele.update.internal.signatures.messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
