package org.clientele.core.health;

/**
 * An answer of a contribution that breaks the contract, such as null or rows that were not asked for. Thrown inside what
 * {@link Contained} calls, it disables the contribution with its message as the cause.
 *
 * @since 1.0
 */
public class WrongAnswerException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /**
     * Creates the failure.
     *
     * @param message a sentence in the user's language that says what was wrong, without customer data
     */
    public WrongAnswerException(String message) {
        super(message);
    }
}
