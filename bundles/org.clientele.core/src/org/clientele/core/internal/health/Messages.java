package org.clientele.core.internal.health;

import org.eclipse.osgi.util.NLS;

/** What people read about contributions that fail. */
public final class Messages extends NLS {

    public static String contained_cancelled;
    public static String contained_failed;
    public static String contained_late;
    public static String contained_own_failed;
    public static String contained_slow;
    public static String contained_threw;
    public static String contained_type;
    public static String contained_unloadable;
    public static String contributors_id;
    public static String services_no_id;
    public static String services_null;
    public static String services_twice;

    static {
        NLS.initializeMessages("org.clientele.core.internal.health.messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
