package org.clientele.operations.internal.roles;

import org.eclipse.osgi.util.NLS;

/** Texts about roles. */
public final class Messages extends NLS {

    public static String Permission_actForOthers;
    public static String Permission_bulkEdit;
    public static String Permission_editDefinitions;
    public static String Permission_editRecords;
    public static String Permission_erase;
    public static String Permission_export;
    public static String Permission_handOver;
    public static String Permission_install;
    public static String Permission_seeOthers;
    public static String Permission_undoOthers;
    public static String Refusal;
    public static String Refusal_noRole;
    public static String Refusal_otherAccount;
    public static String Role_administrator;
    public static String Role_manager;
    public static String Role_reader;
    public static String Role_staff;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
