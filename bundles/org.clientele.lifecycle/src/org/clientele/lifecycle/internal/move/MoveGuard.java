package org.clientele.lifecycle.internal.move;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.LongStream;

import org.clientele.core.Actor;
import org.clientele.core.ClienteleException;
import org.clientele.core.facts.FactService;
import org.clientele.core.facts.FactSnapshot;
import org.clientele.core.rules.RuleService;
import org.clientele.core.store.AggregateRef;
import org.clientele.core.store.CommitCheck;
import org.clientele.core.store.JournalEntry.TouchedRange;
import org.clientele.core.store.PendingCommit;
import org.clientele.core.store.PendingCommit.PendingChange;
import org.clientele.core.store.Records;
import org.clientele.core.store.Store;
import org.clientele.lifecycle.internal.stage.Guards;
import org.clientele.lifecycle.internal.stage.Standpoints;
import org.clientele.lifecycle.internal.model.StoredModels;
import org.clientele.model.Aggregate;
import org.clientele.model.ClientelePackage.Literals;
import org.clientele.model.StageCause;
import org.clientele.model.StageModel;
import org.clientele.model.StageMove;
import org.eclipse.osgi.util.NLS;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/**
 * Lets nobody store a move that would not be allowed: editor, bulk, command line, import and partner pass by here. It
 * looks at what lies in memory; while that is not there, no move is stored.
 */
@Component(service = CommitCheck.class)
public final class MoveGuard implements CommitCheck {

    private static final int PAGE = 500;

    private final Map<UUID, Store> stores = new HashMap<>();
    private final FactService facts;
    private final RuleService rules;
    private final Guards guards;
    @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    private volatile Standpoints.Source standpoints;

    /**
     * Creates the check.
     *
     * @param facts the columns
     * @param rules evaluates guards
     * @param guards the contributed guards
     */
    @Activate
    public MoveGuard(@Reference FactService facts, @Reference RuleService rules, @Reference Guards guards) {
        this.facts = facts;
        this.rules = rules;
        this.guards = guards;
    }

    @Reference(service = Store.class, cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC,
            unbind = "closed")
    void opened(Store store) {
        synchronized (stores) {
            stores.put(store.info().id(), store);
        }
    }

    void closed(Store store) {
        synchronized (stores) {
            stores.remove(store.info().id(), store);
        }
    }

    @Override
    public void check(PendingCommit commit, Report report) throws ClienteleException {
        Map<String, List<StageMove>> byModel = new LinkedHashMap<>();
        RecordedMoves recorded = new RecordedMoves(commit, report);
        for (PendingChange change : commit.changes()) {
            if (change.aggregate().type() == Literals.STAGE_MOVE) {
                StageMove before = (StageMove) change.before().orElse(null);
                StageMove after = (StageMove) change.after().orElse(null);
                if (before == null && after != null) {
                    add(byModel, after);
                } else if (before != null && after != null) {
                    recorded.changed(change, before, after);
                } else if (before != null) {
                    recorded.removed(change, before);
                }
            } else if (change.aggregate().type() == Literals.STAGE_ENTRY && !Actor.SYSTEM.equals(commit.actor())) {
                report.problem(change.aggregate(), "", Messages.entry_program); //$NON-NLS-1$
            }
        }
        for (TouchedRange range : commit.ranges()) {
            if (range.type() == Literals.STAGE_MOVE) {
                load(commit.records(), range, byModel);
            } else if (range.type() == Literals.STAGE_ENTRY && !Actor.SYSTEM.equals(commit.actor())) {
                report.problem(null, "", Messages.entry_program); //$NON-NLS-1$
            }
        }
        for (Map.Entry<String, List<StageMove>> moves : byModel.entrySet()) {
            check(commit, moves.getKey(), moves.getValue(), report);
        }
    }

    private static void add(Map<String, List<StageMove>> byModel, StageMove move) {
        byModel.computeIfAbsent(Objects.requireNonNullElse(move.getModel(), ""), key -> new ArrayList<>()).add(move); //$NON-NLS-1$
    }

