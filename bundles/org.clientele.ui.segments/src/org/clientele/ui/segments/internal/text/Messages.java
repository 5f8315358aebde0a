package org.clientele.ui.segments.internal.text;

import org.eclipse.osgi.util.NLS;

/** The texts of the editor of conditions as text. */
public final class Messages extends NLS {

    public static String Editor_name;
    public static String Editor_empty;
    public static String Editor_job;
    public static String Editor_names;
    public static String Editor_namesTip;
    public static String Editor_tidy;
    public static String Editor_tidyTip;
    public static String Problem_place;
    public static String Problem_instead;
    public static String Completion_instead;

    static {
        NLS.initializeMessages("org.clientele.ui.segments.internal.text.messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
