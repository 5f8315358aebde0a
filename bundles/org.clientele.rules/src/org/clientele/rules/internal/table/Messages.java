package org.clientele.rules.internal.table;

import org.eclipse.osgi.util.NLS;

/** Texts about collecting tables, findings and simulations. */
public final class Messages extends NLS {

    public static String collect_type;
    public static String collected;
    public static String example_any;
    public static String example_fact;
    public static String finding_gap;
    public static String finding_never;
    public static String finding_overlap;
    public static String finding_shadowed;
    public static String finding_too_large;
    public static String move_from_none;
    public static String move_none_to;
    public static String move_stays;
    public static String move_to;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
