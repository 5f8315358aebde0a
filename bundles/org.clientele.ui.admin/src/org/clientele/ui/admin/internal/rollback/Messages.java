package org.clientele.ui.admin.internal.rollback;

import org.eclipse.osgi.util.NLS;

/** The texts of the rollback of a store. */
public final class Messages extends NLS {

    public static String backup;
    public static String done;
    public static String doneHint;
    public static String endProgram;
    public static String entered;
    public static String failed;
    public static String heading;
    public static String hint;
    public static String holds;
    public static String newerAt;
    public static String newerStays;
    public static String noBackup;
    public static String noStore;
    public static String nothingLeft;
    public static String nowBack;
    public static String reading;
    public static String replayed;
    public static String restAt;
    public static String restGoes;
    public static String rollBack;
    public static String sure;
    public static String title;
    public static String unknownVersion;
    public static String what;
    public static String when;
    public static String who;
    public static String why;
    public static String whyClass;
    public static String whyFeature;
    public static String whyLength;
    public static String whyLiteral;
    public static String whyReference;

    static {
        NLS.initializeMessages("org.clientele.ui.admin.internal.rollback.messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
