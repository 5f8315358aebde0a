package org.clientele.lifecycle.internal.stage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.clientele.core.Actor;
import org.clientele.core.ClienteleException;
import org.clientele.core.facts.FactSnapshot;
import org.clientele.core.lifecycle.StageChange;
import org.clientele.core.lifecycle.StageModels;
import org.clientele.core.lifecycle.StageProof;
import org.clientele.core.lifecycle.StageWay;
import org.clientele.core.rules.ProofNode;
import org.clientele.core.rules.RuleService;
import org.clientele.core.rules.RuleVersionService;
import org.clientele.core.store.AggregateRef;
import org.clientele.model.ClientelePackage.Literals;
import org.clientele.model.Condition;
import org.clientele.model.Stage;
import org.clientele.model.StageGuardUse;
import org.clientele.model.StageModel;
import org.clientele.model.StageTransition;
import org.eclipse.osgi.util.NLS;

/** Says why customers are where they are. */
final class StageProofs {

    private final StageView view;
    private final RuleService rules;
    private final Guards guards;

    StageProofs(StageView view, RuleService rules, Guards guards) {
        this.view = view;
        this.rules = rules;
        this.guards = guards;
    }

    StageProof now(long party) throws ClienteleException {
        int row = view.row(party);
        String stage = view.kept().names.key(view.now().stage(row));
        LocalDate today = view.live().facts().today();
        int held = view.kept().moves.heldUntil(party, view.live().today());
        FactSnapshot facts = view.seen().asOf(today);
        List<StageWay> ways = ways(view.now().plan().model(), stage, facts, row, null);
        String sentence = held >= view.live().today()
                ? NLS.bind(Messages.proof_held, LocalDate.ofEpochDay(held))
                : ways.stream().anyMatch(way -> way.automatic() && way.open()) ? Messages.proof_circle
                        : stage == null ? Messages.proof_none : ways.isEmpty() ? Messages.proof_end : Messages.proof_stays;
        return new StageProof(view.kept().key, party, today, stage, sentence, ways);
    }

    /**
     * Proves a change by the rules that made it, with the facts of its day.
     *
     * @param versions finds the model as it was; null: it cannot be found now
     */
    StageProof of(StageChange change, RuleVersionService versions) throws ClienteleException {
        int row = view.row(change.party());
        FactSnapshot facts = view.seen().asOf(change.day());
        StageModel present = view.now().plan().model();
        StageModel then = change.modelVersion() == present.getVersion() ? present : load(present, change, versions);
        StageModel model = then == null ? present : then;
        List<StageWay> ways = ways(model, change.from(), facts, row, change.to());
        String from = title(change.from());
        String to = title(change.to());
        String sentence = change.isByHand()
                ? NLS.bind(Messages.proof_hand, new Object[] { change.account(), from, to, change.day() })
                : NLS.bind(Messages.proof_rule, new Object[] { from, to, change.day() });
        return new StageProof(view.kept().key, change.party(), change.day(), change.from(), sentence + remark(model, then), ways);
    }

    private StageModel load(StageModel present, StageChange change, RuleVersionService versions) throws ClienteleException {
        return versions == null ? null
                : versions.load(view.store(), Actor.SYSTEM, new AggregateRef(Literals.STAGE_MODEL, present.getId()),
                        change.modelVersion()).map(StageModel.class::cast).orElse(null);
    }

    /** What about a proof is not as of the day of the change. */
    private String remark(StageModel model, StageModel then) {
        Needs needs = new Needs(rules, key -> null);
        model.getStages().forEach(stage -> {
            needs.add(stage.getEntry());
            needs.add(stage.getExit());
        });
        model.getTransitions().forEach(way -> needs.add(way.getGuard()));
        String remark = then == null ? ' ' + Messages.proof_otherVersion : ""; //$NON-NLS-1$
        return needs.isDated() && needs.segments.isEmpty() ? remark : remark + ' ' + Messages.proof_undated;
    }

    private String title(String stage) {
        return stage == null ? Messages.value_noStage
                : view.source().title(view.kept().key, view.kept().names.of(stage));
    }

    private List<StageWay> ways(StageModel model, String stage, FactSnapshot facts, int row, String taken) {
        List<StageWay> ways = new ArrayList<>();
        if (stage == null) {
            for (Stage start : model.getStages()) {
                if (start.isStart()) {
                    ProofNode entry = prove(start.getEntry(), facts, row);
                    ways.add(new StageWay(null, start.getKey(), true, false, entry == null || entry.holds(),
                            start.getKey().equals(taken), null, entry, null, List.of()));
                }
            }
            return ways;
        }
        Stage from = StageModels.stage(model, stage).orElse(null);
        for (StageTransition transition : model.getTransitions()) {
            Stage to = StageModels.stage(model, transition.getTo()).orElse(null);
            if (stage.equals(transition.getFrom()) && to != null) {
                ProofNode exit = from == null ? null : prove(from.getExit(), facts, row);
                ProofNode entry = prove(to.getEntry(), facts, row);
                ProofNode guard = prove(transition.getGuard(), facts, row);
                List<ProofNode> more = transition.getGuards().stream().map(StageGuardUse::getGuard)
                        .map(id -> guards.explain(id, facts, row)).toList();
                boolean open = holds(exit) && holds(entry) && holds(guard) && more.stream().allMatch(ProofNode::holds);
                ways.add(new StageWay(stage, to.getKey(), transition.isAutomatic(), transition.isByHand(), open,
                        to.getKey().equals(taken), exit, entry, guard, more));
            }
        }
        return ways;
    }

    private static boolean holds(ProofNode proof) {
        return proof == null || proof.holds();
    }

    /** A rule that cannot be asked does not hold, and says why. */
    private ProofNode prove(Condition condition, FactSnapshot facts, int row) {
        if (condition == null) {
            return null;
        }
        try {
            return rules.explain(condition, facts, row);
        } catch (ClienteleException e) {
            return new ProofNode(false, e.getMessage(), List.of());
        }
    }
}
