package org.clientele.customers.internal.bulk;

import org.eclipse.osgi.util.NLS;

/** The texts of this package; each field is named like its key. */
public final class Messages extends NLS {

    public static String blankTag;
    public static String busy;
    public static String cancelled;
    public static String hidden;
    public static String key;
    public static String noCustomer;
    public static String noField;
    public static String noScheme;
    public static String nothing;
    public static String otherKind;
    public static String preview;
    public static String required;
    public static String run;
    public static String takenBack;
    public static String wrongType;

    static {
        initializeMessages("org.clientele.customers.internal.bulk.messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
