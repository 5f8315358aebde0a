package org.clientele.core.health;

import org.clientele.core.ClienteleException;

/**
 * A contribution failed or is disabled, where a method declares no {@link ClienteleException}. It was reported and logged
 * already: whoever catches it goes on without.
 *
 * @since 1.0
 */
public class DisabledException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /**
     * Creates the failure.
     *
     * @param cause what is told
     */
    public DisabledException(ClienteleException cause) {
        super(cause.getMessage(), cause);
    }
}
