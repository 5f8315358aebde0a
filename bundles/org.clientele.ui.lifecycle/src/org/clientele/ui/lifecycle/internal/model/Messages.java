package org.clientele.ui.lifecycle.internal.model;

import org.eclipse.osgi.util.NLS;

/** The texts of the editor of stage models. */
public final class Messages extends NLS {

    public static String Command_key;
    public static String Command_move;
    public static String Command_removeStage;
    public static String Command_rule;
    public static String Editor_cancel;
    public static String Editor_force;
    public static String Editor_forceQuestion;
    public static String Editor_forceYes;
    public static String Editor_loading;
    public static String Editor_new;
    public static String Editor_retire;
    public static String Editor_retireQuestion;
    public static String Editor_retireYes;
    public static String Editor_storeClosed;
    public static String Editor_titleActive;
    public static String Editor_titleDraft;
    public static String Editor_unknown;
    public static String Editor_words;
    public static String Editor_wrongInput;
    public static String Findings_checking;
    public static String Findings_customers;
    public static String Findings_errors;
    public static String Findings_example;
    public static String Findings_none;
    public static String Findings_title;
    public static String Findings_warnings;
    public static String Findings_what;
    public static String Rule_unreadable;
    public static String Stages_add;
    public static String Stages_detail;
    public static String Stages_down;
    public static String Stages_entry;
    public static String Stages_exit;
    public static String Stages_no;
    public static String Stages_none;
    public static String Stages_remove;
    public static String Stages_title;
    public static String Stages_up;
    public static String Stages_yes;
    public static String Trial_circles;
    public static String Trial_corner;
    public static String Trial_go;
    public static String Trial_hint;
    public static String Trial_moved;
    public static String Trial_nobody;
    public static String Trial_running;
    public static String Trial_simulate;
    public static String Trial_stay;
    public static String Trial_title;
    public static String Way_name;
    public static String Ways_allowed;
    public static String Ways_automatic;
    public static String Ways_both;
    public static String Ways_byHand;
    public static String Ways_closed;
    public static String Ways_corner;
    public static String Ways_earlier;
    public static String Ways_forbidden;
    public static String Ways_guard;
    public static String Ways_guardMissing;
    public static String Ways_guarded;
    public static String Ways_hand;
    public static String Ways_later;
    public static String Ways_none;
    public static String Ways_orderTip;
    public static String Ways_place;
    public static String Ways_rules;
    public static String Ways_text;
    public static String Ways_tip;
    public static String Ways_tipNone;
    public static String Ways_title;

    static {
        NLS.initializeMessages("org.clientele.ui.lifecycle.internal.model.messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
