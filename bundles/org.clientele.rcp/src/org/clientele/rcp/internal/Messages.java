package org.clientele.rcp.internal;

import org.eclipse.osgi.util.NLS;

/** The texts of the application. */
public final class Messages extends NLS {

    public static String CreateStore_browse;
    public static String CreateStore_create;
    public static String CreateStore_currency;
    public static String CreateStore_folder;
    public static String CreateStore_message;
    public static String CreateStore_name;
    public static String CreateStore_title;
    public static String CreateStore_zone;
    public static String General_browse;
    public static String General_description;
    public static String General_language;
    public static String General_languageSystem;
    public static String General_restart;
    public static String General_restartLater;
    public static String General_restartNow;
    public static String General_restartTitle;
    public static String General_storesFolder;
    public static String General_storesFolderWrong;
    public static String General_theme;
    public static String General_themeDark;
    public static String General_themeLight;
    public static String Language_notKept;
    public static String NewStore_defaultName;
    public static String NewStore_folderNotEmpty;
    public static String NewStore_noCurrency;
    public static String NewStore_noFolder;
    public static String NewStore_noName;
    public static String NewStore_noZone;
    public static String OpenSample_missing;
    public static String OpenStore_message;
    public static String OpenStore_title;
    public static String StoreDamaged_close;
    public static String StoreDamaged_restore;
    public static String StoreDamaged_title;
    public static String StoreInUse_cancel;
    public static String StoreInUse_owner;
    public static String StoreInUse_retry;
    public static String StoreInUse_title;
    public static String StoreSwitch_creating;
    public static String StoreSwitch_noService;
    public static String StoreSwitch_opening;
    public static String StoreSwitch_sample;
    public static String Store_locked;
    public static String Window_noProduct;
    public static String Window_safe;
    public static String Window_titleWithStore;

    static {
        NLS.initializeMessages("org.clientele.rcp.internal.messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
