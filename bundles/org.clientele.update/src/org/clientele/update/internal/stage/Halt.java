package org.clientele.update.internal.stage;

/** Lets tests end the program as a power failure would, at a named place. */
final class Halt {

    private static final int CODE = 137;

    private Halt() {
    }

    static void at(String place) {
        if (place.equals(System.getProperty("clientele.update.halt"))) { //$NON-NLS-1$
            Runtime.getRuntime().halt(CODE);
        }
    }
}
