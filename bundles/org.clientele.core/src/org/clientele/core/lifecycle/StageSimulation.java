package org.clientele.core.lifecycle;

import java.util.List;
import java.util.Objects;

import org.clientele.core.facts.FactSnapshot;
import org.roaringbitmap.RoaringBitmap;

/**
 * What putting a stage model in force would do.
 *
 * @param facts the columns that rows are counted by; its day is the day of the simulation
 * @param flows who would go from where to where, those who stay included; in the order of the stages, no stage first
 * @param circles how many customers would be moved in circles if they were not stopped
 * @since 1.0
 */
public record StageSimulation(FactSnapshot facts, List<Flow> flows, int circles) {

    /** Copies the list. */
    public StageSimulation {
        flows = List.copyOf(flows);
    }

    /**
     * How many customers are concerned.
     *
     * @return who is in a stage before or after
     */
    public int customers() {
        return flows.stream().mapToInt(Flow::count).sum();
    }

    /**
     * How many customers would change their stage.
     *
     * @return those whose stage after is not that before
     */
    public int moved() {
        return flows.stream().filter(flow -> !Objects.equals(flow.from(), flow.to())).mapToInt(Flow::count).sum();
    }

    /**
     * How many customers would be in a stage.
     *
     * @param stage the key; null: no stage, of those who are in one now
     * @return the number
     */
    public int after(String stage) {
        return flows.stream().filter(flow -> Objects.equals(stage, flow.to())).mapToInt(Flow::count).sum();
    }

    /**
     * Customers with the same way.
     *
     * @param from the key of the stage before; null: none
     * @param to the key of the stage after; null: none
     * @param rows the customers' rows, at least one; not to be changed
     */
    public record Flow(String from, String to, RoaringBitmap rows) {

        /**
         * How many customers.
         *
         * @return a positive number
         */
        public int count() {
            return rows.getCardinality();
        }
    }
}
