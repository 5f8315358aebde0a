package org.clientele.rules.internal.text;

import org.eclipse.osgi.util.NLS;

/** The texts of the text form that people see. */
public final class Messages extends NLS {

    public static String list_separator;
    public static String too_long;
    public static String too_deep;
    public static String too_many;
    public static String expected_column;
    public static String expected_stream;
    public static String expected_scheme;
    public static String expected_kind;
    public static String expected_segment;
    public static String expected_type;
    public static String expected_operand;
    public static String expected_value;
    public static String expected_text;
    public static String expected_number;
    public static String expected_date;
    public static String expected_end;
    public static String expected_more;
    public static String expected_at_end;
    public static String expected_instead;
    public static String parenthesis_missing;
    public static String parenthesis_excess;
    public static String mark_missing;
    public static String group_empty;
    public static String list_empty;
    public static String count_whole;
    public static String count_low;
    public static String count_high;
    public static String column_unknown;
    public static String column_no_date;
    public static String column_no_text;
    public static String name_ambiguous;
    public static String stream_unknown;
    public static String scheme_unknown;
    public static String scheme_value_unknown;
    public static String segment_unknown;
    public static String type_unknown;
    public static String operand_unknown;
    public static String operand_missing;
    public static String operand_twice;
    public static String operand_type;
    public static String operand_choice;
    public static String value_number;
    public static String value_date;
    public static String value_text;
    public static String value_unknown;
    public static String text_order;
    public static String figure_number;
    public static String date_unknown;
    public static String window_length;
    public static String window_past;
    public static String window_future;
    public static String period_negative;
    public static String range_empty;
    public static String pattern_invalid;
    public static String today;
    public static String type_text;
    public static String type_integer;
    public static String type_amount;
    public static String type_decimal;
    public static String type_date;
    public static String word_and;
    public static String word_or;
    public static String word_not;
    public static String word_in;
    public static String word_all;
    public static String word_any;
    public static String word_atLeast;
    public static String word_between;
    public static String word_contains;
    public static String word_starts;
    public static String word_ends;
    public static String word_equals;
    public static String word_pinyin;
    public static String word_matches;
    public static String word_missing;
    public static String word_last;
    public static String word_next;
    public static String word_before;
    public static String word_anniversary;
    public static String word_count;
    public static String word_sum;
    public static String word_average;
    public static String word_min;
    public static String word_max;
    public static String word_distinct;
    public static String word_gap;
    public static String word_segment;
    public static String word_within;
    public static String word_class;
    public static String word_related;
    public static String word_type;
    public static String hover_column;
    public static String hover_computed;
    public static String hover_names;
    public static String hover_known;
    public static String hover_stream;
    public static String hover_streamCodes;
    public static String hover_segment;
    public static String hover_scheme;
    public static String hover_type;
    public static String hover_optional;

    static {
        NLS.initializeMessages("org.clientele.rules.internal.text.messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
