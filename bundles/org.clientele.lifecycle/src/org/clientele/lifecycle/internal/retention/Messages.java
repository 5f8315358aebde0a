package org.clientele.lifecycle.internal.retention;

import org.eclipse.osgi.util.NLS;

/** The texts of decline that people see. */
public final class Messages extends NLS {

    public static String cancelled;
    public static String check_horizon;
    public static String check_key;
    public static String check_limits;
    public static String check_name;
    public static String check_none;
    public static String check_orders;
    public static String check_threshold;
    public static String check_twice;
    public static String check_unknown;
    public static String check_weight;
    public static String column_of;
    public static String column_score;
    public static String column_silent;
    public static String column_stake;
    public static String measure_allLeft;
    public static String measure_date;
    public static String measure_gap;
    public static String measure_model;
    public static String measure_noData;
    public static String measure_noDays;
    public static String measure_nobody;
    public static String measure_short;
    public static String no;
    public static String no_customer;
    public static String no_model;
    public static String no_value;
    public static String note_cannot;
    public static String note_failed;
    public static String note_missing;
    public static String note_none;
    public static String note_now;
    public static String proof_declining;
    public static String proof_few;
    public static String proof_part;
    public static String proof_stake;
    public static String proof_steady;
    public static String proof_unjudged;
    public static String proof_without;
    public static String reason_save;
    public static String retired_model;
    public static String simulation;
    public static String unit_percent;
    public static String unit_times;
    public static String yes;
    public static String signal_limits;
    public static String signal_size;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
