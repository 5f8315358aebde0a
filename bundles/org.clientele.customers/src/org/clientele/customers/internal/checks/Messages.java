package org.clientele.customers.internal.checks;

import org.eclipse.osgi.util.NLS;

/** Texts about what the store refuses. */
public final class Messages extends NLS {

    public static String always;
    public static String birthDate;
    public static String cycle;
    public static String forbidden;
    public static String forbiddenBasis;
    public static String forbiddenBatch;
    public static String forbiddenNoReason;
    public static String notVisible;
    public static String period;
    public static String self;
    public static String share;
    public static String shareOf;
    public static String shares;
    public static String target;
    public static String tooDeep;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
