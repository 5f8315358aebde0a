package org.clientele.rules.internal.types;

import org.eclipse.osgi.util.NLS;

/** The texts of the condition types that people see. */
public final class Messages extends NLS {

    public static String type_comparison;
    public static String type_range;
    public static String type_text;
    public static String type_date;
    public static String type_missing_value;
    public static String type_aggregate;
    public static String type_relationship;
    public static String type_classification;
    public static String operand_column;
    public static String operand_operator;
    public static String operand_value;
    public static String operand_low;
    public static String operand_high;
    public static String operand_text;
    public static String operand_window;
    public static String operand_length;
    public static String operand_unit;
    public static String operand_events;
    public static String operand_function;
    public static String operand_last;
    public static String operand_from;
    public static String operand_to;
    public static String operand_codes;
    public static String operand_kind;
    public static String operand_direction;
    public static String operand_role;
    public static String operand_party;
    public static String operand_scheme;
    public static String operand_scheme_value;
    public static String operand_since;
    public static String unit_day;
    public static String unit_week;
    public static String unit_month;
    public static String unit_year;
    public static String last_days;
    public static String last_weeks;
    public static String last_months;
    public static String last_years;
    public static String next_days;
    public static String next_weeks;
    public static String next_months;
    public static String next_years;
    public static String window_last;
    public static String window_next;
    public static String window_before;
    public static String window_anniversary;
    public static String wanted_since;
    public static String wanted_until;
    public static String wanted_before;
    public static String wanted_anniversary;
    public static String wanted_missing;
    public static String wanted_text;
    public static String text_equals;
    public static String text_contains;
    public static String text_starts;
    public static String text_ends;
    public static String text_pinyin;
    public static String text_matches;
    public static String range_both;
    public static String range_from;
    public static String range_to;
    public static String comparison;
    public static String value_missing;
    public static String list_separator;
    public static String column_missing;
    public static String field_missing;
    public static String column_no_day;
    public static String column_no_text;
    public static String operand_missing;
    public static String operand_unknown;
    public static String operand_no_number;
    public static String operand_no_day;
    public static String value_single;
    public static String window_length;
    public static String window_both;
    public static String window_reversed;
    public static String range_open;
    public static String range_empty;
    public static String high_without_between;
    public static String pinyin_letters;
    public static String pinyin_missing;
    public static String expression_long;
    public static String expression_wrong;
    public static String stream_missing;
    public static String stream_no_codes;
    public static String links_missing;
    public static String scheme_missing;
    public static String scheme_value_missing;
    public static String party_wrong;
    public static String change_set;
    public static String change_remove;
    public static String change_wait;
    public static String change_by;
    public static String more_orders_one;
    public static String more_orders;
    public static String more_lines_one;
    public static String more_lines;
    public static String more_interactions_one;
    public static String more_interactions;
    public static String more_events;
    public static String more_worth;
    public static String more_of;
    public static String sum_orders;
    public static String sum_events;
    public static String operator_between;
    public static String figure_count;
    public static String figure_sum;
    public static String figure_average;
    public static String figure_min;
    public static String figure_max;
    public static String figure_distinct;
    public static String figure_days_since_first;
    public static String figure_days_since_last;
    public static String figure_longest_gap;
    public static String figure_average_gap;
    public static String figure_of;
    public static String figure_in;
    public static String figure_codes;
    public static String period_between;
    public static String period_from;
    public static String period_to;
    public static String last_event;

    static {
        NLS.initializeMessages("org.clientele.rules.internal.types.messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
