package org.clientele.ui.customers.internal;

import org.eclipse.osgi.util.NLS;

/** The texts of the navigator, the list and the wizards. */
public final class Messages extends NLS {

    public static String CustomerInput_name;
    public static String CustomerInput_new;

    static {
        NLS.initializeMessages("org.clientele.ui.customers.internal.messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
