package org.clientele.ui.help.internal;

import org.eclipse.osgi.util.NLS;

/** The texts of the help view. */
final class Messages extends NLS {

    public static String View_back;
    public static String View_forward;
    public static String View_missing;
    public static String View_nothing;
    public static String View_search;
    public static String View_searching;

    static {
        NLS.initializeMessages("org.clientele.ui.help.internal.messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
