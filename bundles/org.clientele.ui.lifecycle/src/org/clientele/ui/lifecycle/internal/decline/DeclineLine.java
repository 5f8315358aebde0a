package org.clientele.ui.lifecycle.internal.decline;

import org.clientele.core.retention.DeclineItem;

/**
 * A declining customer as the list shows it.
 *
 * @param item the customer
 * @param gap how many times its own pause between orders it has stayed away; NaN: not known
 * @param alive the probability that it still is a customer, 0 to 1; NaN: not known
 */
public record DeclineLine(DeclineItem item, double gap, double alive) {

    /** Its name, its number where it has none, its id where it has neither. */
    public String title() {
        if (item.name() != null && !item.name().isBlank()) {
            return item.name();
        }
        return item.number() != null ? item.number() : Long.toString(item.party());
    }
}
