package org.clientele.customers.internal.relationships;

import org.eclipse.osgi.util.NLS;

/** Texts about relationships. */
public final class Messages extends NLS {

    public static String cancelled;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
