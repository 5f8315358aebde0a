package org.clientele.facts.internal;

import org.clientele.core.operations.TraceForLog;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;

/** Writes to the platform's log where there is a platform. Ids only, never customer data. */
final class Log {

    private Log() {
    }

    static void error(String message, Throwable cause) {
        if (Platform.isRunning()) {
            ILog.of(Log.class).error(message, TraceForLog.of(cause));
        }
    }

    static void warn(String message) {
        if (Platform.isRunning()) {
            ILog.of(Log.class).warn(message);
        }
    }
}
