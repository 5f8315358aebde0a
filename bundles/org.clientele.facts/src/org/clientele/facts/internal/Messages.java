package org.clientele.facts.internal;

import org.eclipse.osgi.util.NLS;

/** The texts of this bundle that people see. */
public final class Messages extends NLS {

    public static String column_number;
    public static String column_name;
    public static String column_kind;
    public static String column_owner;
    public static String column_country;
    public static String column_since;
    public static String column_orders_count;
    public static String column_orders_first;
    public static String column_orders_last;
    public static String column_orders_gross;
    public static String column_orders_net;
    public static String column_orders_average;
    public static String stream_orders;
    public static String stream_orders_value;
    public static String stream_orders_code;
    public static String stream_lines;
    public static String stream_lines_value;
    public static String stream_lines_code;
    public static String stream_heads;
    public static String stream_heads_value;
    public static String stream_interactions;
    public static String stream_interactions_value;
    public static String stream_interactions_code;
    public static String job_build;
    public static String job_follow;
    public static String task_customers;
    public static String task_addresses;
    public static String task_orders;
    public static String forget;
    public static String outOfBudget;
    public static String outOfBudget_events;
    public static String failed;
    public static String closed;
    public static String cancelled;
    public static String verify_same;
    public static String verify_customers;
    public static String verify_customer;
    public static String verify_missing;
    public static String verify_excess;
    public static String verify_leftOut;

    static {
        NLS.initializeMessages("org.clientele.facts.internal.messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
