package org.clientele.lifecycle.internal.stage;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.clientele.core.Actor;
import org.clientele.core.ClienteleException;
import org.clientele.core.StatusCodes;
import org.clientele.core.facts.FactBase;
import org.clientele.core.facts.FactService;
import org.clientele.core.facts.FactSnapshot;
import org.clientele.core.lifecycle.StageChange;
import org.clientele.core.lifecycle.StageFigures;
import org.clientele.core.lifecycle.StageFlow;
import org.clientele.core.lifecycle.StageProblem;
import org.clientele.core.lifecycle.StageProof;
import org.clientele.core.lifecycle.StageService;
import org.clientele.core.lifecycle.StageSet;
import org.clientele.core.lifecycle.StageSetChange;
import org.clientele.core.lifecycle.StageStanding;
import org.clientele.core.rules.ConditionType;
import org.clientele.core.rules.RuleService;
import org.clientele.core.rules.RuleVersionService;
import org.clientele.core.store.Store;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.osgi.util.NLS;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.roaringbitmap.RoaringBitmap;

/**
 * Keeps the stages of each open store. It is there from the start, since conditions that ask for stages are answered by the
 * stores that it keeps.
 */
@Component(service = StageService.class, immediate = true)
public final class StageServiceImpl implements StageService {

    private static final long UNHURRIED_MILLIS = 5_000;
    private static final int MOST_TRIES = 3;

    private final FactService facts;
    private final RuleService rules;
    private final Guards guards;
    private final StageLibrary library;
    @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    volatile RuleVersionService versions;

    /**
     * Creates the service.
     *
     * @param facts the columns
     * @param rules evaluates the rules
     * @param guards the guards that are installed
     * @param library the stages of each store
     */
    @Activate
    public StageServiceImpl(@Reference FactService facts, @Reference RuleService rules, @Reference Guards guards,
            @Reference StageLibrary library) {
        this.facts = facts;
        this.rules = rules;
        this.guards = guards;
        this.library = library;
        guards.onChange(library::rulesChanged);
        library.use(store -> new StoreStages(store, facts.of(store), rules, guards));
    }

    private StoreStages of(Store store) throws ClienteleException {
        return library.of(store);
    }

    /** What holds now for the eyes of somebody. */
    private StageView view(Store store, Actor actor, String model) throws ClienteleException {
        StoreStages stages = of(store);
        FactBase base = facts.of(store);
        for (int i = 0;; i++) {
            Live live = stages.current(null);
            FactSnapshot seen = base.await(actor, live.facts().sequence(), null);
            if (i == MOST_TRIES || seen.sequence() == live.facts().sequence()
                    && seen.today().equals(live.facts().today())) {
                Kept kept = stages.kepts().find(model).orElseThrow(() -> unknown(model));
                ModelStages now = live.models().get(model);
                if (kept.cycle != null) {
                    throw new ClienteleException(StatusCodes.RULE_CYCLE, NLS.bind(Messages.model_cycle, kept.cycle));
                }
                if (now == null) {
                    throw unknown(model);
                }
                return new StageView(store, actor, kept, now, live, seen, stages.kepts());
            }
        }
    }

    private static ClienteleException unknown(String model) {
        return new ClienteleException(StatusCodes.NOT_FOUND, NLS.bind(Messages.model_unknown, model));
    }

    @Override
    public StageSet stages(Store store, Actor actor, String model) throws ClienteleException {
        return view(store, actor, model).set();
    }

    @Override
    public Optional<StageStanding> standing(Store store, Actor actor, String model, long party)
            throws ClienteleException {
        return view(store, actor, model).standing(party);
    }

    @Override
    public List<StageChange> history(Store store, Actor actor, String model, long party) throws ClienteleException {
        return view(store, actor, model).history(party);
    }

    @Override
    public StageProof explain(Store store, Actor actor, String model, long party) throws ClienteleException {
        StageView view = view(store, actor, model);
        return new StageProofs(view, rules, guards).now(party);
    }

