package org.clientele.lifecycle.internal.move;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.OptionalLong;

import org.clientele.core.Actor;
import org.clientele.core.ClienteleException;
import org.clientele.core.StatusCodes;
import org.clientele.core.definitions.Titles;
import org.clientele.core.facts.FactService;
import org.clientele.core.facts.FactSnapshot;
import org.clientele.core.lifecycle.MoveCheck;
import org.clientele.core.lifecycle.PreparedMove;
import org.clientele.core.lifecycle.StageModels;
import org.clientele.core.lifecycle.StageMoveRequest;
import org.clientele.core.lifecycle.StageMoveResult;
import org.clientele.core.lifecycle.StageMoveService;
import org.clientele.core.lifecycle.StageRow;
import org.clientele.core.lifecycle.StageService;
import org.clientele.core.rules.RuleService;
import org.clientele.core.store.Batch;
import org.clientele.core.store.CommitResult;
import org.clientele.core.store.Store;
import org.clientele.core.store.UnitOfWork;
import org.clientele.lifecycle.internal.stage.Guards;
import org.clientele.lifecycle.internal.stage.Standpoints;
import org.clientele.lifecycle.internal.model.StoredModels;
import org.clientele.model.ClientelePackage.Literals;
import org.clientele.model.StageCause;
import org.clientele.model.StageModel;
import org.clientele.model.StageMove;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.osgi.util.NLS;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Moves customers by hand. What is allowed is decided by {@link MoveJudge}, here and again when it is committed. */
@Component
public final class StageMoveServiceImpl implements StageMoveService {

    private static final int MOST_TRIES = 5;

    private final FactService facts;
    private final RuleService rules;
    private final Guards guards;
    private final StageService stages;
    private final Standpoints.Source standpoints;
    private final Clock clock;

    /**
     * Creates the service.
     *
     * @param facts the columns
     * @param rules evaluates guards
     * @param guards the contributed guards
     * @param stages computes who is where
     * @param standpoints who is where, out of memory
     */
    @Activate
    public StageMoveServiceImpl(@Reference FactService facts, @Reference RuleService rules, @Reference Guards guards,
            @Reference StageService stages, @Reference Standpoints.Source standpoints) {
        this(facts, rules, guards, stages, standpoints, Clock.systemDefaultZone());
    }

    StageMoveServiceImpl(FactService facts, RuleService rules, Guards guards, StageService stages,
            Standpoints.Source standpoints, Clock clock) {
        this.facts = facts;
        this.rules = rules;
        this.guards = guards;
        this.stages = stages;
        this.standpoints = standpoints;
        this.clock = clock;
    }

    @Override
    public MoveCheck check(Store store, Actor actor, String model, String to, Collection<Long> parties,
            LocalDate day) throws ClienteleException {
        Judged judged = judge(store, actor, model, to, parties, day);
        return Refusals.of(judged.model(), to, judged.day(), judged.verdicts());
    }

    private record Judged(StageModel model, LocalDate day, List<Verdict> verdicts) {
    }

    private Judged judge(Store store, Actor actor, String key, String to, Collection<Long> parties, LocalDate day)
            throws ClienteleException {
        StageModel model = StoredModels.get(store.records(actor), key);
        FactSnapshot known = facts.of(store).await(actor, store.journal().lastSequence(), null);
        LocalDate on = day == null ? known.today() : day;
        MoveJudge.refuse(model, to, on, known.today());
        List<Wish> wishes = parties.stream().distinct().map(party -> new Wish(party, to, on)).toList();
        return new Judged(model, on, judge(store, model, known).judge(wishes));
    }

    private MoveJudge judge(Store store, StageModel model, FactSnapshot known) throws ClienteleException {
        stages.stages(store, Actor.SYSTEM, model.getKey());
        Standpoints standing = standpoints.of(store.info().id(), model.getKey()).orElseThrow(
                () -> new ClienteleException(StatusCodes.INVALID_INPUT, Messages.notReady));
        return new MoveJudge(model, known, standing, rules, guards);
    }

    @Override
    public List<PreparedMove> prepare(Store store, Actor actor, String model, List<StageRow> rows,
            IProgressMonitor monitor) throws ClienteleException {
        StageModel found = StoredModels.get(store.records(actor), model);
        if (!found.isActive()) {
            throw new ClienteleException(StatusCodes.INVALID_INPUT,
                    NLS.bind(Messages.model_inactive, Titles.of(found)));
        }
        FactSnapshot known = facts.of(store).await(actor, store.journal().lastSequence(), monitor);
        return new Preparation(found, actor.account(), known.today(), now(store)).of(rows,
                judge(store, found, known));
    }

