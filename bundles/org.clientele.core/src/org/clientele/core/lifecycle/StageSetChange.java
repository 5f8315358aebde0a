package org.clientele.core.lifecycle;

import java.time.LocalDate;
import java.util.Set;

/**
 * Tells that stages of customers may be others now.
 *
 * @param sequence the commit that the stages show
 * @param today the day that they show
 * @param models the keys of the models whose customers, definition or problems changed
 * @since 1.0
 */
public record StageSetChange(long sequence, LocalDate today, Set<String> models) {

    /** Copies the set. */
    public StageSetChange {
        models = Set.copyOf(models);
    }
}
