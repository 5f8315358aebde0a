package org.clientele.lifecycle.internal.cases;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.clientele.core.Actor;
import org.clientele.core.ClienteleException;
import org.clientele.core.StatusCodes;
import org.clientele.core.care.PlanService;
import org.clientele.core.facts.FactService;
import org.clientele.core.facts.FactSnapshot;
import org.clientele.core.lifecycle.StageModelService;
import org.clientele.core.lifecycle.StageMoveService;
import org.clientele.core.retention.CaseDecided;
import org.clientele.core.retention.CaseItem;
import org.clientele.core.retention.ChurnReport;
import org.clientele.core.retention.DeclineCaseService;
import org.clientele.core.retention.DeclineProof;
import org.clientele.core.retention.DeclineService;
import org.clientele.core.retention.EndRequest;
import org.clientele.core.retention.OutcomeReport;
import org.clientele.core.retention.RecoverRequest;
import org.clientele.core.store.CommitResult;
import org.clientele.core.store.Criterion;
import org.clientele.core.store.EditBatch;
import org.clientele.core.store.FeaturePath;
import org.clientele.core.store.Store;
import org.clientele.core.store.UnitOfWork;
import org.clientele.lifecycle.internal.retention.Inputs;
import org.clientele.lifecycle.internal.retention.PastProof;
import org.clientele.lifecycle.internal.retention.Signals;
import org.clientele.model.ChurnKind;
import org.clientele.model.ClienteleFactory;
import org.clientele.model.ClientelePackage.Literals;
import org.clientele.model.DeclineCase;
import org.clientele.model.DeclineDecision;
import org.clientele.model.DeclineModel;
import org.clientele.model.DeclineOutcome;
import org.clientele.model.value.PartyId;
import org.eclipse.core.runtime.IProgressMonitor;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/** Keeps cases, and has plans and stages follow decisions. */
@Component(service = DeclineCaseService.class)
public final class DeclineCaseServiceImpl implements DeclineCaseService {

    private static final int HORIZON = 365;
    private static final int PAGE = 400;

    private final FactService facts;
    private final DeclineService decline;
    private final Signals signals;

