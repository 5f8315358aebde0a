package org.clientele.ui.customers.internal.record;

import org.eclipse.osgi.util.NLS;

/** The texts of the record editor. */
public final class Messages extends NLS {

    public static String Check_birthDate;
    public static String Check_emptyAddress;
    public static String Check_length;
    public static String Check_mail;
    public static String Check_numberTaken;
    public static String Check_period;
    public static String Check_phone;
    public static String Check_required;
    public static String Check_web;
    public static String Command_add;
    public static String Command_change;
    public static String Command_remove;
    public static String Command_separator;
    public static String Command_undo;
    public static String Reason_new;
    public static String Reason_save;
    public static String Record_cannot;
    public static String Record_commandFailed;
    public static String Record_notFound;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
