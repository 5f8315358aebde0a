package org.clientele.lifecycle.internal.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.clientele.core.definitions.Titles;
import org.clientele.core.rules.RuleReads;
import org.clientele.core.rules.RuleService;
import org.clientele.model.Condition;
import org.clientele.model.Segment;
import org.clientele.model.Stage;
import org.clientele.model.StageModel;
import org.clientele.model.StageTransition;
import org.clientele.model.TypedCondition;
import org.eclipse.emf.ecore.EObject;

/** Which models read the stages of which, directly or by way of segments: a circle among them has no answer. */
final class ModelReads {

    private static final String STAGE = "stage"; //$NON-NLS-1$
    private static final String COLUMN = "stage."; //$NON-NLS-1$
    private static final String MODEL = "model"; //$NON-NLS-1$

    private final Map<String, StageModel> models = new LinkedHashMap<>();
    private final Map<String, Segment> segments = new LinkedHashMap<>();
    private final RuleService rules;

    ModelReads(List<StageModel> models, List<Segment> segments, RuleService rules) {
        models.forEach(model -> this.models.put(model.getKey(), model));
        segments.forEach(segment -> this.segments.put(segment.getKey(), segment));
        this.rules = rules;
    }

    /** The keys of the models whose stages a rule asks for by itself. */
    static Set<String> modelsRead(Condition condition, RuleService rules) {
        return modelsRead(condition, rules.reads(condition));
    }

    /** The names on the way from a model back to itself, such as "A \u2192 segment B \u2192 A"; empty when there is none. */
    Optional<String> pathRound(StageModel model) {
        List<String> path = new ArrayList<>();
        return round(new Node(model.getKey(), true), new Node(model.getKey(), true), new LinkedHashSet<>(), path)
                ? Optional.of(String.join(" \u2192 ", path)) //$NON-NLS-1$
                : Optional.empty();
    }

    private boolean round(Node at, Node wanted, Set<Node> seen, List<String> path) {
        path.add(name(at));
        for (Node next : next(at)) {
            if (next.equals(wanted)) {
                path.add(name(next));
                return true;
            }
            if (seen.add(next) && round(next, wanted, seen, path)) {
                return true;
            }
        }
        path.removeLast();
        return false;
    }

    private Set<Node> next(Node node) {
        Stream<Condition> conditions = node.isModel()
                ? Optional.ofNullable(models.get(node.key())).map(ModelReads::conditions).orElse(Stream.of())
                : Optional.ofNullable(segments.get(node.key())).map(Segment::getCondition).stream();
        Set<Node> next = new LinkedHashSet<>();
        conditions.forEach(condition -> {
            RuleReads reads = rules.reads(condition);
            reads.segments().stream().sorted().forEach(key -> next.add(new Node(key, false)));
            modelsRead(condition, reads).forEach(key -> next.add(new Node(key, true)));
        });
        return next;
    }

    private static Set<String> modelsRead(Condition condition, RuleReads reads) {
        Set<String> keys = reads.columns().stream().filter(column -> column.startsWith(COLUMN))
                .map(column -> column.substring(COLUMN.length()).split("\\.")[0]).sorted() //$NON-NLS-1$
                .collect(Collectors.toCollection(LinkedHashSet::new));
        named(condition, keys);
        condition.eAllContents().forEachRemaining(part -> named(part, keys));
        return keys;
    }

    private static void named(EObject part, Set<String> keys) {
        if (part instanceof TypedCondition typed && STAGE.equals(typed.getTypeId())) {
            typed.getOperands().stream().filter(operand -> MODEL.equals(operand.getName()))
                    .forEach(operand -> keys.add(operand.getText()));
        }
    }

    /** The rules of a model. */
    static Stream<Condition> conditions(StageModel model) {
        return Stream.concat(model.getStages().stream().flatMap(ModelReads::ofStage),
                model.getTransitions().stream().map(StageTransition::getGuard)).filter(Objects::nonNull);
    }

    private static Stream<Condition> ofStage(Stage stage) {
        return Stream.of(stage.getEntry(), stage.getExit());
    }

    private String name(Node node) {
        if (node.isModel()) {
            return Optional.ofNullable(models.get(node.key())).map(Titles::of).orElse(node.key());
        }
        return Optional.ofNullable(segments.get(node.key())).map(Segment::getName).orElse(node.key());
    }

    private record Node(String key, boolean isModel) {
    }
}
