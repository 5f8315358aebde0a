package org.clientele.operations.internal.provisioning;

import org.eclipse.osgi.util.NLS;

/** Texts about the provisioning file. */
public final class Messages extends NLS {

    public static String Check_missing;
    public static String File_encoding;
    public static String File_everybodyWrites;
    public static String File_missing;
    public static String File_tooLarge;
    public static String File_unreadable;
    public static String File_utf16;
    public static String Folder_empty;
    public static String Health_remedy;
    public static String Key_twice;
    public static String Key_unknown;
    public static String Key_unknownMeant;
    public static String Line_noKey;
    public static String Line_noSection;
    public static String Line_noSign;
    public static String Place_ignored;
    public static String Preference_qualifier;
    public static String Rights_least;
    public static String Role_unknown;
    public static String Role_unknownMeant;
    public static String Section_notClosed;
    public static String Section_unknown;
    public static String Section_unknownMeant;
    public static String Section_wrong;
    public static String Value_count;
    public static String Value_empty;
    public static String Value_features;
    public static String Value_folder;
    public static String Value_interval;
    public static String Value_keys;
    public static String Value_language;
    public static String Value_permission;
    public static String Value_permissionMeant;
    public static String Value_product;
    public static String Value_schedule;
    public static String Value_site;
    public static String Value_stage;
    public static String Value_theme;
    public static String Value_unsigned;
    public static String Value_variable;
    public static String Value_yesNo;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
