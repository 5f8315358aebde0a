package org.clientele.core.lifecycle;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.roaringbitmap.RoaringBitmap;

/**
 * Where customers were at the end of one day and where they were at the end of another, by what is known now. Visible
 * customers only.
 *
 * @param model the model's key
 * @param from the first day
 * @param to the last day
 * @param streams who was in which stage on both days, those included that stayed; streams without customers are left out.
 *        In the order of the model's stages; none comes first
 * @param entered who entered a stage after the first day up to the last, however often, by the stage's key
 * @param left who left a stage in that time, by the stage's key
 * @since 1.0
 */
public record StageFlow(String model, LocalDate from, LocalDate to, List<Stream> streams,
        Map<String, RoaringBitmap> entered, Map<String, RoaringBitmap> left) {

    /** Copies the collections. */
    public StageFlow {
        streams = List.copyOf(streams);
        entered = Map.copyOf(entered);
        left = Map.copyOf(left);
    }

    /**
     * Customers that were in one stage and are in one stage.
     *
     * @param from the stage's key on the first day; null: none
     * @param to the stage's key on the last day; null: none
     * @param parties their ids, as unsigned 32-bit numbers; not to be changed
     */
    public record Stream(String from, String to, RoaringBitmap parties) {

        /**
         * How many customers.
         *
         * @return at least 1
         */
        public int count() {
            return parties.getCardinality();
        }
    }
}
