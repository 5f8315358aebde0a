package org.clientele.ui.customers.internal.record.overview;

import org.eclipse.osgi.util.NLS;

/** The texts of the overview. */
public final class Messages extends NLS {

    public static String Classes_none;
    public static String Classes_scheme;
    public static String Classes_since;
    public static String Classes_source;
    public static String Classes_title;
    public static String Classes_value;
    public static String Command_confirm;
    public static String Command_evidence;
    public static String Command_lamp;
    public static String Command_rate;
    public static String Completeness_all;
    public static String Completeness_desired;
    public static String Completeness_forbidden;
    public static String Completeness_more;
    public static String Completeness_noDefinition;
    public static String Completeness_required;
    public static String Completeness_title;
    public static String Deciding_job;
    public static String Fit_axes;
    public static String Fit_build;
    public static String Fit_leave;
    public static String Fit_open;
    public static String Fit_pursue;
    public static String Fit_serve;
    public static String Fit_title;
    public static String Lamp_no;
    public static String Lamp_open;
    public static String Lamp_tip;
    public static String Lamp_yes;
    public static String Overview_noCustomer;
    public static String Overview_waiting;
    public static String Qualification_ask;
    public static String Qualification_date;
    public static String Qualification_evidence;
    public static String Qualification_meaning;
    public static String Qualification_open;
    public static String Qualification_stop;
    public static String Qualification_task;
    public static String Qualification_title;
    public static String Relation_bad;
    public static String Relation_fair;
    public static String Relation_good;
    public static String Relation_hint;
    public static String Relation_loading;
    public static String Relation_proof;
    public static String Relation_tip;
    public static String Relation_title;
    public static String Relation_unknown;
    public static String Score_attractiveness;
    public static String Score_capability;
    public static String Score_criterion;
    public static String Score_evidence;
    public static String Score_noNumber;
    public static String Score_none;
    public static String Score_points;
    public static String Score_score;
    public static String Score_sum;
    public static String Score_title;
    public static String Score_weight;
    public static String Segments_loading;
    public static String Segments_none;
    public static String Segments_segment;
    public static String Segments_since;
    public static String Segments_why;
    public static String Stale_age;
    public static String Stale_ageUnknown;
    public static String Stale_confirm;
    public static String Stale_days;
    public static String Stale_loading;
    public static String Stale_none;
    public static String Stale_title;
    public static String Stale_value;
    public static String Stale_what;
    public static String Stop_confirm;
    public static String Stop_noReason;
    public static String Stop_reason;
    public static String Stop_title;
    public static String Tasks_cancel;
    public static String Tasks_cancelReason;
    public static String Tasks_done;
    public static String Tasks_due;
    public static String Tasks_ending;
    public static String Tasks_loading;
    public static String Tasks_new;
    public static String Tasks_none;
    public static String Tasks_owner;
    public static String Tasks_text;
    public static String Tasks_title;

    static {
        NLS.initializeMessages("org.clientele.ui.customers.internal.record.overview.messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
