package org.clientele.lifecycle.internal.agenda.recurrence;

import org.eclipse.osgi.util.NLS;

/** What can be wrong with a recurrence. */
public final class Messages extends NLS {

    public static String bad_frequency;
    public static String bad_nth;
    public static String bad_number;
    public static String bad_number_signed;
    public static String bad_until;
    public static String count_and_until;
    public static String ends_before_start;
    public static String monthday_weekly;
    public static String never;
    public static String no_day;
    public static String no_frequency;
    public static String nth_weekno;
    public static String only_with;
    public static String positions_alone;
    public static String positions_of_times;
    public static String seconds;
    public static String start_off_rule;
    public static String syntax;
    public static String too_long;
    public static String too_often;
    public static String twice;
    public static String unknown_part;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
