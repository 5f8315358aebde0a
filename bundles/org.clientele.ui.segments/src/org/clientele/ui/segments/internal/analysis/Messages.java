package org.clientele.ui.segments.internal.analysis;

import org.clientele.model.MembershipCause;
import org.eclipse.osgi.util.NLS;

/** The texts of the views that compare. */
public final class Messages extends NLS {

    public static String Came;
    public static String Cause_catchUp;
    public static String Cause_data;
    public static String Cause_first;
    public static String Cause_manual;
    public static String Cause_replay;
    public static String Cause_rule;
    public static String Cause_time;
    public static String Column_came;
    public static String Column_cause;
    public static String Column_customers;
    public static String Column_day;
    public static String Column_effect;
    public static String Column_members;
    public static String Column_move;
    public static String Column_name;
    public static String Column_number;
    public static String Column_others;
    public static String Column_revenue;
    public static String Column_share;
    public static String Column_size;
    public static String Column_strength;
    public static String Column_trait;
    public static String Column_version;
    public static String Column_went;
    public static String Compare_computing;
    public static String Compare_counts;
    public static String Compare_delta;
    public static String Compare_members;
    public static String Compare_missing;
    public static String Compare_nothing;
    public static String Compare_nothingText;
    public static String Compare_phi;
    public static String Compare_share;
    public static String Compare_typical;
    public static String Compare_undefined;
    public static String Compare_value;
    public static String Growth_all;
    public static String Growth_computing;
    public static String Growth_members;
    public static String Growth_nothing;
    public static String Growth_nothingText;
    public static String Growth_record;
    public static String Growth_span;
    public static String Growth_three;
    public static String Growth_year;
    public static String Matrix_across;
    public static String Matrix_computing;
    public static String Matrix_nothing;
    public static String Matrix_nothingText;
    public static String Matrix_up;
    public static String Movements_came;
    public static String Movements_cameTitle;
    public static String Movements_choose;
    public static String Movements_computing;
    public static String Movements_counts;
    public static String Movements_from;
    public static String Movements_nothing;
    public static String Movements_nothingText;
    public static String Movements_proof;
    public static String Movements_reason;
    public static String Movements_to;
    public static String Movements_went;
    public static String Movements_wentTitle;
    public static String Movements_within;
    public static String Overlap_computing;
    public static String Overlap_none;
    public static String Overlap_nothing;
    public static String Overlap_nothingText;
    public static String Segment;
    public static String Strength_large;
    public static String Strength_medium;
    public static String Strength_negligible;
    public static String Strength_small;
    public static String Went;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }

    /** What made somebody come or go, in words. */
    static String cause(MembershipCause cause) {
        return switch (cause) {
        case FIRST -> Cause_first;
        case REPLAY -> Cause_replay;
        case DATA -> Cause_data;
        case TIME -> Cause_time;
        case RULE -> Cause_rule;
        case MANUAL -> Cause_manual;
        case CATCH_UP -> Cause_catchUp;
        };
    }
}
