package org.clientele.lifecycle.internal.stage;

import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import org.clientele.core.ClienteleException;
import org.clientele.core.rules.RuleService;
import org.clientele.core.store.Store;
import org.clientele.model.Segment;
import org.clientele.model.StageCause;
import org.clientele.model.StageModel;
import org.eclipse.core.runtime.IProgressMonitor;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.roaringbitmap.IntConsumer;
import org.roaringbitmap.RoaringBitmap;

/** Plays the customers of a store by a model that is not saved, as they will be played once it is. Nothing is kept. */
@Component(service = Trial.class)
public final class Trial {

    private final StageLibrary library;
    private final RuleService rules;
    private final Guards guards;

    /**
     * Where customers would be.
     *
     * @param sequence the commit that it is of
     * @param before the rows in each stage now, by its key; nobody for a model that is not in force
     * @param after the rows in each stage then
     * @param circles who would be led round, for each circle: rows
     */
    public record Result(long sequence, Map<String, RoaringBitmap> before, Map<String, RoaringBitmap> after,
            List<RoaringBitmap> circles) {
    }

    /**
     * Creates trials.
     *
     * @param library the stages of each store
     * @param rules evaluates rules
     * @param guards the contributed guards
     */
    @Activate
    public Trial(@Reference StageLibrary library, @Reference RuleService rules, @Reference Guards guards) {
        this.library = library;
        this.rules = rules;
        this.guards = guards;
    }

    /**
     * Plays. A model that is in force goes on from today; another one is played from the first contacts on.
     *
     * @param store the store
     * @param model the model as it would be
     * @param segments finds segments that its rules ask for
     * @param monitor progress and cancel, or null
     * @return where everybody would be
     */
    public Result play(Store store, StageModel model, Function<String, Segment> segments, IProgressMonitor monitor)
            throws ClienteleException {
        return library.of(store).exclusively(live -> play(library.of(store), live, model, segments, monitor), monitor);
    }

    private Result play(StoreStages stages, Live live, StageModel model, Function<String, Segment> segments,
            IProgressMonitor monitor) throws ClienteleException {
        Optional<Kept> kept = stages.kepts().find(model.getKey())
                .filter(known -> live.models().containsKey(known.key) && known.cycle == null);
        Names names = kept.map(known -> copy(known.names)).orElseGet(Names::new);
        Plan plan = new Plan(model, names, rules, guards, segments);
        Redo redo = new Redo();
        int today = (int) live.facts().today().toEpochDay();
        redo.add(kept.isPresent() ? today : Redo.BEGINNING, live.facts().visible());
        Causes causes = new Causes();
        causes.add(StageCause.MODEL, live.facts().visible());
        Problems problems = new Problems(model.getKey());
        Source source = new Source(stages.kepts(), plan);
        Contacts contacts = new Contacts(live.facts(), plan.needs().events);
        Run.Setting setting = new Run.Setting(plan, rules, guards, source, live.facts(), contacts,
                kept.map(known -> known.moves).orElseGet(Moves::new), LocalDateTime.MIN);
        short[] before = kept.map(known -> live.models().get(known.key).stages()).orElse(new short[0]);
        short[] after = new Run(setting, new Looks(), problems, redo, causes)
                .play(kept.map(known -> known.ways).orElseGet(Ways::new), before, monitor);
        return new Result(live.facts().sequence(), rows(before, live.facts().visible(), names),
                rows(after, live.facts().visible(), names), problems.circles());
    }

    private static Names copy(Names names) {
        Names copy = new Names();
        for (short number = 1; number < names.size(); number++) {
            copy.of(names.key(number));
        }
        return copy;
    }

    private static Map<String, RoaringBitmap> rows(short[] stages, RoaringBitmap visible, Names names) {
        RoaringBitmap[] found = new RoaringBitmap[names.size()];
        visible.forEach((IntConsumer) row -> {
            short stage = row < stages.length ? stages[row] : Names.NONE;
            if (stage != Names.NONE) {
                if (found[stage] == null) {
                    found[stage] = new RoaringBitmap();
                }
                found[stage].add(row);
            }
        });
        Map<String, RoaringBitmap> rows = new LinkedHashMap<>();
        for (short stage = 1; stage < found.length; stage++) {
            if (found[stage] != null) {
                rows.put(names.key(stage), found[stage]);
            }
        }
        return rows;
    }

    /** The stages of other models are as they are; those of this one are being tried. */
    private record Source(StageSource others, Plan plan) implements StageSource {

        @Override
        public Optional<Ways> ways(String model) {
            return model.equals(plan.key()) ? Optional.of(new Ways()) : others.ways(model);
        }

        @Override
        public Names names(String model) {
            return model.equals(plan.key()) ? plan.names() : others.names(model);
        }

        @Override
        public String title(String model, short stage) {
            return model.equals(plan.key()) ? plan.names().key(stage) : others.title(model, stage);
        }
    }
}
