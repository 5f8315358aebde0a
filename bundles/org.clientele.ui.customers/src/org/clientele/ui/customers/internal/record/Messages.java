package org.clientele.ui.customers.internal.record;

import org.eclipse.osgi.util.NLS;

/** The texts of the record editor. */
public final class Messages extends NLS {

    public static String Check_date;
    public static String Check_number;
    public static String Check_numberTaken;
    public static String Child_add;
    public static String Child_remove;
    public static String Child_removeQuestion;
    public static String Child_removeTitle;
    public static String Definitions_loading;
    public static String Editor_changedByOther;
    public static String Editor_conflict;
    public static String Editor_loading;
    public static String Editor_notSaved;
    public static String Editor_storeClosed;
    public static String Editor_wrongInput;
    public static String Figures_gross;
    public static String Figures_last;
    public static String Figures_loading;
    public static String Figures_net;
    public static String Figures_purchases;
    public static String Figures_rfm;
    public static String Figures_tier;
    public static String Gone_byOther;
    public static String Gone_byOtherDirty;
    public static String Gone_copied;
    public static String Gone_copy;
    public static String Gone_erased;
    public static String Gone_keep;
    public static String Gone_kept;
    public static String Gone_question;
    public static String Gone_title;
    public static String Orders_loading;
    public static String Orders_loadingLines;
    public static String Orders_more;
    public static String Orders_none;
    public static String Orders_sums;
    public static String Page_broken;
    public static String Page_retry;
    public static String Page_rubbish;
    public static String Record_notFound;
    public static String Section_broken;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
