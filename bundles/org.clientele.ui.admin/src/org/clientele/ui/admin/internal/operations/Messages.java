package org.clientele.ui.admin.internal.operations;

import org.eclipse.osgi.util.NLS;

/** Texts of the status. */
public final class Messages extends NLS {

    public static String addOns;
    public static String backUp;
    public static String backedUp;
    public static String backedUpUnsound;
    public static String backupBefore;
    public static String browse;
    public static String byIt;
    public static String check;
    public static String checked;
    public static String compact;
    public static String compacted;
    public static String daily;
    public static String engine;
    public static String free;
    public static String health;
    public static String hourly;
    public static String how;
    public static String issues;
    public static String java;
    public static String lastBackup;
    public static String line;
    public static String locked;
    public static String logs;
    public static String never;
    public static String nextBackup;
    public static String noStore;
    public static String none;
    public static String notUsable;
    public static String nothingYet;
    public static String plan;
    public static String planDaily;
    public static String planFolder;
    public static String planHelp;
    public static String planLocked;
    public static String planSchedule;
    public static String planText;
    public static String planTitle;
    public static String planWeekly;
    public static String planWrongFolder;
    public static String planWrongSchedule;
    public static String planned;
    public static String problems;
    public static String program;
    public static String reading;
    public static String rebuilt;
    public static String refresh;
    public static String repair;
    public static String repairSure;
    public static String restore;
    public static String restoreFolder;
    public static String restoreHelp;
    public static String restoreInto;
    public static String restoreNone;
    public static String restoreNow;
    public static String restoreState;
    public static String restoreTime;
    public static String restoreTitle;
    public static String restoreWrongFolder;
    public static String restored;
    public static String schema;
    public static String sound;
    public static String staged;
    public static String stagedText;
    public static String step;
    public static String store;
    public static String support;
    public static String supportHelp;
    public static String supportSave;
    public static String supportTitle;
    public static String supported;
    public static String system;
    public static String unchecked;
    public static String unsound;
    public static String weekly;
    public static String well;
    public static String what;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
