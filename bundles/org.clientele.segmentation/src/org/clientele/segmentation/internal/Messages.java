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
    public static String segment_cycle;
    public static String segment_cycleSave;
    public static String segment_key;
    public static String segment_name;
    public static String segment_keyTaken;
    public static String segment_keyFixed;
    public static String segment_inUse;
    public static String dependent;
    public static String kind_segment;
    public static String kind_table;
    public static String condition_segment;
    public static String operand_segment;
    public static String operand_last;
    public static String operand_unit;
    public static String unit_day;
    public static String unit_week;
    public static String unit_month;
    public static String unit_year;
    public static String condition_segmentMissing;
    public static String condition_segmentGone;
    public static String condition_segmentFails;
    public static String condition_segmentNoStore;
    public static String condition_segmentLast;
    public static String condition_segmentUnit;
    public static String proof_segment;
    public static String proof_segmentWithin;
    public static String proof_in;
    public static String proof_out;
    public static String value_member;
    public static String value_noMember;
    public static String column_segment;
    public static String growth_range;
    public static String growth_points;
    public static String growth_unlogged;
    public static String verify_differs;
    public static String verify_members;
    public static String verify_disabled;
    public static String verify_enabled;
    public static String job_members;
    public static String job_log;
    public static String log_reason;
    public static String tier_unknown;
    public static String column_unknown;
    public static String cancelled;

    static {
        NLS.initializeMessages("org.clientele.segmentation.internal.messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
