package org.clientele.segmentation.internal.metric;

import org.eclipse.osgi.util.NLS;

/** Texts about metrics. */
public final class Messages extends NLS {

    public static String amount;
    public static String amount_per_head;
    public static String average_order;
    public static String contacts;
    public static String explain_average;
    public static String explain_heads;
    public static String orders;
    public static String people;
    public static String stream_missing;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
