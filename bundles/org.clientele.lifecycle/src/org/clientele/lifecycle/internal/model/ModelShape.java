package org.clientele.lifecycle.internal.model;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import org.clientele.core.definitions.Titles;
import org.clientele.core.lifecycle.StageModelFinding.Kind;
import org.clientele.core.lifecycle.StageModelFinding.Part;
import org.clientele.core.lifecycle.StageModelFinding.Place;
import org.clientele.core.lifecycle.StageModels;
import org.clientele.lifecycle.internal.stage.Guards;
import org.clientele.model.Stage;
import org.clientele.model.StageGuardUse;
import org.clientele.model.StageModel;
import org.clientele.model.StageTransition;

/** What can be said of a model without any customers. */
final class ModelShape {

    private static final Pattern KEY = Pattern.compile("[a-z][A-Za-z0-9-]{0,63}"); //$NON-NLS-1$
    private static final int MOST_DAYS = 36_500;

    private final StageModel model;
    private final Guards guards;
    private final Findings findings;

    ModelShape(StageModel model, Guards guards, Findings findings) {
        this.model = model;
        this.guards = guards;
        this.findings = findings;
    }

    /** What even a draft has to be like. */
    void keys() {
        if (model.getKey() == null || !KEY.matcher(model.getKey()).matches()) {
            findings.error(Kind.KEY, Place.MODEL, Messages.model_key, text(model.getKey()));
        }
        if (Titles.of(model).isEmpty()) {
            findings.error(Kind.TITLE, Place.MODEL, Messages.model_title, text(model.getKey()));
        }
        Set<String> keys = new HashSet<>();
        for (int i = 0; i < model.getStages().size(); i++) {
            String key = model.getStages().get(i).getKey();
            Place place = Place.stage(i, Part.WHOLE);
            if (key == null || !KEY.matcher(key).matches()) {
                findings.error(Kind.KEY, place, Messages.stage_key, text(key));
            } else if (!keys.add(key)) {
                findings.error(Kind.DUPLICATE_KEY, place, Messages.stage_keyTwice, key);
            }
        }
    }

    /** What a model has to be like that is in force. */
    void whole() {
        if (model.getHoldDays() < 0 || model.getHoldDays() > MOST_DAYS) {
            findings.error(Kind.NUMBER, Place.MODEL, Messages.model_holdDays, model.getHoldDays(), MOST_DAYS);
        }
        if (model.getStages().stream().noneMatch(Stage::isStart)) {
            findings.error(Kind.NO_START, Place.MODEL, Messages.model_noStart, Titles.of(model));
        }
        Set<String> reached = reached();
        boolean isOpen = false;
        for (int i = 0; i < model.getStages().size(); i++) {
            Stage stage = model.getStages().get(i);
            stage(stage, Place.stage(i, Part.WHOLE), reached);
            if (isOpen && stage.isStart()) {
                findings.warning(Kind.OVERLAP, Place.stage(i, Part.ENTRY), Messages.start_shadowed, Titles.of(stage));
            }
            isOpen |= stage.isStart() && stage.getEntry() == null;
        }
        Set<List<String>> ways = new HashSet<>();
        for (int i = 0; i < model.getTransitions().size(); i++) {
            way(model.getTransitions().get(i), i, ways);
        }
    }

    private void stage(Stage stage, Place place, Set<String> reached) {
        String title = name(stage);
        if (Titles.of(stage).isEmpty()) {
            findings.error(Kind.TITLE, place, Messages.stage_title, text(stage.getKey()));
        }
        if (stage.getTargetDays() < 0 || stage.getTargetDays() > MOST_DAYS) {
            findings.error(Kind.NUMBER, place, Messages.stage_targetDays, title, stage.getTargetDays(), MOST_DAYS);
        }
        if (stage.getKey() == null) {
            return;
        }
        if (!reached.contains(stage.getKey())) {
            findings.warning(Kind.UNREACHABLE, place, Messages.stage_unreachable, title);
        }
        if (!stage.isEnd() && StageModels.out(model, stage.getKey()).stream().noneMatch(ModelShape::isOpen)) {
            findings.warning(Kind.DEAD_END, place, Messages.stage_deadEnd, title);
        }
    }

    private void way(StageTransition way, int index, Set<List<String>> ways) {
        Place place = Place.transition(index, Part.WHOLE);
        String name = name(way);
        for (String end : new String[] { way.getFrom(), way.getTo() }) {
            if (StageModels.stage(model, end).isEmpty()) {
                findings.error(Kind.UNKNOWN_STAGE, place, Messages.way_unknownStage, name, text(end));
            }
        }
        if (way.getFrom() == null || way.getTo() == null) {
            return;
        }
        if (way.getFrom().equals(way.getTo())) {
            findings.error(Kind.UNKNOWN_STAGE, place, Messages.way_toItself, name);
        } else if (!ways.add(List.of(way.getFrom(), way.getTo()))) {
            findings.error(Kind.DUPLICATE_WAY, place, Messages.way_twice, name);
        }
        if (!isOpen(way)) {
            findings.warning(Kind.CLOSED_WAY, place, Messages.way_closed, name);
        } else if (way.isAutomatic() && way.getGuard() == null && way.getGuards().isEmpty()
                && StageModels.stage(model, way.getFrom()).map(Stage::getExit).isEmpty()
                && StageModels.stage(model, way.getTo()).map(Stage::getEntry).isEmpty()) {
            findings.warning(Kind.NO_RULE, place, Messages.way_noRule, name);
        }
        for (StageGuardUse use : way.getGuards()) {
            if (use.getGuard() == null || guards.find(use.getGuard()).isEmpty()) {
                findings.warning(Kind.GUARD, Place.transition(index, Part.CONTRIBUTED_GUARD), Messages.way_guardMissing,
                        name, text(use.getGuard()));
            }
        }
    }

    /** The stages that somebody can get into. */
    private Set<String> reached() {
        Set<String> reached = new HashSet<>();
        Deque<String> todo = new ArrayDeque<>();
        model.getStages().stream().filter(stage -> stage.isStart() && stage.getKey() != null)
                .forEach(stage -> todo.add(stage.getKey()));
        while (!todo.isEmpty()) {
            String key = todo.poll();
            if (reached.add(key)) {
                StageModels.out(model, key).stream().filter(way -> isOpen(way) && way.getTo() != null)
                        .forEach(way -> todo.add(way.getTo()));
            }
        }
        return reached;
    }

    private static boolean isOpen(StageTransition way) {
        return way.isAutomatic() || way.isByHand();
    }

    /** A stage as people know it. */
    static String name(Stage stage) {
        String title = Titles.of(stage);
        return title.isEmpty() ? text(stage.getKey()) : title;
    }

    /** A stage of the model as people know it. */
    String name(String key) {
        return StageModels.stage(model, key).map(ModelShape::name).orElse(text(key));
    }

    /** A way as people know it. */
    String name(StageTransition way) {
        return name(way.getFrom()) + " \u2192 " + name(way.getTo()); //$NON-NLS-1$
    }

    private static String text(String value) {
        return value == null ? "" : value; //$NON-NLS-1$
    }
}
