package org.clientele.customers.internal.attributes;

import org.eclipse.osgi.util.NLS;

/** Texts about attributes. */
public final class Messages extends NLS {

    public static String columnLanguage;
    public static String no;
    public static String yes;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