    private static void load(Records records, TouchedRange range, Map<String, List<StageMove>> byModel)
            throws ClienteleException {
        for (long from = range.firstId(); from <= range.lastId(); from += PAGE) {
            long[] ids = LongStream.rangeClosed(from, Math.min(range.lastId(), from + PAGE - 1))
                    .toArray();
            for (Aggregate move : records.loadAll(Literals.STAGE_MOVE, ids)) {
                add(byModel, (StageMove) move);
            }
        }
    }

    private void check(PendingCommit commit, String key, List<StageMove> moves, Report report)
            throws ClienteleException {
        Optional<StageModel> model = StoredModels.find(commit.records(), key);
        List<StageMove> possible = new ArrayList<>();
        for (StageMove move : moves) {
            String problem = model.isEmpty() ? NLS.bind(Messages.model_unknown, key) : alone(move, model.get(), commit.today());
            if (problem == null) {
                possible.add(move);
            } else {
                report.problem(ref(move), "", problem); //$NON-NLS-1$
            }
        }
        if (!possible.isEmpty()) {
            judge(commit, model.get(), possible, report);
        }
    }

    /** What is wrong with a move by itself; null when nothing is. */
    private static String alone(StageMove move, StageModel model, LocalDate today) {
        if (move.getCustomer() == null) {
            return Messages.customer_unknown;
        }
        if (move.getCause() != StageCause.HAND && move.getCause() != StageCause.IMPORT) {
            return Messages.cause;
        }
        if (move.getCause() == StageCause.HAND && (move.getReason() == null || move.getReason().isBlank())) {
            return Messages.reason_missing;
        }
        if (move.getDay() != null && move.getHeldUntil() != null && move.getHeldUntil().isBefore(move.getDay())) {
            return Messages.held_before;
        }
        try {
            MoveJudge.refuse(model, move.getTo(), move.getDay(), today);
            return null;
        } catch (ClienteleException e) {
            return e.getStatus().getMessage();
        }
    }

    private void judge(PendingCommit commit, StageModel model, List<StageMove> moves, Report report)
            throws ClienteleException {
        Standpoints.Source source = standpoints;
        Optional<Standpoints> standing = source == null ? Optional.empty()
                : source.of(commit.storeId(), model.getKey());
        Optional<FactSnapshot> known = snapshot(commit.storeId());
        boolean isUnit = commit.ranges().isEmpty(); // a batch lasts: others commit meanwhile
        if (standing.isEmpty() || known.isEmpty() || isUnit && !standing.get().isCurrent()) {
            report.problem(null, "", Messages.notReady); //$NON-NLS-1$
            return;
        }
        List<Wish> wishes = moves.stream()
                .map(move -> new Wish(move.getCustomer().value(), move.getTo(), move.getDay())).toList();
        List<Verdict> verdicts = new MoveJudge(model, known.get(), standing.get(), rules, guards).judge(wishes);
        for (int i = 0; i < verdicts.size(); i++) {
            Verdict verdict = verdicts.get(i);
            StageMove move = moves.get(i);
            if (!verdict.isAllowed()) {
                String why = verdict.proof() == null ? "" : ' ' + verdict.proof().text(); //$NON-NLS-1$
                report.problem(ref(move), "", verdict.message() + why); //$NON-NLS-1$
            } else if (!Objects.equals(verdict.from(), move.getFrom())) {
                report.problem(ref(move), "from", Messages.from_other); //$NON-NLS-1$
            }
        }
    }

    private static AggregateRef ref(StageMove move) {
        return new AggregateRef(Literals.STAGE_MOVE, move.getId());
    }

    private Optional<FactSnapshot> snapshot(UUID id) {
        Store store;
        synchronized (stores) {
            store = stores.get(id);
        }
        return store == null ? Optional.empty() : facts.of(store).snapshot(Actor.SYSTEM);
    }
}
