package org.clientele.core.segmentation;

import java.time.LocalDate;

/**
 * How large a segment was at the end of a day, and what happened since the point before.
 *
 * @param day the day, in the store's time zone
 * @param members the members at its end
 * @param entered who entered since the point before, those that left again in between included
 * @param left who left since the point before
 * @since 1.0
 */
public record Growth(LocalDate day, int members, int entered, int left) {
}
