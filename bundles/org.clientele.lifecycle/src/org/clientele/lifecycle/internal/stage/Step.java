package org.clientele.lifecycle.internal.stage;

import java.time.LocalDateTime;

import org.clientele.model.StageCause;
import org.roaringbitmap.RoaringBitmap;

/** Customers that went from one stage to another on one day for one cause. */
final class Step {

    final int day;
    final short from;
    final short to;
    final StageCause cause;
    final LocalDateTime recordedAt;
    final int version;
    final long commit;
    /** Whose step it is; those whose past was withdrawn are taken out. */
    final RoaringBitmap rows;
    /** Of moves by hand, which one of the customer's day it is, from 0. */
    int place;
    /** Whether it is in the log. */
    boolean written;

    Step(int day, short from, short to, StageCause cause, LocalDateTime recordedAt, int version, long commit,
            RoaringBitmap rows) {
        this.day = day;
        this.from = from;
        this.to = to;
        this.cause = cause;
        this.recordedAt = recordedAt;
        this.version = version;
        this.commit = commit;
        this.rows = rows;
    }

    boolean isByHand() {
        return cause == StageCause.HAND || cause == StageCause.IMPORT;
    }

    /** What tells steps of a day apart: two with the same are the same, whenever they were learned. */
    long identity() {
        return (long) place << 48 | (long) from << 32 | to << 16 | (isByHand() ? cause.ordinal() : 0);
    }

    /** The same with other customers. */
    Step with(RoaringBitmap others) {
        Step other = new Step(day, from, to, cause, recordedAt, version, commit, others);
        other.place = place;
        return other;
    }
}
