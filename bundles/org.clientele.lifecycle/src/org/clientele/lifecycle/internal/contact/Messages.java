package org.clientele.lifecycle.internal.contact;

import org.eclipse.osgi.util.NLS;

/** The texts of contacts that people see. */
public final class Messages extends NLS {

    public static String check_days;
    public static String check_key;
    public static String check_others;
    public static String check_scheme;
    public static String check_twice;
    public static String check_value;
    public static String column_customers;
    public static String column_days;
    public static String column_inbound;
    public static String column_limit;
    public static String column_overdue;
    public static String column_points;
    public static String generator_description;
    public static String generator_first;
    public static String generator_label;
    public static String generator_task;
    public static String reason_save;
    public static String text_inTime;
    public static String text_never;
    public static String text_neverOver;
    public static String text_noLimit;
    public static String text_over;
    public static String text_unknown;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
