package org.clientele.lifecycle.internal.guard;

import org.eclipse.osgi.util.NLS;

/** Texts of guards. */
public final class Messages extends NLS {

    public static String failed;
    public static String missing;
    public static String undecided;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
