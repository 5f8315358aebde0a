package org.clientele.core;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;

/**
 * An expected failure: its status carries one of the {@link StatusCodes} and a sentence that says what to do.
 * Programming errors are unchecked exceptions instead.
 *
 * @since 1.0
 */
public class ClienteleException extends CoreException {

    private static final long serialVersionUID = 1L;

    /**
     * Creates the failure from a status.
     *
     * @param status the status, never null
     */
    public ClienteleException(IStatus status) {
        super(status);
    }

    /**
     * Creates the failure.
     *
     * @param code one of the {@link StatusCodes}
     * @param message a sentence in the user's language, without customer data beyond what the user gave
     * @param cause what lies behind it, or null
     */
    public ClienteleException(int code, String message, Throwable cause) {
        this(new Status(IStatus.ERROR, "org.clientele.core", code, message, cause)); //$NON-NLS-1$
    }

    /**
     * Creates the failure.
     *
     * @param code one of the {@link StatusCodes}
     * @param message a sentence in the user's language
     */
    public ClienteleException(int code, String message) {
        this(code, message, null);
    }

    /**
     * The code of the failure.
     *
     * @return one of the {@link StatusCodes}
     */
    public int code() {
        return getStatus().getCode();
    }
}
