package org.clientele.rules.internal.version;

import org.eclipse.osgi.util.NLS;

/** Texts about versions. */
public final class Messages extends NLS {

    public static String no_version;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
