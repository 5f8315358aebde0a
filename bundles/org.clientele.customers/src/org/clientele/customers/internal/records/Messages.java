package org.clientele.customers.internal.records;

import org.eclipse.osgi.util.NLS;

/** The texts of partners' records. */
public final class Messages extends NLS {

    public static String absent;
    public static String absentRemedy;
    public static String readOnlyRemedy;
    public static String count;
    public static String last;
    public static String required;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
