package org.clientele.ui.segments.internal.why;

import org.eclipse.osgi.util.NLS;

/** The texts of the Why view. */
public final class Messages extends NLS {

    public static String Rule_in;
    public static String Rule_noGrade;
    public static String Rule_noValue;
    public static String Rule_out;
    public static String Rule_since;
    public static String Rules_rule;
    public static String Rules_says;
    public static String Rules_some;
    public static String Why_failed;
    public static String Why_gone;
    public static String Why_in;
    public static String Why_job;
    public static String Why_nextGrade;
    public static String Why_noProposal;
    public static String Why_noRules;
    public static String Why_noRulesText;
    public static String Why_nobody;
    public static String Why_nobodyText;
    public static String Why_notComputed;
    public static String Why_notIn;
    public static String Why_number;
    public static String Why_proposal;
    public static String Why_separator;
    public static String Why_value;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
