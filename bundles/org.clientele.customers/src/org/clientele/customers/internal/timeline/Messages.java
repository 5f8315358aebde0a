package org.clientele.customers.internal.timeline;

import org.eclipse.osgi.util.NLS;

/** Texts of the timeline. */
public final class Messages extends NLS {

    public static String adjustment;
    public static String call;
    public static String decided;
    public static String done;
    public static String ended;
    public static String failed;
    public static String failedUnknown;
    public static String imported;
    public static String kind_adjustment;
    public static String kind_call;
    public static String kind_classification;
    public static String kind_decision;
    public static String kind_import;
    public static String kind_mail;
    public static String kind_meeting;
    public static String kind_need;
    public static String kind_note;
    public static String kind_return;
    public static String kind_sale;
    public static String kind_task;
    public static String kind_visit;
    public static String mail;
    public static String meeting;
    public static String needExplicit;
    public static String needKnown;
    public static String nextStep;
    public static String note;
    public static String outcome;
    public static String placed;
    public static String return_;
    public static String sale;
    public static String titled;
    public static String visit;
    public static String contributorRubbish;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
