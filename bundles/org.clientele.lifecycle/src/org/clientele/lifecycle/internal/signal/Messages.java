package org.clientele.lifecycle.internal.signal;

import org.eclipse.osgi.util.NLS;

/** The texts of signals that people see. */
public final class Messages extends NLS {

    public static String alive_label;
    public static String alive_none;
    public static String alive_percent;
    public static String alive_probability;
    public static String column_missing;
    public static String contacts_before;
    public static String contacts_label;
    public static String contacts_recent;
    public static String fall_before;
    public static String fall_label;
    public static String fall_recent;
    public static String gap_ago;
    public static String gap_days;
    public static String gap_label;
    public static String gap_last;
    public static String gap_mean;
    public static String gap_one;
    public static String gap_week;
    public static String lost_label;
    public static String lost_never;
    public static String lost_points;
    public static String none;
    public static String stream_missing;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
