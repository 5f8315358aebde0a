package org.clientele.core.profile;

import java.util.List;
import java.util.OptionalLong;

/**
 * Some customers with values that have grown old, by the id of the party.
 *
 * @param customers the customers; may be none although there is a next page
 * @param looked how many customers were looked at
 * @param next what to go on behind; empty when all customers were looked at
 * @since 1.0
 */
public record StalePage(List<StaleCustomer> customers, int looked, OptionalLong next) {

    /** Copies the list. */
    public StalePage {
        customers = List.copyOf(customers);
    }
}
