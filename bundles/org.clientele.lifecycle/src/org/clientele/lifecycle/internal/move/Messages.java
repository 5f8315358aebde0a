package org.clientele.lifecycle.internal.move;

import org.eclipse.osgi.util.NLS;

/** Texts of moves. */
public final class Messages extends NLS {

    public static String cancelled;
    public static String cause;
    public static String customer_unknown;
    public static String day_beforeContact;
    public static String day_future;
    public static String day_missing;
    public static String entry_program;
    public static String from_other;
    public static String guard;
    public static String guard_contributed;
    public static String held_before;
    public static String later;
    public static String model_inactive;
    public static String model_unknown;
    public static String move_below;
    public static String move_fixed;
    public static String move_reason;
    public static String notReady;
    public static String reason_missing;
    public static String same;
    public static String stage_unknown;
    public static String way_none;
    public static String way_notStart;
    public static String way_nowhere;
    public static String way_rulesOnly;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
