package org.clientele.lifecycle.internal.model;

import org.eclipse.osgi.util.NLS;

/** Texts of stage models. */
public final class Messages extends NLS {

    public static String cancelled;
    public static String circle;
    public static String model_cycle;
    public static String model_delete;
    public static String model_history;
    public static String model_holdDays;
    public static String model_inUse;
    public static String model_key;
    public static String model_keyFixed;
    public static String model_keyTaken;
    public static String model_noStart;
    public static String model_retire;
    public static String model_save;
    public static String model_title;
    public static String model_unknown;
    public static String overlap_start;
    public static String overlap_way;
    public static String rule_daily;
    public static String rule_entry;
    public static String rule_exit;
    public static String rule_guard;
    public static String stage_deadEnd;
    public static String stage_inUse;
    public static String stage_key;
    public static String stage_keyTwice;
    public static String stage_maybeInUse;
    public static String stage_targetDays;
    public static String stage_title;
    public static String stage_unreachable;
    public static String start_shadowed;
    public static String way_closed;
    public static String way_guardMissing;
    public static String way_noRule;
    public static String way_toItself;
    public static String way_twice;
    public static String way_unknownStage;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
