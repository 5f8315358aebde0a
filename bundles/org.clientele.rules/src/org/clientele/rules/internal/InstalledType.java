package org.clientele.rules.internal;

import org.clientele.core.ClienteleException;
import org.clientele.core.rules.ConditionType;

/**
 * A condition type that is installed.
 *
 * @param id the id that conditions name
 * @param type the type; calls of a contributed one are contained
 * @param contributed whether it is not one of ours
 */
record InstalledType(String id, ConditionType type, boolean contributed) {

    /** Why it cannot be used now, or null. */
    ClienteleException failure() {
        return null;
    }
}
