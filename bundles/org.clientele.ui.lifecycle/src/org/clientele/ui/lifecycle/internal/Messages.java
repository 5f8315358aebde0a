package org.clientele.ui.lifecycle.internal;

import org.eclipse.osgi.util.NLS;

/** The texts that all parts about stages share. */
public final class Messages extends NLS {

    public static String Cause_catchUp;
    public static String Cause_data;
    public static String Cause_first;
    public static String Cause_hand;
    public static String Cause_import;
    public static String Cause_model;
    public static String Cause_replay;
    public static String Cause_time;
    public static String Stage_day;
    public static String Stage_days;
    public static String Stage_none;

    static {
        NLS.initializeMessages("org.clientele.ui.lifecycle.internal.messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
