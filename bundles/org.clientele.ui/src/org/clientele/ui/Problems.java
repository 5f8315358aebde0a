package org.clientele.ui;

import org.clientele.core.StatusCodes;
import org.clientele.core.operations.TraceForLog;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.ui.statushandlers.StatusManager;

/**
 * Shows expected failures to people: their sentence first, details on demand.
 *
 * @since 1.0
 */
public final class Problems {

    private Problems() {
    }

    /**
     * Shows a failure in a dialog and logs it. A cancelled work is not shown: the person knows. Safe for any thread.
     *
     * @param status the failure
     */
    public static void show(IStatus status) {
        if (status.isOK() || status.getSeverity() == IStatus.CANCEL || status.getCode() == StatusCodes.CANCELLED) {
            return;
        }
        // the sentence is for the person who asked; the log holds no customer data, so it gets the code alone
        StatusManager.getManager().handle(status, StatusManager.SHOW);
        logCode(status);
    }

    /**
     * Logs a failure of work that nobody waits for. Safe for any thread.
     *
     * @param status the failure
     */
    public static void log(IStatus status) {
        if (!status.isOK() && status.getSeverity() != IStatus.CANCEL && status.getCode() != StatusCodes.CANCELLED) {
            logCode(status);
        }
    }

    private static void logCode(IStatus status) {
        ILog.of(Problems.class).warn("Failed with code " + status.getCode(), TraceForLog.of(status.getException())); //$NON-NLS-1$
    }
}
