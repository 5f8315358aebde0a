package org.clientele.core.retention;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A declining customer.
 *
 * @param row the row in the facts of the scores
 * @param party the party's id
 * @param number the customer number; may be null
 * @param name the name; may be null
 * @param owner the account of who looks after the customer; null: nobody
 * @param score 0 to 100
 * @param atStake the value at stake in the base currency
 * @param lastOrder the day of the last purchase; null without one
 * @param orders how many purchases there were
 * @param open the newest case of the customer whose outcome is not known yet; empty without one
 * @since 1.0
 */
public record DeclineItem(int row, long party, String number, String name, String owner, double score,
        BigDecimal atStake, LocalDate lastOrder, long orders, Optional<CaseItem> open) {
}
