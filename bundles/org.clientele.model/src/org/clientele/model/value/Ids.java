package org.clientele.model.value;

/** The check that all typed ids share. */
final class Ids {

    private Ids() {
    }

    static void requirePositive(long value) {
        if (value <= 0) {
            throw new IllegalArgumentException("An id is positive, not " + value); //$NON-NLS-1$
        }
    }
}
