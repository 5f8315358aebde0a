package org.clientele.update.internal.stage;

import java.util.Locale;

/** How far the application of an update is. The start script knows the same words. */
enum Phase {
    /** The snapshot is being made; nothing is changed yet. */
    SNAPSHOT,
    /** p2 changes the installation. */
    APPLYING,
    /** The new program is being tried. */
    CHECKING;

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
