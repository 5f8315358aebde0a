package org.clientele.customers.internal.qualification;

import org.eclipse.osgi.util.NLS;

/** Texts of qualification. */
public final class Messages extends NLS {

    public static String APPROVAL;
    public static String AUTHORITY;
    public static String MONEY;
    public static String NEED;
    public static String columnScore;
    public static String noAdvice;
    public static String noCriterion;
    public static String noReason;
    public static String noTable;
    public static String otherAdvice;
    public static String reasonDecide;
    public static String reasonLamp;
    public static String reasonRate;
    public static String scoreLimits;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
