package org.clientele.segmentation.internal.analysis;

import org.eclipse.osgi.util.NLS;

/** The texts of the analysis of segments that people see. */
public final class Messages extends NLS {

    public static String cancelled;
    public static String customer_unknown;
    public static String days_order;
    public static String matrix_unknown;
    public static String overlap_number;
    public static String profile_task;
    public static String scheme_disabled;
    public static String scheme_multiple;
    public static String scheme_unknown;
    public static String segment_unknown;
    public static String table_and;
    public static String table_condition;
    public static String table_otherwise;
    public static String table_row;
    public static String version_unknown;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
