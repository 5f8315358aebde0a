package org.clientele.ui.help.internal;

import org.eclipse.osgi.util.NLS;

/** The texts of the help view. */
final class Messages extends NLS {

    public static String Tasks_again;
    public static String Tasks_choose;
    public static String Tasks_do;
    public static String Tasks_done;
    public static String Tasks_show;
    public static String Tour_back;
    public static String Tour_cancel;
    public static String Tour_done;
    public static String Tour_end;
    public static String Tour_here;
    public static String Tour_name;
    public static String Tour_next;
    public static String Tour_sample;
    public static String Tour_title;
    public static String Tour_where;
    public static String Tour_whereOpen;
    public static String View_back;
    public static String View_forward;
    public static String View_missing;
    public static String View_nothing;
    public static String View_search;
    public static String View_searching;
    public static String Welcome_again;
    public static String Welcome_close;

    static {
        NLS.initializeMessages("org.clientele.ui.help.internal.messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