    private LocalDateTime now(Store store) {
        return LocalDateTime.ofInstant(clock.instant(), store.info().settings().zone());
    }

    @Override
    public StageMoveResult move(Store store, Actor actor, StageMoveRequest request, IProgressMonitor monitor)
            throws ClienteleException {
        if (request.reason() == null || request.reason().isBlank()) {
            throw new ClienteleException(StatusCodes.INVALID_INPUT, Messages.reason_missing);
        }
        StageMoveResult result = attempt(store, actor, request, monitor);
        for (int i = 1; i < MOST_TRIES && wasOvertaken(result); i++) {
            result = attempt(store, actor, request, monitor);
        }
        return result;
    }

    /** Whether somebody else committed after it was decided about the move, so that it has to be decided anew. */
    private static boolean wasOvertaken(StageMoveResult result) {
        return !result.status().isOK() && result.moved() == 0 && Messages.notReady.equals(result.status().getMessage());
    }

    private StageMoveResult attempt(Store store, Actor actor, StageMoveRequest request, IProgressMonitor monitor)
            throws ClienteleException {
        Judged judged = judge(store, actor, request.model(), request.to(), request.parties(), request.day());
        MoveCheck check = Refusals.of(judged.model(), request.to(), judged.day(), judged.verdicts());
        NewMoves moves = new NewMoves(judged.model(), StageCause.HAND, actor.account(), request.reason().strip(),
                hold(request, judged.model()), now(store));
        List<StageMove> made = new ArrayList<>();
        for (Verdict verdict : judged.verdicts()) {
            if (verdict.isAllowed()) {
                made.add(moves.of(verdict));
            }
        }
        String stage = StageModels.stage(judged.model(), request.to()).map(Titles::of).orElse(request.to());
        String reason = NLS.bind(Messages.move_reason, stage, request.reason().strip());
        if (made.isEmpty()) {
            return new StageMoveResult(Status.OK_STATUS, 0, OptionalLong.empty(), OptionalLong.empty(), check);
        }
        return made.size() == 1 ? one(store, actor, made.getFirst(), reason, check)
                : many(store, actor, made, reason, check, monitor);
    }

    private static int hold(StageMoveRequest request, StageModel model) {
        return request.holdDays() < 0 ? model.getHoldDays() : request.holdDays();
    }

    private static StageMoveResult one(Store store, Actor actor, StageMove move, String reason, MoveCheck check)
            throws ClienteleException {
        try (UnitOfWork work = store.begin(actor, reason)) {
            work.add(move);
            CommitResult result = work.commit(null);
            return result.isCommitted()
                    ? new StageMoveResult(result.status(), 1, OptionalLong.of(result.sequence()), OptionalLong.empty(),
                            check)
                    : nothing(why(result), check);
        }
    }

    private static IStatus why(CommitResult result) {
        return result.problems().stream().anyMatch(problem -> Messages.notReady.equals(problem.message()))
                ? new ClienteleException(StatusCodes.INVALID_RECORD, Messages.notReady).getStatus()
                : result.status();
    }

    private static StageMoveResult many(Store store, Actor actor, List<StageMove> made, String reason,
            MoveCheck check, IProgressMonitor monitor) throws ClienteleException {
        try (Batch batch = store.beginBatch(actor, reason)) {
            batch.insert(new MoveRows(made, batch.reserve(Literals.STAGE_MOVE, made.size())), monitor);
            CommitResult result = batch.complete("stage moves " + made.size()); //$NON-NLS-1$
            return result.isCommitted()
                    ? new StageMoveResult(result.status(), made.size(), OptionalLong.empty(),
                            OptionalLong.of(batch.id()), check)
                    : nothing(result.status(), check);
        } catch (OperationCanceledException e) {
            throw new ClienteleException(StatusCodes.CANCELLED, Messages.cancelled, e);
        }
    }

    private static StageMoveResult nothing(IStatus status, MoveCheck check) {
        return new StageMoveResult(status, 0, OptionalLong.empty(), OptionalLong.empty(), check);
    }
}
