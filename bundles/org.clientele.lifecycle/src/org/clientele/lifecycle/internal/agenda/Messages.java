package org.clientele.lifecycle.internal.agenda;

import org.eclipse.osgi.util.NLS;

/** Texts about the work of the staff. */
public final class Messages extends NLS {

    public static String agenda_range;
    public static String reason_effort;
    public static String reason_forget;
    public static String reason_move;
    public static String reason_snooze;
    public static String reason_workingTime;
    public static String task_effort;
    public static String task_notFound;
    public static String task_notOpen;
    public static String time_minutes;
    public static String time_noAccount;
    public static String time_order;
    public static String time_overlap;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
