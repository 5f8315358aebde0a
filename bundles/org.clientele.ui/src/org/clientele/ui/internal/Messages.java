package org.clientele.ui.internal;

import org.eclipse.osgi.util.NLS;

/** The texts of what all parts share. */
public final class Messages extends NLS {

    public static String Export_notWritable;
    public static String Export_png;
    public static String Export_svg;
    public static String Picker_none;
    public static String Picker_searching;

    static {
        NLS.initializeMessages("org.clientele.ui.internal.messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
