package org.clientele.ui.lifecycle.internal;

import org.clientele.model.ClienteleFactory;
import org.clientele.model.Stage;
import org.clientele.model.StageModel;
import org.clientele.model.StageTransition;

/** A model of three stages, for tests. */
public final class TestModels {

    private TestModels() {
    }

    /** new (30 days) to loyal by rules and hand, loyal to gone by hand alone; moves hold for 10 days. */
    public static StageModel three() {
        StageModel model = ClienteleFactory.eINSTANCE.createStageModel();
        model.setKey("three");
        model.setEnglish("Three");
        model.setHoldDays(10);
        model.setActive(true);
        add(model, "new", "New", 30).setStart(true);
        add(model, "loyal", "Loyal", 0).setFocusEnglish("Call them");
        add(model, "gone", "Gone", 0).setEnd(true);
        way(model, "new", "loyal", true);
        way(model, "loyal", "gone", false);
        return model;
    }

    private static Stage add(StageModel model, String key, String title, int target) {
        Stage stage = ClienteleFactory.eINSTANCE.createStage();
        stage.setKey(key);
        stage.setEnglish(title);
        stage.setTargetDays(target);
        model.getStages().add(stage);
        return stage;
    }

    /** Adds a way that people may take. */
    public static StageTransition way(StageModel model, String from, String to, boolean automatic) {
        StageTransition way = ClienteleFactory.eINSTANCE.createStageTransition();
        way.setFrom(from);
        way.setTo(to);
        way.setAutomatic(automatic);
        way.setByHand(true);
        model.getTransitions().add(way);
        return way;
    }
}
