package org.clientele.core.grades;

import org.osgi.annotation.versioning.ConsumerType;

/**
 * Tells which grade customers held before a review: a grade that is held is lost later than it is won.
 *
 * @since 1.0
 */
@FunctionalInterface
@ConsumerType
public interface GradesBefore {

    /** Nobody held a grade: the thresholds alone decide. */
    GradesBefore NONE = row -> null;

    /**
     * The grade that a customer held.
     *
     * @param row the customer's row
     * @return the grade's key; null for none
     */
    String of(int row);
}
