package org.clientele.lifecycle.internal.relation;

import org.eclipse.osgi.util.NLS;

/** Texts of lamps and gauges. */
public final class Messages extends NLS {

    public static String Contribution_none;
    public static String Contribution_nothing;
    public static String Contribution_returned;
    public static String Contribution_title;
    public static String Contribution_value;
    public static String Contribution_why;
    public static String Frequency_none;
    public static String Frequency_title;
    public static String Frequency_value;
    public static String Frequency_why;
    public static String Loyalty_none;
    public static String Loyalty_title;
    public static String Loyalty_why;
    public static String Margin_none;
    public static String Margin_title;
    public static String Margin_why;
    public static String Measure_failed;
    public static String Place_only;
    public static String Place_share;
    public static String Retention_declining;
    public static String Retention_none;
    public static String Retention_noColumns;
    public static String Retention_score;
    public static String Retention_stays;
    public static String Retention_title;
    public static String Retention_value;
    public static String Retention_watch;
    public static String Satisfaction_none;
    public static String Satisfaction_title;
    public static String Tenure_days;
    public static String Tenure_none;
    public static String Tenure_title;
    public static String Tenure_why;
    public static String Tenure_years;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
