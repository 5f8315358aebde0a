package org.clientele.lifecycle.internal.agenda.handover;

import org.eclipse.osgi.util.NLS;

/** Texts about handing over. */
public final class Messages extends NLS {

    public static String cancelled;
    public static String kept_changed;
    public static String kind_capacity;
    public static String kind_customer;
    public static String kind_plan;
    public static String kind_privilege;
    public static String kind_segment;
    public static String kind_step;
    public static String kind_task;
    public static String list_cancelled;
    public static String noReason;
    public static String noSuccessor;
    public static String same;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
