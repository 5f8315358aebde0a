package org.clientele.core.lifecycle;

import java.util.List;
import java.util.Optional;

import org.clientele.model.Stage;
import org.clientele.model.StageModel;
import org.clientele.model.StageTransition;

/**
 * Keys of the stage models that every store is given, and ways through a model. An administrator may edit what lies
 * behind the keys.
 *
 * @since 1.0
 */
public final class StageModels {

    /** The five stages of the life cycle [L01]: potential, growth, mature, decline, ended. */
    public static final String LIFECYCLE = "lifecycle"; //$NON-NLS-1$
    /** The ladder of formation [L04, C10]: qualified, first-time, repeat, loyal, member, advocate. */
    public static final String FORMATION = "formation"; //$NON-NLS-1$
    /** The funnel of those who call or walk in [C20]: phone or on-site, intending, closed, loyal. */
    public static final String VISITOR = "visitor"; //$NON-NLS-1$
    /** The three levels [L05]: acquire, develop, create. Shipped, but not in force. */
    public static final String THREE_LEVELS = "three-levels"; //$NON-NLS-1$

    private StageModels() {
    }

    /**
     * A stage of a model.
     *
     * @param model the model
     * @param key the stage's key; null for no stage
     * @return the first stage with the key, or empty
     */
    public static Optional<Stage> stage(StageModel model, String key) {
        return model.getStages().stream().filter(stage -> key != null && key.equals(stage.getKey())).findFirst();
    }

    /**
     * The ways out of a stage.
     *
     * @param model the model
     * @param from the key of the stage
     * @return in the order in which the rules try them
     */
    public static List<StageTransition> out(StageModel model, String from) {
        return model.getTransitions().stream().filter(way -> from.equals(way.getFrom())).toList();
    }

    /**
     * The way between two stages.
     *
     * @param model the model
     * @param from the key of the stage that is left
     * @param to the key of the stage that is entered
     * @return the first transition between them, or empty
     */
    public static Optional<StageTransition> way(StageModel model, String from, String to) {
        return model.getTransitions().stream()
                .filter(way -> way.getFrom() != null && way.getFrom().equals(from) && to.equals(way.getTo()))
                .findFirst();
    }
}
