package org.clientele.ui.internal;

import org.eclipse.osgi.util.NLS;

/** The texts of what all parts share. */
public final class Messages extends NLS {

    public static String Action_retry;
    public static String Chart_failed;
    public static String Chart_none;
    public static String Chart_noneText;
    public static String Export_csv;
    public static String Export_notWritable;
    public static String Export_png;
    public static String Export_svg;
    public static String Facts_building;
    public static String Facts_failed;
    public static String Facts_progress;
    public static String Locked_by;
    public static String Permitted_title;
    public static String Table_name;
    public static String Picker_none;
    public static String Picker_searching;
    public static String Store_none;
    public static String Store_noneText;

    static {
        NLS.initializeMessages("org.clientele.ui.internal.messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
