package org.clientele.lifecycle.internal.cohort;

import org.eclipse.osgi.util.NLS;

/** The texts of cohorts and survival that people see. */
public final class Messages extends NLS {

    public static String cancelled;
    public static String cohort_span;
    public static String cohort_task;
    public static String definition_band;
    public static String definition_censored;
    public static String definition_lost;
    public static String definition_start;
    public static String everybody;
    public static String gap_range;
    public static String segment_unknown;
    public static String segments_none;
    public static String segments_twice;
    public static String survival_task;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
