package org.clientele.core.grades;

import java.util.Map;

/**
 * What the privileges of a table made.
 *
 * @param created how many tasks are new
 * @param existing how many were there already
 * @param withoutDay how many customers lack the day of an occasion, by the key of the privilege
 * @since 1.0
 */
public record PrivilegeTasks(long created, long existing, Map<String, Long> withoutDay) {

    /** Copies the map. */
    public PrivilegeTasks {
        withoutDay = Map.copyOf(withoutDay);
    }
}
