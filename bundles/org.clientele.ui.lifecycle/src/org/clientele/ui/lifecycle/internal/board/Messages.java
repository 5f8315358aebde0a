package org.clientele.ui.lifecycle.internal.board;

import org.eclipse.osgi.util.NLS;

/** The texts of the board. */
public final class Messages extends NLS {

    public static String Board_closed;
    public static String Board_computing;
    public static String Board_count;
    public static String Board_countOne;
    public static String Board_countTip;
    public static String Board_days;
    public static String Board_daysOf;
    public static String Board_edit;
    public static String Board_filter;
    public static String Board_focus;
    public static String Board_hint;
    public static String Board_lateTitle;
    public static String Board_model;
    public static String Board_move;
    public static String Board_moveTo;
    public static String Board_new;
    public static String Board_nothing;
    public static String Board_nothingText;
    public static String Board_order;
    public static String Board_orderDays;
    public static String Board_orderValue;
    public static String Board_overdue;
    public static String Board_overdueTip;
    public static String Board_reading;
    public static String Board_selected;
    public static String Board_wayGoneTip;
    public static String Board_wayTip;
    public static String Board_wayTitle;
    public static String Card_late;
    public static String Card_none;
    public static String Card_selected;
    public static String Card_tip;
    public static String Drop_all;
    public static String Drop_allOne;
    public static String Drop_checking;
    public static String Drop_other;
    public static String Drop_some;
    public static String Move_all;
    public static String Move_allOne;
    public static String Move_building;
    public static String Move_checking;
    public static String Move_chooseStage;
    public static String Move_customers;
    public static String Move_day;
    public static String Move_future;
    public static String Move_head;
    public static String Move_headOne;
    public static String Move_hold;
    public static String Move_holdTip;
    public static String Move_model;
    public static String Move_name;
    public static String Move_nameOne;
    public static String Move_noDay;
    public static String Move_noHold;
    public static String Move_noModel;
    public static String Move_noReason;
    public static String Move_noService;
    public static String Move_nobody;
    public static String Move_ok;
    public static String Move_partly;
    public static String Move_partlyMoved;
    public static String Move_partlyMovedNone;
    public static String Move_partlyMovedOne;
    public static String Move_partlyNot;
    public static String Move_partlyNotOne;
    public static String Move_proof;
    public static String Move_reason;
    public static String Move_refused;
    public static String Move_selectFirst;
    public static String Move_some;
    public static String Move_someFor;
    public static String Move_someForOne;
    public static String Move_someOne;
    public static String Move_stage;
    public static String Move_title;
    public static String Move_why;
    public static String Table_begin;
    public static String Table_customers;
    public static String Table_days;
    public static String Table_from;
    public static String Table_overdue;
    public static String Table_stage;
    public static String Table_target;
    public static String Table_value;
    public static String Undo_move;
    public static String Undo_nothing;

    static {
        NLS.initializeMessages("org.clientele.ui.lifecycle.internal.board.messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
