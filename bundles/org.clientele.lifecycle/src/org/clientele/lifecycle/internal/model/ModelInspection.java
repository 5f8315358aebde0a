package org.clientele.lifecycle.internal.model;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;

import org.clientele.core.ClienteleException;
import org.clientele.core.StatusCodes;
import org.clientele.core.facts.FactSnapshot;
import org.clientele.core.lifecycle.StageModelFinding;
import org.clientele.core.lifecycle.StageModelFinding.Kind;
import org.clientele.core.lifecycle.StageModelFinding.Part;
import org.clientele.core.lifecycle.StageModelFinding.Place;
import org.clientele.core.lifecycle.StageModels;
import org.clientele.core.rules.RuleProblem;
import org.clientele.core.rules.RuleService;
import org.clientele.lifecycle.internal.stage.Guards;
import org.clientele.lifecycle.internal.model.ModelTrial.Circle;
import org.clientele.model.Condition;
import org.clientele.model.Stage;
import org.clientele.model.StageModel;
import org.clientele.model.StageTransition;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;
import org.roaringbitmap.RoaringBitmap;

/** Looks for all that is wrong with one model. */
final class ModelInspection {

    private final StageModel model;
    private final RuleService rules;
    private final Guards guards;
    private final Findings findings = new Findings();
    private final ModelShape shape;

    ModelInspection(StageModel model, RuleService rules, Guards guards) {
        this.model = model;
        this.rules = rules;
        this.guards = guards;
        this.shape = new ModelShape(model, guards, findings);
    }

    /** What a draft has to be like. */
    ModelInspection draft(List<StageModel> all) {
        shape.keys();
        if (all.stream().anyMatch(other -> other.getId() != model.getId() && other.getKey() != null
                && other.getKey().equals(model.getKey()))) {
            findings.error(Kind.DUPLICATE_KEY, Place.MODEL, Messages.model_keyTaken, model.getKey());
        }
        return this;
    }

    /** What a model in force has to be like, without its customers. */
    ModelInspection whole(ModelReads reads) {
        shape.whole();
        reads.pathRound(model)
                .ifPresent(path -> findings.error(Kind.CYCLE, Place.MODEL, Messages.model_cycle, path));
        return this;
    }

    /** Whether its rules can be evaluated over these columns. */
    ModelInspection rules(FactSnapshot facts) {
        for (int i = 0; i < model.getStages().size(); i++) {
            Stage stage = model.getStages().get(i);
            String name = ModelShape.name(stage);
            rule(stage.getEntry(), Place.stage(i, Part.ENTRY), Messages.rule_entry, name, facts);
            rule(stage.getExit(), Place.stage(i, Part.EXIT), Messages.rule_exit, name, facts);
        }
        for (int i = 0; i < model.getTransitions().size(); i++) {
            StageTransition way = model.getTransitions().get(i);
            rule(way.getGuard(), Place.transition(i, Part.GUARD), Messages.rule_guard, shape.name(way), facts);
        }
        return this;
    }

    private void rule(Condition rule, Place place, String text, String name, FactSnapshot facts) {
        if (rule != null) {
            for (RuleProblem problem : rules.check(rule, facts)) {
                findings.add(Kind.RULE, problem.code() == StatusCodes.RULE_INVALID, place, 0, OptionalLong.empty(),
                        NLS.bind(text, name, problem.sentence()));
            }
            rules.reads(rule).columns().stream().filter(column -> isDaily(column, facts)).sorted().findFirst()
                    .ifPresent(column -> findings.add(Kind.RULE, false, place, 0, OptionalLong.empty(),
                            NLS.bind(text, name, NLS.bind(Messages.rule_daily, column))));
        }
    }

    /** Whether a column changes with the day, so that each day of the past of everybody has to be looked at. */
    private static boolean isDaily(String column, FactSnapshot facts) {
        return column.startsWith("stage.") ? column.endsWith(".days") : facts.isTimed(column); //$NON-NLS-1$ //$NON-NLS-2$
    }

    /** What its rules do to the customers of today. */
    ModelInspection tried(FactSnapshot facts, IProgressMonitor monitor) throws ClienteleException {
        ModelTrial trial = new ModelTrial(model, facts, rules, guards, monitor);
        starts(trial, facts);
        ways(trial, facts);
        for (Stage stage : model.getStages()) {
            trial.walk(stage.getKey(), facts.visible());
        }
        Set<Set<String>> told = new HashSet<>();
        for (Circle circle : trial.circles()) {
            if (told.add(Set.copyOf(circle.stages()))) {
                String path = circle.stages().stream().map(shape::name).collect(Collectors.joining(" \u2192 ", "", //$NON-NLS-1$ //$NON-NLS-2$
                        " \u2192 " + shape.name(circle.stages().getFirst()))); //$NON-NLS-1$
                add(Kind.CIRCLE, Place.stage(indexOf(circle.stages().getFirst()), Part.WHOLE), circle.rows(), facts,
                        NLS.bind(Messages.circle, path, circle.rows().getCardinality()));
            }
        }
        return this;
    }

    private void starts(ModelTrial trial, FactSnapshot facts) {
        RoaringBitmap all = new RoaringBitmap();
        Stage before = null;
        for (Map.Entry<Stage, RoaringBitmap> start : trial.starts().entrySet()) {
            RoaringBitmap both = RoaringBitmap.and(all, start.getValue());
            if (!both.isEmpty()) {
                add(Kind.OVERLAP, Place.stage(model.getStages().indexOf(start.getKey()), Part.ENTRY), both, facts,
                        NLS.bind(Messages.overlap_start, new Object[] { ModelShape.name(start.getKey()),
                                ModelShape.name(before), both.getCardinality() }));
            }
            all.or(start.getValue());
            before = start.getKey();
        }
    }

    private void ways(ModelTrial trial, FactSnapshot facts) {
        for (Stage stage : model.getStages()) {
            RoaringBitmap all = new RoaringBitmap();
            for (StageTransition way : StageModels.out(model, stage.getKey())) {
                RoaringBitmap taking = trial.open().get(way);
                if (taking != null) {
                    RoaringBitmap both = RoaringBitmap.and(all, taking);
                    if (!both.isEmpty()) {
                        add(Kind.OVERLAP, Place.transition(model.getTransitions().indexOf(way), Part.WHOLE), both,
                                facts, NLS.bind(Messages.overlap_way, shape.name(way), both.getCardinality()));
                    }
                    all.or(taking);
                }
            }
        }
    }

    private void add(Kind kind, Place place, RoaringBitmap rows, FactSnapshot facts, String message) {
        findings.add(kind, false, place, rows.getCardinality(), OptionalLong.of(facts.partyId(rows.first())), message);
    }

    private int indexOf(String key) {
        return StageModels.stage(model, key).map(model.getStages()::indexOf).orElse(-1);
    }

    boolean hasErrors() {
        return findings.hasErrors();
    }

    List<StageModelFinding> findings() {
        return findings.sorted();
    }
}
