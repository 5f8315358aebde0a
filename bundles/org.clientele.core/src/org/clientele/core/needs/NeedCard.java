package org.clientele.core.needs;

import java.math.BigDecimal;
import java.util.Optional;

import org.clientele.model.Need;

/**
 * A need on the board.
 *
 * @param need the object of the record
 * @param gap the amount less what is provided, at least 0, in the need's currency; empty without an amount [D02]
 * @param overdue whether its day is over and it is not met
 * @since 1.0
 */
public record NeedCard(Need need, Optional<BigDecimal> gap, boolean overdue) {
}
