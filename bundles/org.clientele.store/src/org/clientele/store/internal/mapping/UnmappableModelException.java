package org.clientele.store.internal.mapping;

/** A model has a feature that no column can hold. */
public class UnmappableModelException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /**
     * Creates the failure.
     *
     * @param message which feature and why
     */
    public UnmappableModelException(String message) {
        super(message);
    }
}
