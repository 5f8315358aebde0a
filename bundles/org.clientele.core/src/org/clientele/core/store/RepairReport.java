package org.clientele.core.store;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What a repair did.
 *
 * @param backup the copy of the store as it was before; empty when nothing had to be changed
 * @param lines what was done and what was not, in the order in which it was found
 * @since 1.0
 */
public record RepairReport(Optional<Path> backup, List<RepairLine> lines) {

    /** Copies the list. */
    public RepairReport {
        lines = List.copyOf(lines);
    }

    /**
     * Whether the store is sound now.
     *
     * @return true when no finding was left
     */
    public boolean isSound() {
        return lines.stream().noneMatch(l -> l.outcome() == RepairLine.Outcome.LEFT);
    }
}
