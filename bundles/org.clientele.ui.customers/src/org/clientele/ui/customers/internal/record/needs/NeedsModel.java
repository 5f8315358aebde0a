package org.clientele.ui.customers.internal.record.needs;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.clientele.core.definitions.DefinitionKeys;
import org.clientele.core.definitions.Definitions;
import org.clientele.core.definitions.Titles;
import org.clientele.core.needs.NeedCard;
import org.clientele.core.needs.NeedPrompt;
import org.clientele.core.needs.NeedService;
import org.clientele.model.ClienteleFactory;
import org.clientele.model.ClientelePackage.Literals;
import org.clientele.model.Need;
import org.clientele.model.NeedState;
import org.clientele.model.SchemeValue;
import org.clientele.ui.Formats;
import org.clientele.ui.customers.RecordContext;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;

/** What the needs page shows of a record and what a person can do there. Knows no widget. */
final class NeedsModel {

    private final RecordContext record;
    private final Optional<NeedService> needs;
    private final Clock clock;
    private final Formats formats;
    private Definitions definitions;

    NeedsModel(RecordContext record, Optional<NeedService> needs, Clock clock, Formats formats) {
        this.record = record;
        this.needs = needs;
        this.clock = clock;
        this.formats = formats;
    }

    /** Takes other definitions. */
    void use(Definitions current) {
        definitions = current;
    }

    boolean isCustomer() {
        return record.party().getCustomer() != null;
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    /** The cards of each column. */
    Map<NeedState, List<NeedCard>> board() {
        return isCustomer() && needs.isPresent() ? needs.get().board(record.party(), today()) : Map.of();
    }

    /** All cards, column by column. */
    List<NeedCard> all() {
        Map<NeedState, List<NeedCard>> board = board();
        return Stream.of(NeedState.values()).flatMap(s -> board.getOrDefault(s, List.of()).stream()).toList();
    }

    /** Questions that may bring needs to light. */
    List<NeedPrompt> prompts() {
        return needs.map(s -> s.prompts(record.party(), today())).orElse(List.of());
    }

    /** Moves a need to a column; from latent to explicit its day is kept. */
    IStatus move(Need need, NeedState state) {
        if (need.getState() == state || needs.isEmpty()) {
            return Status.OK_STATUS;
        }
        return record.change(Messages.bind(Messages.Command_move, name(state)),
                () -> needs.get().move(need, state, today()));
    }

    /** The column beside one, or empty at the edge. */
    static Optional<NeedState> beside(NeedState state, int step) {
        int index = state.ordinal() + step;
        return index < 0 || index >= NeedState.values().length ? Optional.empty()
                : Optional.of(NeedState.values()[index]);
    }

    /** Adds a need, known since today. */
    Optional<Need> add(NeedState state, String text) {
        if (!isCustomer()) {
            return Optional.empty();
        }
        Need need = ClienteleFactory.eINSTANCE.createNeed();
        need.setText(text);
        need.setSince(today());
        need.setCurrency(record.store().info().settings().baseCurrency().getCurrencyCode());
        need.setState(state);
        IStatus status = record.add(record.party().getCustomer(), Literals.CUSTOMER__NEEDS, need);
        return status.isOK() ? Optional.of(need) : Optional.empty();
    }

    /** Takes a need away. */
    IStatus remove(Need need) {
        return record.remove(need);
    }

    /** The types that can be chosen, by key. */
    List<SchemeValue> types() {
        return definitions == null ? List.of()
                : definitions.scheme(DefinitionKeys.NEED_TYPE).map(s -> List.<SchemeValue>copyOf(s.getValues()))
                        .orElse(List.of());
    }

    /** The type of a need in the user's language. */
    String type(Need need) {
        String key = need.getType();
        return key == null ? "" //$NON-NLS-1$
                : types().stream().filter(v -> key.equals(v.getKey())).findFirst().map(Titles::of).orElse(key);
    }

    /** The level in the user's language; empty when it is not stated. */
    static String level(int level) {
        return switch (level) {
        case 1 -> Messages.Level_1;
        case 2 -> Messages.Level_2;
        case 3 -> Messages.Level_3;
        case 4 -> Messages.Level_4;
        case 5 -> Messages.Level_5;
        default -> ""; //$NON-NLS-1$
        };
    }

    /** The state's name in the user's language. */
    String name(NeedState state) {
        return record.labels().literal(Literals.NEED, Literals.NEED_STATE, state);
    }

    /** What the need is: its text, or its type. */
    String title(Need need) {
        String text = need.getText();
        return text != null && !text.isBlank() ? text.replace('\n', ' ')
                : type(need).isEmpty() ? Messages.Card_untitled : type(need);
    }

    /** The second line of a card: type and level. */
    String detail(Need need) {
        return Stream.of(title(need).equals(type(need)) ? "" : type(need), level(need.getLevel())) //$NON-NLS-1$
                .filter(s -> !s.isEmpty()).collect(Collectors.joining(" \u00b7 ")); //$NON-NLS-1$
    }

    /** The third line of a card: what is missing and by when. */
    String numbers(NeedCard card) {
        Need need = card.need();
        String gap = card.gap().map(g -> Messages.bind(Messages.Card_gap, money(g, need))).orElse(""); //$NON-NLS-1$
        String due = need.getDue() == null ? "" : Messages.bind(Messages.Card_due, formats.date(need.getDue())); //$NON-NLS-1$
        return Stream.of(gap, due).filter(s -> !s.isEmpty()).collect(Collectors.joining(" \u00b7 ")); //$NON-NLS-1$
    }

    /** An amount of a need. */
    String money(BigDecimal amount, Need need) {
        if (amount == null) {
            return ""; //$NON-NLS-1$
        }
        try {
            return formats.money(amount, Currency.getInstance(need.getCurrency()));
        } catch (IllegalArgumentException | NullPointerException e) {
            return formats.decimal(amount); // the currency is being typed
        }
    }
}
