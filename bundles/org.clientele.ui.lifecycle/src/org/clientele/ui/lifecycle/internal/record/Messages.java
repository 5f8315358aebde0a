package org.clientele.ui.lifecycle.internal.record;

import org.eclipse.osgi.util.NLS;

/** The texts of the page of a customer's stages. */
public final class Messages extends NLS {

    public static String Line_days;
    public static String Line_held;
    public static String Line_late;
    public static String Line_left;
    public static String Line_model;
    public static String Line_since;
    public static String Line_stage;
    public static String Line_state;
    public static String Line_target;
    public static String Page_building;
    public static String Page_focus;
    public static String Page_history;
    public static String Page_loading;
    public static String Page_move;
    public static String Page_next;
    public static String Page_noModel;
    public static String Page_noService;
    public static String Page_now;
    public static String Page_unsaved;
    public static String Span_cause;
    public static String Span_now;
    public static String Span_past;
    public static String Span_recorded;
    public static String Span_who;
    public static String Span_why;
    public static String Way_both;
    public static String Way_by;
    public static String Way_closed;
    public static String Way_entry;
    public static String Way_exit;
    public static String Way_guard;
    public static String Way_hand;
    public static String Way_missing;
    public static String Way_missingOne;
    public static String Way_nothing;
    public static String Way_open;
    public static String Way_openHand;
    public static String Way_rules;
    public static String Way_state;
    public static String Way_taken;
    public static String Way_target;
    public static String Way_to;

    static {
        NLS.initializeMessages("org.clientele.ui.lifecycle.internal.record.messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
