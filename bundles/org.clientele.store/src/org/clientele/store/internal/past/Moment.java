package org.clientele.store.internal.past;

import java.time.Instant;
import java.time.LocalDate;

/** The moment at which an aggregate is looked at. */
sealed interface Moment {

    /**
     * Whether a change is in effect.
     *
     * @param sequence its commit
     * @param validFrom since when it holds in the world
     */
    boolean holds(long sequence, LocalDate validFrom);

    /**
     * In recorded time.
     *
     * @param instant when
     * @param last the last commit that changed the aggregate until then
     */
    record Recorded(Instant instant, long last) implements Moment {
        @Override
        public boolean holds(long sequence, LocalDate validFrom) {
            return sequence <= last;
        }
    }

    /**
     * In valid time, by all that is known.
     *
     * @param day the day
     */
    record Valid(LocalDate day) implements Moment {
        @Override
        public boolean holds(long sequence, LocalDate validFrom) {
            return !validFrom.isAfter(day);
        }
    }
}
