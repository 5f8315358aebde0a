package org.clientele.ui.segments.internal.editor;

import org.eclipse.osgi.util.NLS;

/** The texts of the segment editor. */
public final class Messages extends NLS {

    public static String Action_add;
    public static String Action_addButton;
    public static String Action_addTip;
    public static String Action_atLeast;
    public static String Action_copy;
    public static String Action_cut;
    public static String Action_delete;
    public static String Action_down;
    public static String Action_duplicate;
    public static String Action_edit;
    public static String Action_group;
    public static String Action_negate;
    public static String Action_paste;
    public static String Action_showCustomers;
    public static String Action_ungroup;
    public static String Action_unnegate;
    public static String Action_up;
    public static String Command_addCondition;
    public static String Command_exclude;
    public static String Command_group;
    public static String Command_include;
    public static String Command_join;
    public static String Command_moveCondition;
    public static String Command_negate;
    public static String Command_operand;
    public static String Command_release;
    public static String Command_removeCondition;
    public static String Command_text;
    public static String Command_ungroup;
    public static String Condition_none;
    public static String Condition_noneText;
    public static String Counts_cost;
    public static String Counts_counting;
    public static String Counts_customers;
    public static String Counts_job;
    public static String Counts_longer;
    public static String Counts_share;
    public static String Counts_unknown;
    public static String Description_dependent;
    public static String Description_dependents;
    public static String Description_dependentsJob;
    public static String Description_noDependents;
    public static String Description_positioning;
    public static String Description_positioningHow;
    public static String Editor_changedByOther;
    public static String Editor_conflict;
    public static String Editor_copyName;
    public static String Editor_goneByOther;
    public static String Editor_goneQuestion;
    public static String Editor_loading;
    public static String Editor_new;
    public static String Editor_problems;
    public static String Editor_storeClosed;
    public static String Editor_wrongInput;
    public static String Form_atLeast;
    public static String Form_choose;
    public static String Form_chooseValues;
    public static String Form_missing;
    public static String Form_negation;
    public static String Form_none;
    public static String Form_nothingToChoose;
    public static String Form_onePerLine;
    public static String Form_optional;
    public static String Form_typeToSearch;
    public static String History_asOf;
    public static String History_cause;
    public static String History_day;
    public static String History_entered;
    public static String History_enteredTitle;
    public static String History_hint;
    public static String History_job;
    public static String History_left;
    public static String History_leftTitle;
    public static String History_members;
    public static String History_noDay;
    public static String History_none;
    public static String History_showMembers;
    public static String History_title;
    public static String History_within;
    public static String Manual_by;
    public static String Manual_customer;
    public static String Manual_exclude;
    public static String Manual_excludeText;
    public static String Manual_find;
    public static String Manual_gone;
    public static String Manual_in;
    public static String Manual_inOrOut;
    public static String Manual_include;
    public static String Manual_includeText;
    public static String Manual_names;
    public static String Manual_noCustomer;
    public static String Manual_nobody;
    public static String Manual_out;
    public static String Manual_reason;
    public static String Manual_release;
    public static String Manual_since;
    public static String Manual_title;
    public static String Members_all;
    public static String Members_heading;
    public static String Members_job;
    public static String Members_none;
    public static String Members_random;
    public static String Members_randomTip;
    public static String Node_all;
    public static String Node_any;
    public static String Node_atLeast;
    public static String Node_missing;
    public static String Node_more;
    public static String Node_not;
    public static String Node_open;
    public static String Node_separator;
    public static String Node_typed;
    public static String Page_condition;
    public static String Page_description;
    public static String Page_history;
    public static String Paste_notReadable;
    public static String Tree_condition;
    public static String Tree_customers;
    public static String Tree_remembered;
    public static String Tree_share;
    public static String Tree_took;
    public static String Value_no;
    public static String Value_yes;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
