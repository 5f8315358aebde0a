package org.clientele.core.operations;

import java.sql.SQLException;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;

/**
 * What of an exception may stand in a log: the classes, the places and the codes, and no message that may hold customer
 * data, such as the value that a database refused or the name of a file. Whoever logs a failure of work on customer data
 * logs this in place of the exception.
 *
 * <pre>
 * ILog.of(getClass()).error("The visits of customer " + id + " cannot be read", TraceForLog.of(e));
 * </pre>
 *
 * @since 1.0
 */
public final class TraceForLog extends RuntimeException {

    private static final long serialVersionUID = 1;
    private static final int DEEPEST = 20;

    /** What the exception was called, and its codes. */
    private final String name;

    private TraceForLog(Throwable failure, int depth) {
        super(null, depth < DEEPEST && failure.getCause() != null ? new TraceForLog(failure.getCause(), depth + 1) : null);
        this.name = failure.getClass().getName() + told(failure);
        setStackTrace(failure.getStackTrace());
        if (depth < DEEPEST) {
            for (Throwable suppressed : failure.getSuppressed()) {
                addSuppressed(new TraceForLog(suppressed, depth + 1));
            }
        }
    }

    /**
     * The trace of an exception.
     *
     * @param failure the exception, or null
     * @return what may be logged; null for null
     */
    public static TraceForLog of(Throwable failure) {
        return failure == null || failure instanceof TraceForLog ? (TraceForLog) failure : new TraceForLog(failure, 0);
    }

    /**
     * What of a failure may be logged: its severity, its code and the trace of its exception. Its sentence is for the person
     * who asked.
     *
     * @param failure the failure
     * @return another status, without children
     */
    public static IStatus of(IStatus failure) {
        return new Status(failure.getSeverity(), failure.getPlugin(), failure.getCode(),
                "Failed with code " + failure.getCode(), of(failure.getException())); //$NON-NLS-1$
    }

    /** Codes, and the messages of defects that the Java runtime itself words: of names in the code, indexes and sizes. */
    private static String told(Throwable failure) {
        if (failure instanceof SQLException sql) {
            return ": SQLState " + sql.getSQLState() + ", code " + sql.getErrorCode(); //$NON-NLS-1$ //$NON-NLS-2$
        } else if (failure instanceof CoreException core) {
            return ": code " + core.getStatus().getCode(); //$NON-NLS-1$
        }
        boolean defect = failure instanceof NullPointerException || failure instanceof IndexOutOfBoundsException
                || failure instanceof ArithmeticException || failure instanceof ClassCastException
                || failure instanceof LinkageError || failure instanceof VirtualMachineError;
        return defect && failure.getMessage() != null ? ": " + failure.getMessage() : ""; //$NON-NLS-1$ //$NON-NLS-2$
    }

    @Override
    public String toString() {
        return name;
    }
}