    @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC)
    volatile PlanService plans;

    @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC)
    volatile StageModelService models;

    @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC)
    volatile StageMoveService moves;

    /**
     * Creates the service.
     *
     * @param facts has the orders
     * @param decline scores customers
     * @param signals what models weigh
     */
    @Activate
    public DeclineCaseServiceImpl(@Reference FactService facts, @Reference DeclineService decline,
            @Reference Signals signals) {
        this.facts = facts;
        this.decline = decline;
        this.signals = signals;
    }

    @Override
    public List<CaseItem> of(Store store, Actor actor, long party) throws ClienteleException {
        return Cases.items(Cases.of(store, actor, party));
    }

    @Override
    public List<CaseItem> list(Store store, Actor actor, boolean pending) throws ClienteleException {
        return Cases.items(pending
                ? Cases.all(store, actor,
                        Criterion.eq(FeaturePath.of(Literals.DECLINE_CASE__OUTCOME), DeclineOutcome.PENDING))
                : Cases.all(store, actor));
    }

    @Override
    public CaseItem open(Store store, Actor actor, String model, long party) throws ClienteleException {
        FactSnapshot now = facts.of(store).await(actor, store.journal().lastSequence(), null);
        int row = now.rowOf(party);
        if (row < 0 || !now.visible().contains(row)) {
            throw new ClienteleException(StatusCodes.NOT_FOUND, Messages.no_customer);
        }
        Optional<DeclineCase> there = Cases.of(store, actor, party).stream()
                .filter(each -> each.getOutcome() == DeclineOutcome.PENDING).findFirst();
        if (there.isPresent()) {
            return Cases.item(there.get());
        }
        DeclineCase opened = ClienteleFactory.eINSTANCE.createDeclineCase();
        opened.setCustomer(new PartyId(party));
        opened.setOpenedOn(now.today());
        opened.setOpenedBy(actor.account());
        if (model != null) {
            DeclineProof proof = decline.explain(store, actor, model, party);
            opened.setModel(model);
            opened.setModelVersion(proof.modelVersion());
            opened.setAtStake(proof.atStake());
            opened.setInputs(Inputs.of(proof));
            if (!Double.isNaN(proof.score())) {
                opened.setScore(BigDecimal.valueOf(proof.score()).setScale(4, RoundingMode.HALF_EVEN));
            }
        }
        try (UnitOfWork work = store.begin(actor, Messages.reason_open)) {
            work.add(opened);
            CommitResult result = work.commit(null);
            if (!result.isCommitted()) {
                throw new ClienteleException(result.status());
            }
        }
        return Cases.item(opened);
    }

    @Override
    public CaseDecided recover(Store store, Actor actor, long caseId, RecoverRequest request)
            throws ClienteleException {
        DeclineCase each = undecided(store, actor, caseId);
        LocalDate today = decide(store, actor, each, DeclineDecision.RECOVER, request.reason(), ChurnKind.NOT_STATED);
        CommitResult result = save(store, actor, each, Messages.reason_recover);
        if (!result.isCommitted()) {
            return new CaseDecided(result, null, 0, false, List.of());
        }
        List<String> notes = new ArrayList<>();
        long plan = 0;
        if (request.template() != null && !request.template().isBlank()) {
            plan = new Followers(store, actor, notes).plan(plans, request, each.getCustomer().value(), today);
            if (plan != 0 && !Followers.link(store, actor, caseId, plan)) {
                notes.add(Messages.note_link);
            }
        }
        return new CaseDecided(result, Cases.item(Cases.get(store, actor, caseId)), plan, false, notes);
    }

    @Override
    public CaseDecided end(Store store, Actor actor, long caseId, EndRequest request) throws ClienteleException {
        if (request.churn() == null || request.churn() == ChurnKind.NOT_STATED) {
            throw new ClienteleException(StatusCodes.INVALID_INPUT, Messages.check_churn);
        }
        if (request.reason() == null || request.reason().isBlank()) {
            throw new ClienteleException(StatusCodes.INVALID_INPUT, Messages.check_reason);
        }
        DeclineCase each = undecided(store, actor, caseId);
        decide(store, actor, each, DeclineDecision.END, request.reason(), request.churn());
        CommitResult result = save(store, actor, each, Messages.reason_end);
        if (!result.isCommitted()) {
            return new CaseDecided(result, null, 0, false, List.of());
        }
        List<String> notes = new ArrayList<>();
        boolean moved = request.moveStage() && new Followers(store, actor, notes).endStage(models, moves,
                each.getCustomer().value(), request.reason());
        return new CaseDecided(result, Cases.item(each), each.getPlan() == null ? 0 : each.getPlan().value(), moved,
                notes);
    }

    private static DeclineCase undecided(Store store, Actor actor, long caseId) throws ClienteleException {
        DeclineCase each = Cases.get(store, actor, caseId);
        if (each.getOutcome() != DeclineOutcome.PENDING) {
            throw new ClienteleException(StatusCodes.INVALID_INPUT, Messages.closed);
        }
        return each;
    }

    private LocalDate decide(Store store, Actor actor, DeclineCase each, DeclineDecision decision, String reason,
            ChurnKind churn) throws ClienteleException {
        LocalDate today = facts.of(store).await(actor, store.journal().lastSequence(), null).today();
        each.setDecision(decision);
        each.setReason(reason == null || reason.isBlank() ? null : reason.strip());
        each.setChurn(churn);
        each.setDecidedOn(today);
        each.setDecidedBy(actor.account());
        return today;
    }

    @Override
    public CommitResult reopen(Store store, Actor actor, long caseId, String reason) throws ClienteleException {
        DeclineCase each = Cases.get(store, actor, caseId);
        each.setDecision(DeclineDecision.OPEN);
        each.setReason(null);
        each.setChurn(ChurnKind.NOT_STATED);
        each.setDecidedOn(null);
        each.setDecidedBy(null);
        each.setOutcome(DeclineOutcome.PENDING);
        each.setOutcomeOn(null);
        each.setRegained(null);
        return save(store, actor, each, reason == null || reason.isBlank() ? Messages.reason_reopen : reason);
    }

    @Override
    public CommitResult cost(Store store, Actor actor, long caseId, BigDecimal cost) throws ClienteleException {
        if (cost != null && cost.signum() < 0) {
            throw new ClienteleException(StatusCodes.INVALID_INPUT, Messages.check_cost);
        }
        DeclineCase each = Cases.get(store, actor, caseId);
        each.setCost(cost);
        return save(store, actor, each, Messages.reason_cost);
    }

    private static CommitResult save(Store store, Actor actor, DeclineCase each, String reason) {
        try (UnitOfWork work = store.begin(actor, reason)) {
            work.save(each);
            return work.commit(null);
        }
    }

    @Override
    public Optional<DeclineProof> proof(Store store, Actor actor, long caseId) throws ClienteleException {
        DeclineCase each = Cases.get(store, actor, caseId);
        return each.getModel() == null ? Optional.empty() : PastProof.of(store, each, signals);
    }

    @Override
    public OutcomeReport measureOutcomes(Store store, Actor actor, IProgressMonitor monitor)
            throws ClienteleException {
        FactSnapshot now = facts.of(store).await(actor, store.journal().lastSequence(), monitor);
        Map<String, Integer> horizons = new HashMap<>();
        for (DeclineModel model : decline.models(store, actor)) {
            horizons.put(model.getKey(), model.getHorizonDays());
        }
        Outcomes outcomes = new Outcomes(now, horizons, HORIZON);
        Cases.byCustomer(Cases.all(store, actor)).values().forEach(outcomes::measure);
        List<DeclineCase> changed = outcomes.changed();
        if (!changed.isEmpty()) {
            write(store, actor, changed, monitor);
        }
        return new OutcomeReport(outcomes.measured(), outcomes.cameBack(), outcomes.stayedAway(), changed.size());
    }

    private static void write(Store store, Actor actor, List<DeclineCase> changed, IProgressMonitor monitor)
            throws ClienteleException {
        try (EditBatch batch = store.beginEdits(actor, Messages.reason_measure)) {
            for (int from = 0; from < changed.size(); from += PAGE) {
                if (monitor != null && monitor.isCanceled()) {
                    throw new ClienteleException(StatusCodes.CANCELLED, Messages.cancelled);
                }
                try (UnitOfWork work = batch.begin()) {
                    changed.subList(from, Math.min(changed.size(), from + PAGE)).forEach(work::save);
                    committed(work.commit(null));
                }
            }
            committed(batch.complete(Messages.reason_measure));
        }
    }

    private static void committed(CommitResult result) throws ClienteleException {
        if (!result.isCommitted()) {
            throw new ClienteleException(result.status());
        }
    }

    @Override
    public ChurnReport churn(Store store, Actor actor, LocalDate from, LocalDate to) throws ClienteleException {
        if (to.isBefore(from)) {
            throw new ClienteleException(StatusCodes.INVALID_INPUT, Messages.report_order);
        }
        return Report.of(Cases.all(store, actor), from, to);
    }
}
