package org.clientele.ui.lifecycle.internal.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.clientele.core.lifecycle.StageSimulation;
import org.clientele.core.lifecycle.StageSimulation.Flow;
import org.clientele.model.StageModel;
import org.clientele.ui.lifecycle.internal.TestModels;
import org.junit.jupiter.api.Test;
import org.roaringbitmap.RoaringBitmap;

/** What a change of a model would do, as it is shown. */
class EffectTest {

    private final StageModel before = TestModels.three();
    private final StageModel after = TestModels.three();

    @Test
    void rowsAreTheStagesBeforeAndColumnsThoseAfter() {
        after.getStages().remove(1);
        Effect effect = new Effect(before, after, new StageSimulation(null,
                List.of(new Flow(null, "new", RoaringBitmap.bitmapOf(1)), new Flow("loyal", "gone", RoaringBitmap.bitmapOf(2, 3)),
                        new Flow("new", "new", RoaringBitmap.bitmapOf(4, 5, 6))),
                0));
        assertEquals(List.of("No stage", "New", "Loyal"), effect.rowTitles());
        assertEquals(List.of("New", "Gone"), effect.columnTitles());
        Flow moved = effect.at(2, 1).orElseThrow();
        assertEquals("2 customers go from Loyal to Gone. A click shows them.", effect.tip(moved));
        assertTrue(effect.stays(1, 0));
        assertTrue(effect.at(2, 0).isEmpty());
        assertEquals("3 of 6 customers would change their stage today.", effect.sentence());
    }

    @Test
    void circlesAreToldAndNobodyIsTold() {
        Effect none = new Effect(null, after,
                new StageSimulation(null, List.of(new Flow("new", "new", RoaringBitmap.bitmapOf(1))), 0));
        assertEquals("No customer would change its stage today.", none.sentence());
        Effect round = new Effect(null, after,
                new StageSimulation(null, List.of(new Flow("new", "new", RoaringBitmap.bitmapOf(1))), 4));
        assertTrue(round.sentence().contains("4 customers would go in circles"));
    }
}
