package org.clientele.rules.internal;

import org.eclipse.osgi.util.NLS;

/** The texts of this bundle that people see. */
public final class Messages extends NLS {

    public static String all;
    public static String any;
    public static String not;
    public static String comparison;
    public static String value_missing;
    public static String list_separator;
    public static String type_missing;
    public static String column_missing;
    public static String operand_missing;
    public static String operand_unreadable;
    public static String operator_unknown;
    public static String condition_empty;
    public static String customer_hidden;

    static {
        NLS.initializeMessages("org.clientele.rules.internal.messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
