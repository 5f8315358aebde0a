package org.clientele.update.internal.stage;

import org.eclipse.osgi.util.NLS;

/** The texts about staged updates. */
final class Messages extends NLS {

    public static String beingApplied;
    public static String downloading;
    public static String engineFailed;
    public static String newProgramFaulty;
    public static String noPlan;
    public static String noSnapshot;
    public static String otherBase;
    public static String previousUnreadable;
    public static String stageChanged;
    public static String stageDamaged;
    public static String stageNotRemoved;

    static {
        NLS.initializeMessages("org.clientele.update.internal.stage.messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
