package org.clientele.ui.customers.internal.files;

import org.eclipse.osgi.util.NLS;

/** The texts of attached files. */
public final class Messages extends NLS {

    public static String Files_added;
    public static String Files_attach;
    public static String Files_attachCommand;
    public static String Files_attaching;
    public static String Files_by;
    public static String Files_count;
    public static String Files_countOne;
    public static String Files_export;
    public static String Files_exporting;
    public static String Files_isFolder;
    public static String Files_isProgram;
    public static String Files_logged;
    public static String Files_name;
    public static String Files_noPlace;
    public static String Files_noProgram;
    public static String Files_none;
    public static String Files_note;
    public static String Files_noteColumn;
    public static String Files_noteQuestion;
    public static String Files_noteTooLong;
    public static String Files_open;
    public static String Files_opening;
    public static String Files_remove;
    public static String Files_removeQuestion;
    public static String Files_size;
    public static String Files_someFailed;
    public static String Files_stillOpen;
    public static String Files_tooLarge;
    public static String Files_type;
    public static String Files_unreadable;
    public static String Files_unsaved;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
