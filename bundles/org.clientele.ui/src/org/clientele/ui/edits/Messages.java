package org.clientele.ui.edits;

import org.eclipse.osgi.util.NLS;

/** The texts of editing, saving and conflicts. */
final class Messages extends NLS {

    public static String Batch_editedSince;
    public static String Batch_keep;
    public static String Batch_undo;
    public static String Batch_undoAll;
    public static String Batch_undoReason;
    public static String Batch_undoing;
    public static String Batch_undone;
    public static String Check_date;
    public static String Check_number;
    public static String Command_add;
    public static String Command_change;
    public static String Command_remove;
    public static String Command_separator;
    public static String Command_undo;
    public static String Conflict_all;
    public static String Conflict_base;
    public static String Conflict_explanation;
    public static String Conflict_field;
    public static String Conflict_heading;
    public static String Conflict_mine;
    public static String Conflict_none;
    public static String Conflict_save;
    public static String Conflict_theirs;
    public static String Conflict_title;
    public static String Editor_saveFailed;
    public static String Profile_dateHint;
    public static String Reason_new;
    public static String Reason_save;
    public static String Record_cannot;
    public static String Record_commandFailed;
    public static String Record_notFound;
    public static String Record_saving;
    public static String Redo_command;
    public static String Redo_nothing;
    public static String Undo_command;
    public static String Undo_nothing;
    public static String Value_no;
    public static String Value_none;
    public static String Value_yes;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
