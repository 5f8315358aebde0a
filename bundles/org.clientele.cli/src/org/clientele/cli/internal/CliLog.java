package org.clientele.cli.internal;

import org.clientele.core.operations.TraceForLog;
import org.eclipse.core.runtime.ILog;
import org.osgi.framework.FrameworkUtil;

/** The platform's log, which carries no customer data; outside of a framework nothing is logged. */
public final class CliLog {

    private CliLog() {
    }

    /**
     * Logs a defect.
     *
     * @param message what happened
     * @param cause why
     */
    public static void error(String message, Throwable cause) {
        if (isInFramework()) {
            ILog.of(CliLog.class).error(message, TraceForLog.of(cause));
        }
    }

    /**
     * Logs something that the work survives.
     *
     * @param message what happened
     * @param cause why, or null
     */
    public static void warn(String message, Throwable cause) {
        if (isInFramework()) {
            ILog.of(CliLog.class).warn(message, TraceForLog.of(cause));
        }
    }

    private static boolean isInFramework() {
        return FrameworkUtil.getBundle(CliLog.class) != null;
    }
}
