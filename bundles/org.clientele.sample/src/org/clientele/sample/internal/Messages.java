package org.clientele.sample.internal;

import org.eclipse.osgi.util.NLS;

/** The texts of this bundle. */
public final class Messages extends NLS {

    public static String Sample_cancelled;
    public static String Sample_examples;
    public static String Sample_examplesAlone;
    public static String Sample_examplesLabel;
    public static String Sample_noCustomer;
    public static String Sample_notUnpacked;
    public static String Sample_otherData;
    public static String Sample_storeName;
    public static String Sample_task;
    public static String Sample_undo;

    static {
        NLS.initializeMessages("org.clientele.sample.internal.messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
