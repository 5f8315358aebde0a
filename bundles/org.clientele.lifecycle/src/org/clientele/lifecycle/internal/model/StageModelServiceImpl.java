package org.clientele.lifecycle.internal.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.clientele.core.Actor;
import org.clientele.core.ClienteleException;
import org.clientele.core.StatusCodes;
import org.clientele.core.definitions.Titles;
import org.clientele.core.facts.FactService;
import org.clientele.core.facts.FactSnapshot;
import org.clientele.core.lifecycle.StageModelFinding;
import org.clientele.core.lifecycle.StageModelService;
import org.clientele.core.lifecycle.StageModels;
import org.clientele.core.lifecycle.StageService;
import org.clientele.core.lifecycle.StageSimulation;
import org.clientele.core.rules.RuleService;
import org.clientele.core.rules.RuleVersion;
import org.clientele.core.rules.RuleVersionService;
import org.clientele.core.store.AggregateRef;
import org.clientele.core.store.CommitProblem;
import org.clientele.core.store.CommitResult;
import org.clientele.core.store.Records;
import org.clientele.core.store.Store;
import org.clientele.core.store.UnitOfWork;
import org.clientele.lifecycle.internal.stage.Guards;
import org.clientele.lifecycle.internal.stage.Trial;
import org.clientele.model.ClientelePackage.Literals;
import org.clientele.model.Segment;
import org.clientele.model.StageModel;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.eclipse.osgi.util.NLS;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.roaringbitmap.RoaringBitmap;

/** Edits stage models. What must not be stored is refused by {@link ModelCheck}, for whoever saves. */
@Component
public final class StageModelServiceImpl implements StageModelService {

    private final FactService facts;
    private final RuleService rules;
    private final Guards guards;
    private final StageService stages;
    private final RuleVersionService versions;
    private final Trial trial;

    /**
     * Creates the service.
     *
     * @param facts the columns
     * @param rules evaluates conditions
     * @param guards the contributed guards
     * @param stages tells who is where
     * @param versions finds earlier versions
     * @param trial plays models that are not saved
     */
    @Activate
    public StageModelServiceImpl(@Reference FactService facts, @Reference RuleService rules, @Reference Guards guards,
            @Reference StageService stages, @Reference RuleVersionService versions, @Reference Trial trial) {
        this.facts = facts;
        this.rules = rules;
        this.guards = guards;
        this.stages = stages;
        this.versions = versions;
        this.trial = trial;
    }

    @Override
    public List<StageModel> models(Store store, Actor actor) throws ClienteleException {
        return StoredModels.all(store.records(actor));
    }

    @Override
    public Optional<StageModel> find(Store store, Actor actor, String key) throws ClienteleException {
        return StoredModels.find(store.records(actor), key);
    }

    @Override
    public List<StageModelFinding> check(Store store, Actor actor, StageModel model, IProgressMonitor monitor)
            throws ClienteleException {
        Records records = store.records(Actor.SYSTEM);
        List<StageModel> all = StoredModels.all(records);
        ModelInspection inspection = new ModelInspection(model, rules, guards).draft(all)
                .whole(reads(records, all, model));
        Optional<FactSnapshot> known = facts.of(store).snapshot(actor);
        if (known.isPresent()) {
            inspection.rules(known.get()).tried(known.get(), monitor);
        }
        return inspection.findings();
    }

    private ModelReads reads(Records records, List<StageModel> all, StageModel model) throws ClienteleException {
        List<StageModel> after = new ArrayList<>(all);
        after.removeIf(other -> other.getId() == model.getId());
        after.add(model);
        return new ModelReads(after,
                StoredModels.all(records, Literals.SEGMENT).stream().map(Segment.class::cast).toList(), rules);
    }

    @Override
    public StageSimulation simulate(Store store, Actor actor, StageModel before, StageModel after,
            IProgressMonitor monitor) throws ClienteleException {
        Records records = store.records(Actor.SYSTEM);
        List<StageModel> all = StoredModels.all(records);
        FactSnapshot today = facts.of(store).await(actor, 0, monitor);
        ModelInspection inspection = new ModelInspection(after, rules, guards).draft(all)
                .whole(reads(records, all, after)).rules(today);
        if (inspection.hasErrors()) {
            throw new ClienteleException(StatusCodes.RULE_INVALID, inspection.findings().getFirst().message());
        }
        Map<String, Segment> segments = new HashMap<>();
        StoredModels.all(records, Literals.SEGMENT).forEach(each -> segments.put(((Segment) each).getKey(), (Segment) each));
        Trial.Result result = trial.play(store, after, segments::get, monitor);
        return simulation(after, result, facts.of(store).await(actor, result.sequence(), monitor));
    }

