package org.clientele.ui.lifecycle.internal.contacts;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A customer as the contacts view lists it.
 *
 * @param row the row in the facts
 * @param party the party's id
 * @param title its name, or number
 * @param owner the account of who looks after it; null: nobody
 * @param level the name of its level of relation; null: none
 * @param contacted whether there ever was a contact
 * @param days days since the last contact, or since the party became a customer; -1: not known
 * @param limit the most days from one contact to the next; 0: no limit
 * @param inbound the day of the last contact that the customer began; null: never
 * @param value what it brought in the 365 days up to its last purchase, 0 or more, in the base currency
 */
public record ContactLine(int row, long party, String title, String owner, String level, boolean contacted, int days,
        int limit, LocalDate inbound, BigDecimal value) {

    /** How many days the limit is passed by; 0 where it is not. */
    public int over() {
        return limit > 0 && days > limit ? days - limit : 0;
    }

    /** How urgent a contact is: the days over the limit times the value [R12]. */
    public BigDecimal urgency() {
        return value.multiply(BigDecimal.valueOf(over()));
    }
}
