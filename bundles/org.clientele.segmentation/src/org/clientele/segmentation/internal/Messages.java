package org.clientele.segmentation.internal;

import org.eclipse.osgi.util.NLS;

/** The texts of this bundle that people see. */
public final class Messages extends NLS {

    public static String tier_platinum;
    public static String tier_gold;
    public static String tier_iron;
    public static String tier_lead;
    public static String sample_champions;
    public static String sample_champions_text;
    public static String sample_atRisk;
    public static String sample_atRisk_text;
    public static String sample_oneTime;
    public static String sample_oneTime_text;
    public static String sample_abroad;
    public static String sample_abroad_text;
    public static String sample_reason;
    public static String segment_unknown;
    public static String segment_empty;
    public static String segment_save;
    public static String segment_delete;
    public static String manual_in;
    public static String manual_out;
    public static String manual_release;
    public static String manual_reason;
    public static String manual_customer;
    public static String tier_unknown;
    public static String column_unknown;
    public static String cancelled;

    static {
        NLS.initializeMessages("org.clientele.segmentation.internal.messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