    private static StageSimulation simulation(StageModel after, Trial.Result result, FactSnapshot seen) {
        Flows flows = new Flows(after);
        RoaringBitmap came = seen.visible().clone();
        result.before().forEach((from, rows) -> {
            RoaringBitmap left = RoaringBitmap.and(rows, seen.visible());
            came.andNot(left);
            result.after().forEach((to, there) -> flows.add(from, to, RoaringBitmap.and(left, there)));
            result.after().values().forEach(left::andNot);
            flows.add(from, null, left);
        });
        result.after().forEach((to, there) -> flows.add(null, to, RoaringBitmap.and(came, there)));
        return new StageSimulation(seen, flows.all(),
                result.circles().stream().mapToInt(rows -> RoaringBitmap.andCardinality(rows, seen.visible())).sum());
    }

    @Override
    public CommitResult save(Store store, Actor actor, StageModel model, String reason) {
        String why = reason == null || reason.isBlank() ? NLS.bind(Messages.model_save, Titles.of(model)) : reason;
        try {
            knowWhoIsWhere(store, model);
            List<CommitProblem> wrong = model.isActive() ? wrongRules(store, model) : List.of();
            if (!wrong.isEmpty()) {
                return new CommitResult(
                        new ClienteleException(StatusCodes.INVALID_RECORD, wrong.getFirst().message()).getStatus(), 0,
                        List.of(), wrong);
            }
            try (UnitOfWork work = store.begin(actor, why)) {
                if (model.getId() == 0) {
                    work.add(model);
                } else {
                    work.save(model);
                }
                return work.commit(null);
            }
        } catch (ClienteleException e) {
            return new CommitResult(e.getStatus(), 0, List.of());
        }
    }

    /** Rules that cannot be read over the columns that there are: a check within the commit must not ask for columns. */
    private List<CommitProblem> wrongRules(Store store, StageModel model) throws ClienteleException {
        Optional<FactSnapshot> known = facts.of(store).snapshot(Actor.SYSTEM);
        AggregateRef aggregate = model.getId() == 0 ? null : new AggregateRef(Literals.STAGE_MODEL, model.getId());
        return known.isEmpty() ? List.of()
                : new ModelInspection(model, rules, guards).rules(known.get()).findings().stream()
                        .filter(StageModelFinding::isError)
                        .map(f -> new CommitProblem(aggregate, ModelCheck.path(model, f.place()), f.message())).toList();
    }

    /** A stage that is taken away must be empty, which a check within the commit can only look up. */
    private void knowWhoIsWhere(Store store, StageModel model) throws ClienteleException {
        Optional<StageModel> before = model.getId() == 0 ? Optional.empty()
                : StoredModels.find(store.records(Actor.SYSTEM), model.getKey());
        if (before.isPresent() && before.get().isActive() && before.get().getStages().stream()
                .anyMatch(stage -> StageModels.stage(model, stage.getKey()).isEmpty())) {
            stages.stages(store, Actor.SYSTEM, model.getKey());
        }
    }

    @Override
    public CommitResult retire(Store store, Actor actor, String key, String reason) throws ClienteleException {
        StageModel model = StoredModels.get(store.records(actor), key);
        if (!model.isActive()) {
            return new CommitResult(Status.OK_STATUS, 0, List.of());
        }
        model.setActive(false);
        return save(store, actor, model, reason == null ? NLS.bind(Messages.model_retire, Titles.of(model)) : reason);
    }

    @Override
    public CommitResult delete(Store store, Actor actor, String key, String reason) throws ClienteleException {
        StageModel model = StoredModels.get(store.records(actor), key);
        ModelUse.refuse(store.records(Actor.SYSTEM), model, rules);
        String why = reason == null || reason.isBlank() ? NLS.bind(Messages.model_delete, Titles.of(model)) : reason;
        try (UnitOfWork work = store.begin(actor, why)) {
            work.delete(model);
            return work.commit(null);
        }
    }

    @Override
    public List<RuleVersion> versions(Store store, Actor actor, String key) throws ClienteleException {
        return versions.versions(store, actor, ref(store, actor, key));
    }

    @Override
    public Optional<StageModel> version(Store store, Actor actor, String key, int version) throws ClienteleException {
        return versions.load(store, actor, ref(store, actor, key), version).map(StageModel.class::cast);
    }

    private static AggregateRef ref(Store store, Actor actor, String key) throws ClienteleException {
        return new AggregateRef(Literals.STAGE_MODEL, StoredModels.get(store.records(actor), key).getId());
    }
}
