package org.clientele.core.care;

import java.util.List;
import java.util.Optional;

import org.clientele.core.store.PageKey;

/**
 * Some plans, those that began last first.
 *
 * @param plans the plans
 * @param next where the next page begins, or empty at the end
 * @since 1.0
 */
public record PlanPage(List<PlanItem> plans, Optional<PageKey> next) {

    /** Copies the list. */
    public PlanPage {
        plans = List.copyOf(plans);
    }
}