    @Override
    public StageProof explain(Store store, Actor actor, StageChange change) throws ClienteleException {
        StageView view = view(store, actor, change.model());
        return new StageProofs(view, rules, guards).of(change, versions);
    }

    @Override
    public RoaringBitmap in(Store store, Actor actor, String model, String stage, LocalDate day)
            throws ClienteleException {
        return view(store, actor, model).in(stage, day);
    }

    @Override
    public StageFlow flow(Store store, Actor actor, String model, LocalDate from, LocalDate to)
            throws ClienteleException {
        return new Flows(view(store, actor, model)).between(from, to);
    }

    @Override
    public StageFigures figures(Store store, Actor actor, String model) throws ClienteleException {
        StageView view = view(store, actor, model);
        return new Figures(view).of(new Flows(view));
    }

    @Override
    public LocalDate firstContact(Store store, Actor actor, long party) throws ClienteleException {
        Live live = of(store).current(null);
        FactSnapshot seen = facts.of(store).await(actor, live.facts().sequence(), null);
        int row = seen.rowOf(party);
        if (row < 0) {
            throw new ClienteleException(StatusCodes.NOT_FOUND, NLS.bind(Messages.customer_unknown, party));
        }
        int begin = live.contacts().begin(row);
        if (begin == Integer.MAX_VALUE) {
            int[] first = new int[live.facts().rows()];
            first[row] = live.today();
            of(store).kepts().order().forEach(kept -> {
                int[] own = first.clone();
                kept.ways.first(RoaringBitmap.bitmapOf(row), own);
                first[row] = Math.min(first[row], own[row]);
            });
            begin = first[row];
        }
        return LocalDate.ofEpochDay(begin);
    }

    @Override
    public List<StageProblem> problems(Store store, Actor actor, String model) throws ClienteleException {
        StoreStages stages = of(store);
        Live live = stages.current(null);
        FactSnapshot seen = facts.of(store).await(actor, live.facts().sequence(), null);
        Kept kept = stages.kepts().find(model).orElseThrow(() -> unknown(model));
        return new RunProblems(kept, live, seen, stages.kepts(), rules, guards).all();
    }

    @Override
    public AutoCloseable onChange(Store store, Consumer<StageSetChange> listener) {
        try {
            StoreStages stages = of(store);
            stages.begin(0);
            return stages.onChange(listener);
        } catch (ClienteleException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void follow(Store store) {
        try {
            StoreStages stages = of(store);
            stages.log().follow();
            stages.begin(UNHURRIED_MILLIS);
        } catch (ClienteleException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public int record(Store store, IProgressMonitor monitor) throws ClienteleException {
        return of(store).log().record(monitor);
    }

    @Override
    public int recompute(Store store, Actor actor, String model, IProgressMonitor monitor) throws ClienteleException {
        StoreStages stages = of(store);
        stages.current(monitor);
        if (model != null && stages.kepts().find(model).isEmpty()) {
            throw unknown(model);
        }
        stages.log().record(monitor); // what is cancelled begins with the log again
        int changed = stages.recompute(model, monitor);
        stages.log().record(monitor);
        return changed;
    }

    @Override
    public IStatus verify(Store store, IProgressMonitor monitor) {
        try {
            return new Verification(rules, guards).verify(of(store), monitor);
        } catch (ClienteleException e) {
            return e.getStatus();
        }
    }

    /** Ends all background work. */
    @Deactivate
    public void close() {
        library.close();
    }

    @Reference(service = ConditionType.class, cardinality = ReferenceCardinality.MULTIPLE,
            policy = ReferencePolicy.DYNAMIC, policyOption = ReferencePolicyOption.GREEDY, unbind = "typeGone")
    void typeCame(ConditionType type) {
        library.rulesChanged();
    }

    void typeGone(ConditionType type) {
        library.rulesChanged();
    }
}
