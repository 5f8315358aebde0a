package org.clientele.core.segmentation;

import java.time.LocalDate;

import org.clientele.model.MembershipCause;

/**
 * A customer entered a segment, or left it.
 *
 * @param day on which day it was so in the world
 * @param precision within how many days before that day it happened; 0: on the day itself
 * @param cause what made it so
 * @param commit the number of the commit that the facts were of
 * @param ruleVersion the version of the segment
 * @since 1.0
 */
public record MembershipStep(LocalDate day, int precision, MembershipCause cause, long commit, int ruleVersion) {
}
