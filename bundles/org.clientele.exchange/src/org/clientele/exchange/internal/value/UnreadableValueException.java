package org.clientele.exchange.internal.value;

/** A field that cannot be read, with the reason in the user's words. It has no stack trace: a file may have millions. */
public final class UnreadableValueException extends Exception {

    private static final long serialVersionUID = 1L;

    /**
     * Creates it.
     *
     * @param message a sentence in the user's language
     */
    public UnreadableValueException(String message) {
        super(message, null, false, false);
    }
}
