package org.clientele.core.grades;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.OptionalLong;

/**
 * Something that a customer was given.
 *
 * @param partyId the customer
 * @param table the key of the grade table
 * @param privilege the key of the privilege
 * @param day when
 * @param cost what it cost, in the base currency; not negative
 * @param task the task by which it was given; empty: none
 * @param note why, where it needs to be said; or empty
 * @since 1.0
 */
public record Grant(long partyId, String table, String privilege, LocalDate day, BigDecimal cost, OptionalLong task,
        String note) {
}
