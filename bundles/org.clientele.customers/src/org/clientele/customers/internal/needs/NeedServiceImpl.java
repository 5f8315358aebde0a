package org.clientele.customers.internal.needs;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.clientele.core.Actor;
import org.clientele.core.needs.NeedCard;
import org.clientele.core.needs.NeedPrompt;
import org.clientele.core.needs.NeedService;
import org.clientele.core.store.CommitResult;
import org.clientele.core.store.Store;
import org.clientele.customers.internal.editing.RecordEdit;
import org.clientele.model.Need;
import org.clientele.model.NeedState;
import org.clientele.model.Party;
import org.eclipse.osgi.util.NLS;
import org.osgi.service.component.annotations.Component;

/** Needs by the record alone. */
@Component
public final class NeedServiceImpl implements NeedService {

    private static final Comparator<NeedCard> ORDER = Comparator
            .comparing((NeedCard c) -> c.need().getDue(), Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(c -> c.need().getSince(), Comparator.nullsLast(Comparator.naturalOrder()));

    @Override
    public Map<NeedState, List<NeedCard>> board(Party party, LocalDate today) {
        Map<NeedState, List<NeedCard>> board = new EnumMap<>(NeedState.class);
        NeedState.VALUES.forEach(state -> board.put(state, new ArrayList<>()));
        if (party.getCustomer() != null) {
            party.getCustomer().getNeeds().forEach(need -> board.get(need.getState()).add(card(need, today)));
        }
        board.values().forEach(cards -> cards.sort(ORDER));
        return board;
    }

    private static NeedCard card(Need need, LocalDate today) {
        Optional<BigDecimal> gap = Optional.ofNullable(need.getAmount()).map(amount -> {
            BigDecimal provided = need.getProvided() == null ? BigDecimal.ZERO : need.getProvided();
            return amount.subtract(provided).max(BigDecimal.ZERO);
        });
        boolean late = need.getState() != NeedState.MET && need.getDue() != null && need.getDue().isBefore(today);
        return new NeedCard(need, gap, late);
    }

    @Override
    public void move(Need need, NeedState state, LocalDate day) {
        if (need.getState() == NeedState.LATENT && state == NeedState.EXPLICIT && need.getExplicitSince() == null) {
            need.setExplicitSince(day);
        }
        need.setState(state);
    }

    @Override
    public CommitResult move(Store store, Actor actor, long partyId, long needId, NeedState state, LocalDate day) {
        return RecordEdit.party(store, actor, partyId, NLS.bind(Messages.reasonMove, name(state)), (party, work) -> {
            Need need = RecordEdit.customer(party).getNeeds().stream().filter(n -> n.getId() == needId).findFirst()
                    .orElseThrow(() -> RecordEdit.noChild(needId));
            move(need, state, day);
        });
    }

    private static String name(NeedState state) {
        return switch (state) {
        case LATENT -> Messages.LATENT;
        case EXPLICIT -> Messages.EXPLICIT;
        case CHANGING -> Messages.CHANGING;
        case MET -> Messages.MET;
        };
    }

    @Override
    public List<NeedPrompt> prompts(Party party, LocalDate today) {
        Set<String> known = new HashSet<>();
        if (party.getCustomer() != null) {
            party.getCustomer().getNeeds().forEach(need -> known.add(need.getType()));
        }
        List<NeedPrompt> prompts = new ArrayList<>(Prompts.of(party, today));
        prompts.sort(Comparator.comparing(p -> known.contains(p.needType())));
        return prompts;
    }
}
