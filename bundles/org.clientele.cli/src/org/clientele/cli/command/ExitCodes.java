package org.clientele.cli.command;

import org.clientele.core.StatusCodes;
import org.eclipse.core.runtime.IStatus;

/**
 * How the command line ends. A code never changes its meaning; scripts may rely on it. The codes 13, 23 and 24 belong
 * to the platform and are never used.
 *
 * @since 1.0
 */
public final class ExitCodes {

    /** Everything was done. */
    public static final int OK = 0;
    /** The command failed, or a check found something. */
    public static final int FAILED = 1;
    /** The command line itself is wrong: an unknown command or option, a missing or unusable value. */
    public static final int USAGE = 2;
    /** What was named does not exist: a store, a customer, a segment, a batch. */
    public static final int NOT_FOUND = 3;
    /** Somebody else has the store open, or holds its rows for too long. */
    public static final int IN_USE = 4;
    /** A file cannot be read, written or understood. */
    public static final int BAD_FILE = 5;
    /** The store cannot be used: of a newer program, damaged, not writable, or there is something in its place. */
    public static final int BAD_STORE = 6;
    /** Done, but some rows of a file cannot be used: they are in the error file, or, in a dry run, told. */
    public static final int REJECTED = 7;
    /** The work was cancelled; nothing was changed. */
    public static final int CANCELLED = 130;

    private ExitCodes() {
    }

    /**
     * The exit code of a status.
     *
     * @param status how something ended
     * @return one of the codes of this class
     */
    public static int of(IStatus status) {
        if (status.isOK()) {
            return OK;
        }
        if (status.getSeverity() == IStatus.CANCEL) {
            return CANCELLED;
        }
        return switch (status.getCode()) {
        case StatusCodes.CANCELLED -> CANCELLED;
        case StatusCodes.INVALID_INPUT -> USAGE;
        case StatusCodes.NOT_FOUND, StatusCodes.STORE_MISSING -> NOT_FOUND;
        case StatusCodes.STORE_IN_USE, StatusCodes.LOCK_TIMEOUT -> IN_USE;
        case StatusCodes.STORE_NEWER, StatusCodes.STORE_DAMAGED, StatusCodes.STORE_NOT_WRITABLE,
                StatusCodes.STORE_EXISTS -> BAD_STORE;
        case StatusCodes.FILE_UNREADABLE, StatusCodes.FILE_MALFORMED, StatusCodes.FILE_ENCODING,
                StatusCodes.FILE_NOT_WRITABLE -> BAD_FILE;
        default -> FAILED;
        };
    }
}
