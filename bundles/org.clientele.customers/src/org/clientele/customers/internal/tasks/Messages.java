package org.clientele.customers.internal.tasks;

import org.eclipse.osgi.util.NLS;

/** Texts about tasks. */
public final class Messages extends NLS {

    public static String cancelled;
    public static String dueBeforeStart;
    public static String effort;
    public static String noParty;
    public static String noReason;
    public static String noText;
    public static String notOpen;
    public static String reasonCancel;
    public static String reasonChange;
    public static String reasonCreate;
    public static String reasonDone;
    public static String reasonPostpone;
    public static String reasonReopen;
    public static String generating;
    public static String generatorKey;
    public static String generatorMany;
    public static String generatorNull;
    public static String noGenerator;
    public static String reasonGenerate;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
