package org.clientele.core.tasks;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A task generator as it is offered to people.
 *
 * @param id the name by which scripts call it
 * @param label what it is called, in the user's language
 * @param description for whom and when it makes tasks; may be empty
 * @param automatic whether it runs by itself in the store
 * @param lastDay the last day for which it ran by itself; empty: never
 * @param bundle the symbolic name and version of the bundle that brings it; empty where that is not known
 * @since 1.0
 */
public record GeneratorInfo(String id, String label, String description, boolean automatic,
        Optional<LocalDate> lastDay, String bundle) {
}
