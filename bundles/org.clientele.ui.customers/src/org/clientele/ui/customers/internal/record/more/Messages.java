package org.clientele.ui.customers.internal.record.more;

import org.eclipse.osgi.util.NLS;

/** The texts of further records. */
public final class Messages extends NLS {

    public static String History_hint;
    public static String History_title;
    public static String More_none;
    public static String Row_conflict;
    public static String Row_deleteQuestion;
    public static String Row_gone;
    public static String Row_hint;
    public static String Row_reasonNew;
    public static String Row_leave;
    public static String Row_required;
    public static String Row_save;
    public static String Row_tooLong;
    public static String Rows_delete;
    public static String Rows_edit;
    public static String Rows_history;
    public static String Rows_loading;
    public static String Rows_more;
    public static String Rows_new;
    public static String Rows_none;
    public static String Rows_undo;
    public static String Rows_undoThat;
    public static String Rows_unsaved;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
