package org.clientele.ui.lifecycle.internal.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.clientele.core.Actor;
import org.clientele.model.ClientelePackage.Literals;
import org.clientele.model.Stage;
import org.clientele.model.StageModel;
import org.clientele.model.StageTransition;
import org.clientele.testsupport.memory.MemoryStore;
import org.clientele.ui.chart.Scene;
import org.clientele.ui.lifecycle.internal.TestModels;
import org.clientele.ui.lifecycle.internal.model.WayScene.Cell;
import org.junit.jupiter.api.Test;

/** What an administrator does to a stage model, each as one command that can be undone. */
class StageModelEditsTest {

    private final StageModel model = TestModels.three();
    private final StageModelEdits edits = new StageModelEdits(new MemoryStore(), new Actor("test", "Test"), model);

    private List<String> keys() {
        return model.getStages().stream().map(Stage::getKey).toList();
    }

    private List<String> ways() {
        return model.getTransitions().stream().map(w -> w.getFrom() + ">" + w.getTo()).toList();
    }

    @Test
    void transitionsFollowTheKeyOfTheirStage() {
        edits.setKey(model.getStages().get(1), "regular");
        assertEquals(List.of("new>regular", "regular>gone"), ways());
        edits.undo();
        assertEquals(List.of("new>loyal", "loyal>gone"), ways());
        assertEquals(List.of("new", "loyal", "gone"), keys());
    }

    @Test
    void aStageGoesWithItsTransitions() {
        edits.removeStage(model.getStages().get(1));
        assertEquals(List.of("new", "gone"), keys());
        assertEquals(List.of(), ways());
        edits.undo();
        assertEquals(List.of("new>loyal", "loyal>gone"), ways());
    }

    @Test
    void aNewStageHasAKeyThatIsFree() {
        model.getStages().get(0).setKey("stage-4");
        edits.addStage();
        assertEquals("stage-5", keys().getLast());
    }

    @Test
    void stagesAndWaysChangeTheirOrder() {
        TestModels.way(model, "new", "gone", true);
        edits.moveStage(model.getStages().get(2), -1);
        assertEquals(List.of("new", "gone", "loyal"), keys());
        edits.moveStage(model.getStages().get(0), -1);
        assertEquals(List.of("new", "gone", "loyal"), keys(), "the first stays the first");
        edits.moveWay(model.getTransitions().get(2), -1);
        assertEquals(List.of("new>gone", "new>loyal", "loyal>gone"), ways(), "tried before the other way out of new");
    }

    @Test
    void aWayIsAllowedAndForbidden() {
        Stage first = model.getStages().get(0);
        Stage last = model.getStages().get(2);
        edits.toggle(first, last);
        StageTransition way = edits.way(first, last).orElseThrow();
        assertTrue(way.isByHand());
        assertFalse(way.isAutomatic(), "without any rule everybody would be passed on");
        edits.useGuard(way, "partner.paid", true);
        edits.useGuard(way, "partner.paid", true);
        assertEquals(1, way.getGuards().size());
        edits.useGuard(way, "partner.paid", false);
        assertEquals(0, way.getGuards().size());
        edits.toggle(first, last);
        assertTrue(edits.way(first, last).isEmpty());
        edits.toggle(first, first);
        assertEquals(2, ways().size(), "no stage leads to itself");
    }

    @Test
    void aCopyIsADraftWithoutIds() {
        model.setId(7);
        model.setSource("L01");
        model.getStages().get(0).setId(9);
        StageModel copy = StageModelEdits.copy(model);
        assertEquals(0, copy.getId());
        assertEquals(0, copy.getStages().get(0).getId());
        assertEquals("three-copy", copy.getKey());
        assertFalse(copy.isActive());
        assertNull(copy.getSource());
        assertEquals(2, copy.getTransitions().size());
        assertEquals(9, model.getStages().get(0).getId());
    }

    @Test
    void theMatrixHasAPlaceForEachPairAndSaysWhoTakesIt() {
        Scene scene = WayScene.of(model, new Cell(0, 1), 640);
        assertEquals(6, scene.spots().size());
        assertEquals("New to Loyal: rules, hand", text(scene, new Cell(0, 1)));
        assertEquals("Loyal to Gone: hand", text(scene, new Cell(1, 2)));
        assertEquals("Gone to New: not allowed", text(scene, new Cell(2, 0)));
        edits.set(model.getTransitions().get(1), Literals.STAGE_TRANSITION__BY_HAND, false);
        assertEquals("Loyal to Gone: nobody", text(WayScene.of(model, null, 640), new Cell(1, 2)));
    }

    private static String text(Scene scene, Cell cell) {
        return scene.spots().stream().filter(a -> cell.equals(a.spot().target())).findFirst().orElseThrow().spot().text();
    }
}
