package org.clientele.sample.internal;

import org.eclipse.osgi.util.NLS;

/** The texts of this bundle. */
public final class Messages extends NLS {

    public static String Demo_cancelled;
    public static String Demo_inTheMaking;
    public static String Demo_notDemo;
    public static String Demo_notMoved;
    public static String Demo_notRemoved;
    public static String Demo_notUnpacked;
    public static String Demo_occupied;
    public static String Demo_storeName;
    public static String Demo_task;
    public static String Demo_taskFacts;

    static {
        NLS.initializeMessages("org.clientele.sample.internal.messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
