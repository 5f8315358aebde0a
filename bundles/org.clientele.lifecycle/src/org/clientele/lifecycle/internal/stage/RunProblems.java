package org.clientele.lifecycle.internal.stage;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.clientele.core.ClienteleException;
import org.clientele.core.facts.FactSnapshot;
import org.clientele.core.lifecycle.StageProblem;
import org.clientele.core.lifecycle.StageProblem.Kind;
import org.clientele.core.rules.RuleProblem;
import org.clientele.core.rules.RuleService;
import org.eclipse.osgi.util.NLS;
import org.roaringbitmap.RoaringBitmap;

/** What is wrong with a model that is in force. */
final class RunProblems {

    private final Kept kept;
    private final Live live;
    private final FactSnapshot seen;
    private final StageSource source;
    private final RuleService rules;
    private final Guards guards;

    RunProblems(Kept kept, Live live, FactSnapshot seen, StageSource source, RuleService rules, Guards guards) {
        this.kept = kept;
        this.live = live;
        this.seen = seen;
        this.source = source;
        this.rules = rules;
        this.guards = guards;
    }

    List<StageProblem> all() {
        List<StageProblem> all = new ArrayList<>();
        if (kept.cycle != null) {
            all.add(whole(Kind.CYCLE, NLS.bind(Messages.model_cycle, kept.cycle)));
        }
        Set<String> told = new LinkedHashSet<>();
        kept.plan.all().flatMap(way -> way.conditions().stream()).distinct().forEach(condition -> {
            for (RuleProblem problem : rules.check(condition, live.facts())) {
                if (told.add(problem.sentence())) {
                    all.add(whole(Kind.RULE_FAILED, problem.sentence()));
                }
            }
        });
        for (String guard : kept.plan.guards()) {
            try {
                guards.allows(guard, live.facts(), new RoaringBitmap());
            } catch (ClienteleException e) {
                if (told.add(e.getMessage())) {
                    all.add(whole(Kind.GUARD_FAILED, e.getMessage()));
                }
            }
        }
        kept.problems.all(kept.plan, seen, source).stream()
                .filter(problem -> problem.kind() == Kind.CIRCLE || told.add(problem.sentence())).forEach(all::add);
        ModelStages now = live.models().get(kept.key);
        for (short stage = 1; now != null && stage < kept.names.size(); stage++) {
            RoaringBitmap rows = RoaringBitmap.and(now.in(stage), seen.visible());
            if (now.plan().stage(stage) == null && !rows.isEmpty()) {
                all.add(new StageProblem(Kind.UNKNOWN_STAGE, kept.key, List.of(kept.names.key(stage)), rows.getCardinality(),
                        seen.partyId(rows.first()),
                        NLS.bind(Messages.problem_stage, rows.getCardinality(), kept.names.key(stage))));
            }
        }
        return all;
    }

    private StageProblem whole(Kind kind, String sentence) {
        return new StageProblem(kind, kept.key, List.of(), 0, 0, sentence);
    }
}
