package org.clientele.lifecycle.internal.agenda.calendar;

import org.eclipse.osgi.util.NLS;

/** Texts about calendar files. */
public final class Messages extends NLS {

    public static String entry_cancelled;
    public static String entry_dueBeforeStart;
    public static String entry_endBeforeStart;
    public static String entry_exrule;
    public static String entry_leftOut;
    public static String entry_long;
    public static String entry_longText;
    public static String entry_noCustomer;
    public static String entry_noStart;
    public static String entry_noText;
    public static String entry_noUid;
    public static String entry_open;
    public static String entry_other;
    public static String entry_rules;
    public static String entry_somebodyElse;
    public static String entry_tooMany;
    public static String entry_unreadable;
    public static String entry_zone;
    public static String export_cancelled;
    public static String export_what;
    public static String file_encoding;
    public static String file_large;
    public static String file_missing;
    public static String file_noCalendar;
    public static String file_notWritable;
    public static String file_unreadable;
    public static String import_cancelled;
    public static String import_reason;
    public static String import_tooMany;
    public static String request_account;
    public static String request_days;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
