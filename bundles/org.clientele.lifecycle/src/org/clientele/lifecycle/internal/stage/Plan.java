package org.clientele.lifecycle.internal.stage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

import org.clientele.core.rules.RuleService;
import org.clientele.model.Condition;
import org.clientele.model.Segment;
import org.clientele.model.Stage;
import org.clientele.model.StageGuardUse;
import org.clientele.model.StageModel;
import org.clientele.model.StageTransition;

/** A stage model made ready for being played. Immutable, except that nobody changes the model. */
final class Plan {

    private final StageModel model;
    private final Names names;
    private final Map<String, Stage> stages = new HashMap<>();
    private final List<Short> order = new ArrayList<>();
    private final Map<Short, List<Way>> ways = new HashMap<>();
    private final Needs needs;
    private final Map<Short, List<Condition>> timed = new HashMap<>();
    private final Map<Short, List<String>> guarded = new HashMap<>();
    private final String rule;

    Plan(StageModel model, Names names, RuleService rules, Guards guards, Function<String, Segment> segments) {
        this.model = model;
        this.names = names;
        for (Stage stage : model.getStages()) {
            if (stage.getKey() != null && stages.putIfAbsent(stage.getKey(), stage) == null) {
                order.add(names.of(stage.getKey()));
            }
        }
        List<Way> beginnings = new ArrayList<>();
        for (Stage stage : model.getStages()) {
            if (stage.isStart() && stage.getKey() != null) {
                beginnings.add(new Way(null, Names.NONE, names.of(stage.getKey()), conditions(stage.getEntry()), List.of()));
            }
        }
        ways.put(Names.NONE, beginnings);
        for (StageTransition transition : model.getTransitions()) {
            Stage from = stages.get(transition.getFrom());
            Stage to = stages.get(transition.getTo());
            if (transition.isAutomatic() && from != null && to != null && from != to) {
                ways.computeIfAbsent(names.of(from.getKey()), f -> new ArrayList<>())
                        .add(new Way(transition, names.of(from.getKey()), names.of(to.getKey()),
                                conditions(from.getExit(), to.getEntry(), transition.getGuard()),
                                transition.getGuards().stream().map(StageGuardUse::getGuard).filter(Objects::nonNull)
                                        .toList()));
            }
        }
        this.needs = new Needs(rules, segments);
        all().flatMap(way -> way.conditions().stream()).forEach(needs::add);
        guards().forEach(id -> guards.find(id).ifPresent(needs::add));
        ways.forEach((stage, out) -> {
            timed.put(stage, out.stream().flatMap(way -> way.conditions().stream()).distinct()
                    .filter(condition -> rules.reads(condition).timed()).toList());
            guarded.put(stage, out.stream().flatMap(way -> way.guards().stream()).distinct().toList());
        });
        this.rule = RuleText.of(model);
    }

    private static List<Condition> conditions(Condition... some) {
        return Stream.of(some).filter(Objects::nonNull).toList();
    }

    StageModel model() {
        return model;
    }

    String key() {
        return model.getKey();
    }

    Names names() {
        return names;
    }

    /** The numbers of the stages in the model's order. */
    List<Short> order() {
        return order;
    }

    /** The definition of a stage; null for one that the model does not have. */
    Stage stage(short number) {
        String key = names.key(number);
        return key == null ? null : stages.get(key);
    }

    /** What rules may do with customers of a stage, in the order in which they try. */
    List<Way> ways(short stage) {
        return ways.getOrDefault(stage, List.of());
    }

    Stream<Way> all() {
        return ways.values().stream().flatMap(List::stream);
    }

    /** The conditions of the ways out of a stage that follow the calendar. */
    List<Condition> timed(short stage) {
        return timed.getOrDefault(stage, List.of());
    }

    /** The guards on the ways out of a stage. */
    List<String> guards(short stage) {
        return guarded.getOrDefault(stage, List.of());
    }

    /** The ids of the guards that are named. */
    Set<String> guards() {
        Set<String> ids = new LinkedHashSet<>();
        all().forEach(way -> ids.addAll(way.guards()));
        return ids;
    }

    Needs needs() {
        return needs;
    }

    /** All that moves customers, as a text for comparing. */
    String rule() {
        return rule;
    }
}
