package org.clientele.lifecycle.internal.model;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.clientele.core.ClienteleException;
import org.clientele.core.StatusCodes;
import org.clientele.core.facts.FactSnapshot;
import org.clientele.core.lifecycle.StageModels;
import org.clientele.core.rules.RuleService;
import org.clientele.lifecycle.internal.stage.Guards;
import org.clientele.model.Condition;
import org.clientele.model.Stage;
import org.clientele.model.StageGuardUse;
import org.clientele.model.StageModel;
import org.clientele.model.StageTransition;
import org.eclipse.core.runtime.IProgressMonitor;
import org.roaringbitmap.RoaringBitmap;

/** Tries the rules of a model on the customers of one day. Each way is asked once, for everybody; the rest is bitmaps. */
final class ModelTrial {

    private final StageModel model;
    private final FactSnapshot facts;
    private final RuleService rules;
    private final Guards guards;
    private final Map<StageTransition, RoaringBitmap> open = new LinkedHashMap<>();
    private final Map<Stage, RoaringBitmap> starts = new LinkedHashMap<>();
    private final List<Circle> circles = new ArrayList<>();

    /**
     * Customers that were stopped.
     *
     * @param stages the keys of the stages of the circle; the last leads back to the first
     * @param rows the customers
     */
    record Circle(List<String> stages, RoaringBitmap rows) {
    }

    private record Group(List<String> path, RoaringBitmap rows) {
    }

    /** Asks all rules. A way whose rule cannot be evaluated is closed. */
    ModelTrial(StageModel model, FactSnapshot facts, RuleService rules, Guards guards,
            IProgressMonitor monitor) throws ClienteleException {
        this.model = model;
        this.facts = facts;
        this.rules = rules;
        this.guards = guards;
        for (Stage stage : model.getStages()) {
            if (stage.isStart()) {
                starts.put(stage, holding(List.of(), stage.getEntry()));
            }
        }
        for (StageTransition way : model.getTransitions()) {
            if (monitor != null && monitor.isCanceled()) {
                throw new ClienteleException(StatusCodes.CANCELLED, Messages.cancelled);
            }
            if (way.isAutomatic() && StageModels.stage(model, way.getTo()).isPresent()) {
                open.put(way, holding(way.getGuards(),
                        StageModels.stage(model, way.getFrom()).map(Stage::getExit).orElse(null),
                        StageModels.stage(model, way.getTo()).map(Stage::getEntry).orElse(null), way.getGuard()));
            }
        }
    }

    private RoaringBitmap holding(List<StageGuardUse> uses, Condition... conditions) {
        RoaringBitmap rows = facts.visible().clone();
        try {
            for (Condition condition : conditions) {
                if (condition != null && !rows.isEmpty()) {
                    rows = rules.evaluate(condition, facts, rows);
                }
            }
            for (StageGuardUse use : uses) {
                rows = guards.allows(use.getGuard(), facts, rows);
            }
        } catch (ClienteleException e) {
            return new RoaringBitmap(); // the check of the rules tells why
        }
        return rows;
    }

    /** Who may begin where, the stages in the model's order; a customer may be in several. */
    Map<Stage, RoaringBitmap> starts() {
        return starts;
    }

    /** Who may take which automatic way, wherever the customer is. */
    Map<StageTransition, RoaringBitmap> open() {
        return open;
    }

    /** Lets the rules move customers from a stage on, until they come to rest or round. */
    void walk(String stage, RoaringBitmap rows) {
        Deque<Group> todo = new ArrayDeque<>(List.of(new Group(List.of(stage), rows.clone())));
        while (!todo.isEmpty()) {
            Group group = todo.poll();
            String at = group.path().getLast();
            RoaringBitmap left = group.rows();
            for (StageTransition way : StageModels.out(model, at)) {
                RoaringBitmap taking = RoaringBitmap.and(left, open.getOrDefault(way, new RoaringBitmap()));
                if (!taking.isEmpty()) {
                    int before = group.path().indexOf(way.getTo());
                    if (before >= 0) {
                        circles.add(new Circle(group.path().subList(before, group.path().size()), taking));
                    } else {
                        List<String> path = new ArrayList<>(group.path());
                        path.add(way.getTo());
                        todo.add(new Group(path, taking));
                    }
                    left.andNot(taking);
                }
            }
        }
    }

    /** The circles of all {@link #walk} so far. */
    List<Circle> circles() {
        return circles;
    }
}
