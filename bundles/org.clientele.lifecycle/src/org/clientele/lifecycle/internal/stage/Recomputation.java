package org.clientele.lifecycle.internal.stage;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.clientele.core.ClienteleException;
import org.clientele.core.rules.RuleService;
import org.clientele.model.StageCause;
import org.eclipse.core.runtime.IProgressMonitor;
import org.roaringbitmap.RoaringBitmap;

/** Plays the whole history through the rules as they are now, of one model or of all, and of those that ask for them. */
final class Recomputation {

    private final StoreStages stages;
    private final RuleService rules;
    private final Guards guards;
    private final Live live;
    private final Set<String> changed = new HashSet<>();
    private final RoaringBitmap differ = new RoaringBitmap();

    Recomputation(StoreStages stages, RuleService rules, Guards guards, Live live) {
        this.stages = stages;
        this.rules = rules;
        this.guards = guards;
        this.live = live;
    }

    Live run(String model, IProgressMonitor monitor) throws ClienteleException {
        Map<String, ModelStages> now = new HashMap<>(live.models());
        for (Kept kept : stages.kepts().order()) {
            boolean isAsked = model == null || model.equals(kept.key)
                    || kept.plan.needs().models.stream().anyMatch(changed::contains);
            if (isAsked && kept.cycle == null && kept.stages != null) {
                Redo redo = new Redo();
                redo.add(Redo.BEGINNING, live.facts().visible());
                Causes causes = new Causes();
                causes.add(StageCause.REPLAY, live.facts().visible());
                kept.problems.forgetFailures();
                Run run = new Run(new Run.Setting(kept.plan, rules, guards, stages.kepts(), live.facts(), live.contacts(),
                        kept.moves, stages.now()), kept.looks, kept.problems, redo, causes);
                short[] found = run.play(kept.ways, kept.stages.stages(), monitor);
                TreeMap<Integer, RoaringBitmap> delta = kept.ways.replace(redo.days(), run.fresh());
                delta.values().forEach(differ::or);
                int[] since = Run.since(kept.ways, kept.stages.since(), live.facts().rows(), delta);
                kept.stages = new ModelStages(kept.plan, found, since, live.facts().visible());
                now.put(kept.key, kept.stages);
                changed.add(kept.key);
            }
        }
        return new Live(live.facts(), live.contacts(), Map.copyOf(now));
    }

    Set<String> changed() {
        return changed;
    }

    /** How many customers have other ways. */
    int count() {
        return differ.getCardinality();
    }
}
