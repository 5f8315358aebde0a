package org.clientele.rules.internal;

import org.eclipse.osgi.util.NLS;

/** The texts of this bundle that people see. */
public final class Messages extends NLS {

    public static String all;
    public static String any;
    public static String not;
    public static String value_missing;
    public static String list_separator;
    public static String type_missing;
    public static String column_missing;
    public static String condition_empty;
    public static String tree_nodes;
    public static String tree_levels;
    public static String at_least;
    public static String at_least_number;
    public static String rule_cancelled;
    public static String rule_time;
    public static String node_unknown;
    public static String type_days;
    public static String type_failed;
    public static String type_own_failed;
    public static String type_null;
    public static String type_rows;
    public static String type_late;
    public static String operand_absent;
    public static String operand_twice;
    public static String operand_choice;
    public static String operand_kind;
    public static String change_separator;
    public static String fact_events;
    public static String fact_computed;
    public static String cannot_change;
    public static String customer_hidden;
    public static String yes;
    public static String no;
    public static String table_no_output;
    public static String table_column_key;
    public static String table_column_twice;
    public static String table_column_type;
    public static String table_cell_unknown;
    public static String table_cell_twice;
    public static String table_cell_problem;
    public static String table_at_row;
    public static String table_at_test;
    public static String table_test_empty;
    public static String table_test_failed;
    public static String table_fact_type;
    public static String table_hit;
    public static String table_no_hit;
    public static String table_row;
    public static String table_row_note;
    public static String table_condition;
    public static String cell_not_unclosed;
    public static String cell_range_dots;
    public static String cell_range_unclosed;
    public static String cell_range_empty;
    public static String cell_value_missing;
    public static String cell_no_number;
    public static String cell_no_date;
    public static String cell_no_truth;
    public static String cell_quote_unclosed;
    public static String cell_no_order;
    public static String cell_more;
    public static String type_no_id;

    static {
        NLS.initializeMessages("org.clientele.rules.internal.messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
