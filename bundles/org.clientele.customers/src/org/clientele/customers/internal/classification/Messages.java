package org.clientele.customers.internal.classification;

import org.eclipse.osgi.util.NLS;

/** Texts about classification. */
public final class Messages extends NLS {

    public static String cancelled;
    public static String circle;
    public static String evidence;
    public static String lamp_approval;
    public static String lamp_authority;
    public static String lamp_money;
    public static String lamp_need;
    public static String lamp_no;
    public static String lamp_unknown;
    public static String lamp_yes;
    public static String no_customer;
    public static String no_facts;
    public static String no_scheme;
    public static String no_table;
    public static String no_value;
    public static String not_computed;
    public static String one_value;
    public static String retired_value;
    public static String takenBack;
    public static String column_since;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
