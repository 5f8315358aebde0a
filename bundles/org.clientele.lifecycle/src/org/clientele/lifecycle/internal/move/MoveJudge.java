package org.clientele.lifecycle.internal.move;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.clientele.core.ClienteleException;
import org.clientele.core.StatusCodes;
import org.clientele.core.definitions.Titles;
import org.clientele.core.facts.FactSnapshot;
import org.clientele.core.lifecycle.MoveCheck.Kind;
import org.clientele.core.lifecycle.StageModels;
import org.clientele.core.rules.ProofNode;
import org.clientele.core.rules.RuleService;
import org.clientele.lifecycle.internal.stage.Guards;
import org.clientele.lifecycle.internal.stage.Standpoints;
import org.clientele.model.Stage;
import org.clientele.model.StageGuardUse;
import org.clientele.model.StageModel;
import org.clientele.model.StageTransition;
import org.eclipse.osgi.util.NLS;

/** Decides whether people and imports may move customers: the one place that knows, for all who ask. */
final class MoveJudge {

    static final DateTimeFormatter DAY = DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM);

    private final StageModel model;
    private final FactSnapshot facts;
    private final Standpoints standing;
    private final RuleService rules;
    private final Guards guards;
    private final Map<LocalDate, FactSnapshot> days = new HashMap<>();

    MoveJudge(StageModel model, FactSnapshot facts, Standpoints standing, RuleService rules, Guards guards) {
        this.model = model;
        this.facts = facts;
        this.standing = standing;
        this.rules = rules;
        this.guards = guards;
    }

    /** Refuses what no customer can do. */
    static void refuse(StageModel model, String to, LocalDate day, LocalDate today) throws ClienteleException {
        if (!model.isActive()) {
            throw invalid(Messages.model_inactive, Titles.of(model));
        }
        if (StageModels.stage(model, to).isEmpty()) {
            throw new ClienteleException(StatusCodes.NOT_FOUND, NLS.bind(Messages.stage_unknown,
                    new Object[] { Titles.of(model), to == null ? "" : to, names(model) })); //$NON-NLS-1$
        }
        if (day == null) {
            throw invalid(Messages.day_missing);
        }
        if (day.isAfter(today)) {
            throw invalid(Messages.day_future, DAY.format(day), DAY.format(today));
        }
    }

    private static ClienteleException invalid(String text, Object... values) {
        return new ClienteleException(StatusCodes.INVALID_INPUT, NLS.bind(text, values));
    }

    private static String names(StageModel model) {
        return model.getStages().stream().map(Stage::getKey).collect(Collectors.joining(", ")); //$NON-NLS-1$
    }

    /**
     * Decides about several wishes. Of one customer with several, each starts from where the one before led.
     *
     * @return a verdict for each wish, in the order of the wishes
     */
    List<Verdict> judge(List<Wish> wishes) throws ClienteleException {
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < wishes.size(); i++) {
            order.add(i);
        }
        order.sort(Comparator.comparing((Integer i) -> wishes.get(i).day()));
        Map<Long, String> led = new HashMap<>();
        Verdict[] verdicts = new Verdict[wishes.size()];
        for (int i : order) {
            Wish wish = wishes.get(i);
            int row = facts.rowOf(wish.party());
            if (row < 0 || !facts.visible().contains(row)) {
                verdicts[i] = refused(wish, null, Kind.UNKNOWN_CUSTOMER, Messages.customer_unknown);
                continue;
            }
            String from = led.containsKey(wish.party()) ? led.get(wish.party()) : standing.on(row, wish.day());
            verdicts[i] = judge(wish, row, from);
            if (verdicts[i].isAllowed()) {
                led.put(wish.party(), wish.to());
            }
        }
        return List.of(verdicts);
    }

    private Verdict judge(Wish wish, int row, String from) throws ClienteleException {
        if (wish.to().equals(from)) {
            return refused(wish, from, Kind.SAME_STAGE, Messages.same, name(from));
        }
        LocalDate first = standing.firstContact(row);
        if (first != null && wish.day().isBefore(first)) {
            return refused(wish, from, Kind.BEFORE_FIRST_CONTACT, Messages.day_beforeContact, DAY.format(wish.day()),
                    DAY.format(first));
        }
        LocalDate last = standing.lastMove(row);
        if (last != null && wish.day().isBefore(last)) {
            return refused(wish, from, Kind.LATER_MOVE, Messages.later, DAY.format(last));
        }
        if (from == null) {
            return StageModels.stage(model, wish.to()).filter(Stage::isStart).isPresent() ? allowed(wish, null, null)
                    : refused(wish, null, Kind.NO_WAY, Messages.way_notStart, name(wish.to()), starts());
        }
        Optional<StageTransition> way = StageModels.way(model, from, wish.to());
        if (way.isEmpty()) {
            return refused(wish, from, Kind.NO_WAY, Messages.way_none, name(from), name(wish.to()), open(from));
        }
        if (!way.get().isByHand()) {
            return refused(wish, from, Kind.RULES_ONLY, Messages.way_rulesOnly, name(from), name(wish.to()));
        }
        return guarded(wish, row, from, way.get());
    }

    private Verdict guarded(Wish wish, int row, String from, StageTransition way) throws ClienteleException {
        FactSnapshot then = days.computeIfAbsent(wish.day(),
                day -> day.equals(facts.today()) ? facts : facts.asOf(day));
        ProofNode proof = null;
        if (way.getGuard() != null) {
            try {
                proof = rules.explain(way.getGuard(), then, row);
            } catch (ClienteleException e) {
                proof = new ProofNode(false, e.getMessage(), List.of());
            }
            if (!proof.holds()) {
                return new Verdict(wish, from, Kind.GUARD,
                        NLS.bind(Messages.guard, name(from), name(wish.to())), proof);
            }
        }
        for (StageGuardUse use : way.getGuards()) {
            ProofNode said = guards.explain(use.getGuard(), then, row);
            if (!said.holds()) {
                return new Verdict(wish, from, Kind.CONTRIBUTED_GUARD, NLS.bind(Messages.guard_contributed,
                        new Object[] { guards.label(use.getGuard()), name(from), name(wish.to()) }), said);
            }
            proof = proof == null ? said : new ProofNode(true, proof.text(), List.of(proof, said));
        }
        return allowed(wish, from, proof);
    }

    private static Verdict allowed(Wish wish, String from, ProofNode proof) {
        return new Verdict(wish, from, null, null, proof);
    }

    private static Verdict refused(Wish wish, String from, Kind kind, String text, Object... values) {
        return new Verdict(wish, from, kind, NLS.bind(text, values), null);
    }

    private String starts() {
        return model.getStages().stream().filter(Stage::isStart).map(stage -> name(stage.getKey()))
                .collect(Collectors.joining(", ")); //$NON-NLS-1$
    }

    private String open(String from) {
        String ways = StageModels.out(model, from).stream().filter(StageTransition::isByHand)
                .map(way -> name(way.getTo())).collect(Collectors.joining(", ")); //$NON-NLS-1$
        return ways.isEmpty() ? Messages.way_nowhere : ways;
    }

    private String name(String key) {
        return StageModels.stage(model, key).map(Titles::of).filter(title -> !title.isEmpty()).orElse(key);
    }
}
