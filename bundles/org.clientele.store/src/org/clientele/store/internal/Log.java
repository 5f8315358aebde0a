package org.clientele.store.internal;

import org.clientele.core.operations.TraceForLog;
import org.eclipse.core.runtime.ILog;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

/** The platform's log; outside of a framework, the JDK's. Takes ids and codes, never customer data. */
public final class Log {

    private Log() {
    }

    /**
     * Writes a warning.
     *
     * @param message what happened
     * @param cause what lies behind it, or null
     */
    public static void warn(String message, Throwable cause) {
        Bundle bundle = FrameworkUtil.getBundle(Log.class);
        if (bundle == null) {
            System.getLogger(Log.class.getName()).log(System.Logger.Level.WARNING, message, TraceForLog.of(cause));
        } else {
            ILog.of(bundle).warn(message, TraceForLog.of(cause));
        }
    }

    /**
     * Writes an error.
     *
     * @param message what happened
     * @param cause what lies behind it, or null
     */
    public static void error(String message, Throwable cause) {
        Bundle bundle = FrameworkUtil.getBundle(Log.class);
        if (bundle == null) {
            System.getLogger(Log.class.getName()).log(System.Logger.Level.ERROR, message, TraceForLog.of(cause));
        } else {
            ILog.of(bundle).error(message, TraceForLog.of(cause));
        }
    }
}
