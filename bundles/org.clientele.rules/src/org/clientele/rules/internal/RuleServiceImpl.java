package org.clientele.rules.internal;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.clientele.core.ClienteleException;
import org.clientele.core.StatusCodes;
import org.clientele.core.facts.FactSnapshot;
import org.clientele.core.health.ContainedServices;
import org.clientele.core.rules.ConditionType;
import org.clientele.core.rules.FactOrigins;
import org.clientele.core.rules.ProofNode;
import org.clientele.core.rules.Proposal;
import org.clientele.core.rules.RuleBudget;
import org.clientele.core.rules.RuleCost;
import org.clientele.core.rules.RuleProblem;
import org.clientele.core.rules.RuleReads;
import org.clientele.core.rules.RuleRun;
import org.clientele.core.rules.RuleService;
import org.clientele.model.Condition;
import org.eclipse.core.runtime.IProgressMonitor;
import org.osgi.framework.Bundle;
import org.osgi.framework.Constants;
import org.osgi.framework.ServiceReference;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.roaringbitmap.RoaringBitmap;

/** Walks condition trees and asks the contributed types for the leaves. */
@Component
public final class RuleServiceImpl implements RuleService {

    private static final Duration LIMIT = Duration.ofSeconds(10);

    @Reference(policyOption = ReferencePolicyOption.GREEDY)
    private volatile List<FactOrigins> origins = List.of();

    private final ContainedServices<FactOrigins> originWalls = new ContainedServices<>(FactOrigins.class, LIMIT);
    private final InstalledTypes types;
    private final LeafResults results = new LeafResults();

    /** The service of the running program, to which types come and go. */
    @Activate
    public RuleServiceImpl() {
        this(new InstalledTypes(new Containment(LIMIT, Log::error)));
    }

    RuleServiceImpl(InstalledTypes types) {
        this.types = types;
    }

    /**
     * The service without a framework.
     *
     * @param types the condition types; those that are not in our packages count as contributed
     */
    public RuleServiceImpl(List<ConditionType> types) {
        this();
        types.forEach(type -> this.types.add(type, type.getClass().getPackageName(), 0));
    }

    @Reference(name = "type", cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC, unbind = "remove")
    void add(ConditionType type, ServiceReference<ConditionType> service) {
        Bundle bundle = service.getBundle();
        Object ranking = service.getProperty(Constants.SERVICE_RANKING);
        types.add(type, bundle == null ? type.getClass().getPackageName() : bundle.getSymbolicName(),
                ranking instanceof Integer number ? number : 0);
        results.clear();
    }

    void remove(ConditionType type) {
        types.remove(type);
        results.clear();
    }

    @Deactivate
    void close() {
        types.close();
        results.clear();
    }

    @Override
    public RoaringBitmap evaluate(Condition condition, FactSnapshot facts) throws ClienteleException {
        return new Evaluator(facts, results, Watch.NONE).evaluate(sound(condition), facts.visible());
    }

    @Override
    public RoaringBitmap evaluate(Condition condition, FactSnapshot facts, RoaringBitmap candidates)
            throws ClienteleException {
        return new Evaluator(facts, results, Watch.NONE).evaluate(sound(condition),
                RoaringBitmap.and(candidates, facts.visible()));
    }

    @Override
    public RuleRun run(Condition condition, FactSnapshot facts, RuleBudget budget, IProgressMonitor monitor)
            throws ClienteleException {
        Watch watch = new Watch(budget, monitor);
        RuleNode root = RuleTree.read(condition, types::find, budget.nodes()).root();
        RunOfNodes run = new RunOfNodes(facts, results, watch);
        RoaringBitmap members = run.run(root);
        return new FinishedRun(condition, members, run.figures(), watch.nanos(), node -> evaluate(node, facts));
    }

    @Override
    public RuleCost cost(Condition condition, FactSnapshot facts) throws ClienteleException {
        RuleTree.Read tree = read(condition);
        long rows = facts.visible().getLongCardinality();
        double nanos = new Costs(facts).of(tree.root()) * rows;
        return new RuleCost(tree.nodes(), tree.levels(), rows, Duration.ofNanos((long) nanos));
    }

    @Override
    public ProofNode explain(Condition condition, FactSnapshot facts, int row) throws ClienteleException {
        RuleNode root = sound(condition);
        see(facts, row);
        return new FactSources(facts, row, originWalls.all(origins)).fill(new Proofs(facts, row).prove(root));
    }

    @Override
    public Optional<Proposal> propose(Condition condition, FactSnapshot facts, int row) throws ClienteleException {
        RuleNode root = sound(condition);
        see(facts, row);
        return new Proposer(facts, row).propose(root);
    }

    @Override
    public List<RuleProblem> check(Condition condition, FactSnapshot facts) {
        try {
            return Checks.of(read(condition).root(), facts);
        } catch (ClienteleException e) {
            return List.of(new RuleProblem(condition, null, e.code(), e.getMessage()));
        }
    }

    @Override
    public RuleReads reads(Condition condition) {
        return Reads.of(condition, types);
    }

    @Override
    public LocalDate nextChange(Condition condition, FactSnapshot facts, int row) throws ClienteleException {
        LocalDate[] found = new LocalDate[1];
        nextChanges(condition, facts, RoaringBitmap.bitmapOf(row), (r, day) -> found[0] = day);
        return found[0];
    }

    @Override
    public void nextChanges(Condition condition, FactSnapshot facts, RoaringBitmap rows, NextChangeVisitor visitor)
            throws ClienteleException {
        new DueDays(sound(condition), facts).visit(rows, visitor);
    }

    @Override
    public List<ConditionType> types() {
        return types.usable();
    }

    @Override
    public void forget() {
        results.clear();
    }

    private RuleTree.Read read(Condition condition) throws ClienteleException {
        return RuleTree.read(condition, types::find, RuleBudget.MOST_NODES);
    }

    /** Finds gaps and missing types before anything is computed: what is cut short would hide them. */
    private RuleNode sound(Condition condition) throws ClienteleException {
        return read(condition).sound();
    }

    private static void see(FactSnapshot facts, int row) throws ClienteleException {
        if (!facts.visible().contains(row)) {
            throw new ClienteleException(StatusCodes.NOT_FOUND, Messages.customer_hidden);
        }
    }
}
