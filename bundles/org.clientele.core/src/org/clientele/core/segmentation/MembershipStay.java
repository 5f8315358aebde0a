package org.clientele.core.segmentation;

import java.util.Optional;

/**
 * One time during which a customer was in a segment.
 *
 * @param segment the segment's key
 * @param name the segment's name
 * @param entered when and why the customer entered
 * @param left when and why the customer left; empty while it is a member
 * @since 1.0
 */
public record MembershipStay(String segment, String name, MembershipStep entered, Optional<MembershipStep> left) {
}
