package org.clientele.segmentation.internal.grade;

import org.eclipse.osgi.util.NLS;

/** Texts about grades and privileges. */
public final class Messages extends NLS {

    public static String cancelled;
    public static String check_budget;
    public static String check_counts;
    public static String check_crossing;
    public static String check_discount;
    public static String check_every;
    public static String check_goods;
    public static String check_grade_key;
    public static String check_metric_twice;
    public static String check_metric_unknown;
    public static String check_never;
    public static String check_no_grade;
    public static String check_no_metric;
    public static String check_no_rest;
    public static String check_not_falling;
    public static String check_occasion;
    public static String check_privilege_key;
    public static String check_rest_early;
    public static String check_same;
    public static String check_threshold_metric;
    public static String check_threshold_twice;
    public static String check_threshold_value;
    public static String check_tolerance;
    public static String evidence;
    public static String grant_cost;
    public static String grant_not_of_grade;
    public static String grant_over_budget;
    public static String grant_reason;
    public static String horizon;
    public static String metric_failed;
    public static String metric_hangs;
    public static String metric_missing;
    public static String metric_own_failed;
    public static String metric_size;
    public static String missing;
    public static String move_fall;
    public static String move_rise;
    public static String move_stay;
    public static String no_customer;
    public static String no_orders;
    public static String no_privilege;
    public static String no_table;
    public static String no_value;
    public static String proof;
    public static String proof_detail;
    public static String proof_rest;
    public static String proof_reviews;
    public static String proof_threshold;
    public static String proof_tolerance;
    public static String review_before;
    public static String review_future;
    public static String review_partial;
    public static String review_summary;
    public static String scheme_taken;
    public static String task;
    public static String task_budget;
    public static String task_visit;
    public static String tasks_cancelled;
    public static String tasks_reason;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
