package org.clientele.lifecycle.internal;

import org.clientele.core.operations.TraceForLog;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.Status;

/** The log of this bundle; nothing where no framework runs, such as in plain tests. Ids only, never customer data. */
public final class Log {

    private static final String BUNDLE = "org.clientele.lifecycle"; //$NON-NLS-1$

    private Log() {
    }

    /**
     * Logs.
     *
     * @param status what happened
     */
    public static void log(IStatus status) {
        if (Platform.isRunning()) {
            ILog.of(Log.class).log(status);
        }
    }

    /**
     * Logs a failure.
     *
     * @param text what happened
     * @param cause why, or null
     */
    public static void error(String text, Throwable cause) {
        log(new Status(IStatus.ERROR, BUNDLE, text, TraceForLog.of(cause)));
    }

    /**
     * Logs a warning.
     *
     * @param text what happened
     */
    public static void warn(String text) {
        log(new Status(IStatus.WARNING, BUNDLE, text, null));
    }
}
