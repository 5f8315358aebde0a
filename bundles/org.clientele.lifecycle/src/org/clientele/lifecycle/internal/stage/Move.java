package org.clientele.lifecycle.internal.stage;

import java.time.LocalDateTime;

import org.clientele.model.StageCause;

/**
 * A move by hand or import.
 *
 * @param id the id of the record
 * @param party the customer's id
 * @param to the number of the stage that was entered
 * @param day days since 1970-01-01
 * @param heldUntil the last day on which rules do nothing; {@link Integer#MIN_VALUE}: they do not wait
 * @param recordedAt when it was recorded
 * @param cause HAND or IMPORT
 * @param version the version of the model
 */
record Move(long id, long party, short to, int day, int heldUntil, LocalDateTime recordedAt, StageCause cause, int version)
        implements Comparable<Move> {

    @Override
    public int compareTo(Move other) {
        int days = Integer.compare(day, other.day);
        int recorded = days != 0 ? days : recordedAt.compareTo(other.recordedAt);
        return recorded != 0 ? recorded : Long.compare(id, other.id);
    }
}
