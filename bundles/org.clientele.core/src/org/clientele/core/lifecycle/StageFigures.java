package org.clientele.core.lifecycle;

import java.math.BigDecimal;
import java.util.List;

import org.clientele.core.facts.FactSnapshot;
import org.roaringbitmap.RoaringBitmap;

/**
 * What a board of stages shows. Visible customers only.
 *
 * @param facts the columns on behalf of who asked
 * @param model the model's key
 * @param stages one for each stage, in the model's order
 * @param ways one for each way that somebody took in the last 30 days, and for each that the model allows
 * @since 1.0
 */
public record StageFigures(FactSnapshot facts, String model, List<StageFigure> stages, List<WayFigure> ways) {

    /** Copies the lists. */
    public StageFigures {
        stages = List.copyOf(stages);
        ways = List.copyOf(ways);
    }

    /**
     * One stage.
     *
     * @param stage the stage's key
     * @param count how many customers are in it
     * @param value the sum of their orders of the last 365 days less returns, in the store's base currency
     * @param meanDays how long they have been there in the mean; NaN without customers
     * @param medianDays how long the middle one has been there; NaN without customers
     * @param overdue how many have been there for longer than the stage's target
     */
    public record StageFigure(String stage, int count, BigDecimal value, double meanDays, double medianDays,
            int overdue) {
    }

    /**
     * One way from stage to stage.
     *
     * @param from the key of the stage that is left; null: none
     * @param to the key of the stage that is entered
     * @param count how many customers took it in the last 30 days, today included
     * @param parties their ids, as unsigned 32-bit numbers; not to be changed
     */
    public record WayFigure(String from, String to, int count, RoaringBitmap parties) {
    }
}
