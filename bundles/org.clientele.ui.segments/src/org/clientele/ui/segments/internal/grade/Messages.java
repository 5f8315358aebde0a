package org.clientele.ui.segments.internal.grade;

import org.eclipse.osgi.util.NLS;

/** Texts of grades. */
public final class Messages extends NLS {

    public static String Command_addGrade;
    public static String Command_move;
    public static String Command_removeMetric;
    public static String Editor_loading;
    public static String Editor_new;
    public static String Editor_storeClosed;
    public static String Editor_wrongInput;
    public static String Form_addGrade;
    public static String Form_addMetric;
    public static String Form_addPrivilege;
    public static String Form_down;
    public static String Form_grades;
    public static String Form_holes;
    public static String Form_privileges;
    public static String Form_remove;
    public static String Form_up;
    public static String Form_usable;
    public static String Grant_choose;
    public static String Grant_command;
    public static String Grant_cost;
    public static String Grant_costMissing;
    public static String Grant_day;
    public static String Grant_dayAhead;
    public static String Grant_hint;
    public static String Grant_note;
    public static String Grant_nothing;
    public static String Grant_overBudget;
    public static String Grant_privilege;
    public static String Grant_save;
    public static String Grant_saving;
    public static String Grant_title;
    public static String Page_building;
    public static String Page_loading;
    public static String Page_noService;
    public static String Page_noTable;
    public static String Page_table;
    public static String Page_unsaved;
    public static String Privileges_actual;
    public static String Privileges_dayMissing;
    public static String Privileges_discount;
    public static String Privileges_discountExcept;
    public static String Privileges_given;
    public static String Privileges_name;
    public static String Privileges_none;
    public static String Privileges_plan;
    public static String Privileges_planned;
    public static String Privileges_section;
    public static String Privileges_sums;
    public static String Privileges_sumsNoGoods;
    public static String Proof_best;
    public static String Proof_entered;
    public static String Proof_held;
    public static String Proof_history;
    public static String Proof_missing;
    public static String Proof_none;
    public static String Proof_section;
    public static String Proof_span;
    public static String Sheet_after;
    public static String Sheet_amount;
    public static String Sheet_before;
    public static String Sheet_day;
    public static String Sheet_empty;
    public static String Sheet_people;
    public static String Sheet_section;
    public static String Sheet_tip;
    public static String Sheet_title;
    public static String Sheet_totals;
    public static String Sheet_visits;
    public static String Trial_corner;
    public static String Trial_hint;
    public static String Trial_made;
    public static String Trial_nothing;
    public static String Trial_review;
    public static String Trial_reviewReason;
    public static String Trial_reviewed;
    public static String Trial_saveFirst;
    public static String Trial_section;
    public static String Trial_simulate;
    public static String Trial_tasks;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
