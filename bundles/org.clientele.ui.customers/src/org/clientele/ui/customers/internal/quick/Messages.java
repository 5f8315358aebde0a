package org.clientele.ui.customers.internal.quick;

import org.eclipse.osgi.util.NLS;

/** The texts of quick actions. */
public final class Messages extends NLS {

    public static String Number_missing;
    public static String Number_none;
    public static String Number_text;
    public static String Number_title;
    public static String Quick_chooseFirst;
    public static String Quick_favourite;
    public static String Quick_interaction;

    static {
        NLS.initializeMessages("org.clientele.ui.customers.internal.quick.messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
