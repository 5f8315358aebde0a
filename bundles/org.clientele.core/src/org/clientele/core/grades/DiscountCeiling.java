package org.clientele.core.grades;

import java.math.BigDecimal;

/**
 * The most discount that a customer may be given.
 *
 * @param percent at most so many percent off
 * @param exclusions what it does not hold for, in the words of the table; or empty
 * @param table the key of the grade table that allows it
 * @param grade the key of the customer's grade
 * @param privilege the key of the privilege
 * @since 1.0
 */
public record DiscountCeiling(BigDecimal percent, String exclusions, String table, String grade, String privilege) {
}
