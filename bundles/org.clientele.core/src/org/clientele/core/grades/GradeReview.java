package org.clientele.core.grades;

import java.time.LocalDate;

/**
 * What a review did.
 *
 * @param first the day of its first review: earlier than the last one when history was replayed
 * @param last the day of its last review
 * @param reviews how many periods were reviewed
 * @param customers how many customers were looked at
 * @param changed how many records were written
 * @param rose how many customers have a better grade than before the review
 * @param fell how many customers have a worse one
 * @param conflicts how many records were left as they were, since others kept saving them
 * @param batch the batch by which it can be undone; 0 when nothing was written
 * @since 1.0
 */
public record GradeReview(LocalDate first, LocalDate last, int reviews, long customers, long changed, long rose,
        long fell, long conflicts, long batch) {
}
