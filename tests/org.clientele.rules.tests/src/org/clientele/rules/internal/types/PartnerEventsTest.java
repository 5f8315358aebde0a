package org.clientele.rules.internal.types;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;

import org.clientele.core.ClienteleException;
import org.clientele.core.StatusCodes;
import org.clientele.core.facts.FactSnapshot;
import org.clientele.core.rules.ProposedChange;
import org.clientele.model.Party;
import org.clientele.model.TypedCondition;
import org.clientele.rules.Conditions;
import org.clientele.rules.ProposedFacts;
import org.clientele.rules.internal.types.Visits.Visit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.roaringbitmap.RoaringBitmap;

/** Figures of a partner's events with codes, compared with counting them one by one. */
class PartnerEventsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 30);

    private final AggregateCondition type = new AggregateCondition();
    private final Visits visits = new Visits();
    private final TestFacts store = new TestFacts(visits);

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void differentCodesAreCountedInTheWindow() throws Exception {
        Party party = store.customer("C1", "Chen", "China");
        visits.add(party.getId(), new Visit(LocalDate.of(2026, 5, 31), 10, "home"));
        visits.add(party.getId(), new Visit(LocalDate.of(2026, 6, 1), 20, "shop"));
        visits.add(party.getId(), new Visit(LocalDate.of(2026, 6, 15), 30, "shop"));
        visits.add(party.getId(), new Visit(LocalDate.of(2026, 6, 30), 40, "help"));
        FactSnapshot facts = store.on(TODAY);
        assertEquals(Set.of("C1"), TestFacts.who(type, distinct("=", 2, 30), facts));
        assertEquals(Set.of("C1"), TestFacts.who(type, distinct("=", 3, 31), facts));
        assertEquals(Set.of("C1"), TestFacts.who(type, Conditions.codes(distinct("=", 1, 31), "shop", "jobs"), facts));
        TypedCondition shop = Conditions.codes(
                Conditions.last(Conditions.aggregate("web.visits", "average", "=", 25), 30, "DAY"), "shop");
        assertEquals(Set.of("C1"), TestFacts.who(type, shop, facts));
        assertEquals(Set.of(), TestFacts.who(type,
                Conditions.codes(Conditions.aggregate("web.visits", "count", ">", 0), "unheard"), facts));
        // the last visit of the shop, on 15 June, leaves the last 30 days on 15 July
        assertEquals(LocalDate.of(2026, 7, 15), type.nextChange(distinct("=", 2, 30), facts, 0));
    }

    @Test
    void figuresChangesAndProposalsEqualCountingOneByOne() throws Exception {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        List<Party> parties = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            Party party = store.customer("C" + i, "Customer " + i, "France");
            parties.add(party);
            for (int v = random.nextInt(9); v > 0; v--) {
                visits.add(party.getId(), new Visit(TODAY.minusDays(random.nextInt(80)), random.nextInt(100),
                        Visits.PAGES.get(random.nextInt(5))));
            }
        }
        FactSnapshot facts = store.on(TODAY);
        int proposed = 0;
        for (int i = 0; i < 500; i++) {
            int last = 1 + random.nextInt(60);
            int value = random.nextInt(5);
            String function = List.of("distinct", "min", "max", "count", "sum").get(random.nextInt(5));
            List<String> codes = random.nextBoolean() ? List.of() : List.of("shop", "news", "help");
            TypedCondition condition = Conditions.codes(Conditions.last(Conditions.aggregate("web.visits", function,
                    ">=", value), last, "DAY"), codes.toArray(String[]::new));
            RoaringBitmap found = type.evaluate(condition, facts, facts.visible());
            for (Party party : parties) {
                int row = facts.rowOf(party.getId());
                String what = "seed " + seed + ": " + function + " >= " + value + " in " + last + codes
                        + visits.of(party.getId());
                boolean now = counted(party, function, value, last, codes, TODAY);
                assertEquals(now, found.contains(row), what);
                LocalDate expected = null;
                for (int d = 1; d < 100 && expected == null; d++) {
                    expected = counted(party, function, value, last, codes, TODAY.plusDays(d)) == now ? null
                            : TODAY.plusDays(d);
                }
                assertEquals(expected, type.nextChange(condition, facts, row), what);
                Optional<ProposedChange> change = type.propose(condition, facts, row);
                if (change.isPresent()) {
                    FactSnapshot copy = ProposedFacts.apply(facts, row, List.of(change.get()));
                    assertTrue(type.evaluate(condition, copy, RoaringBitmap.bitmapOf(row)).contains(row),
                            what + change.get());
                    proposed++;
                }
            }
        }
        assertTrue(proposed > 500, "proposals that were tried: " + proposed);
    }

    @Test
    void ordersAreNotToldApartByCodes() throws Exception {
        store.customer("C1", "Chen", "China");
        FactSnapshot facts = store.on(TODAY);
        ClienteleException refused = assertThrows(ClienteleException.class, () -> type.evaluate(
                Conditions.aggregate("orders", "distinct", ">", 1), facts, facts.visible()));
        assertEquals(StatusCodes.RULE_INVALID, refused.code());
    }

    private static TypedCondition distinct(String operator, int value, int days) {
        return Conditions.last(Conditions.aggregate("web.visits", "distinct", operator, value), days, "DAY");
    }

    private boolean counted(Party party, String function, int value, int last, List<String> codes, LocalDate today) {
        List<Visit> inside = visits.of(party.getId()).stream()
                .filter(v -> v.day().isAfter(today.minusDays(last)) && !v.day().isAfter(today))
                .filter(v -> codes.isEmpty() || codes.contains(v.page())).toList();
        return switch (function) {
        case "distinct" -> inside.stream().map(Visit::page).collect(Collectors.toSet()).size() >= value;
        case "min" -> !inside.isEmpty() && inside.stream().allMatch(v -> v.seconds() >= value);
        case "max" -> inside.stream().anyMatch(v -> v.seconds() >= value);
        case "count" -> inside.size() >= value;
        default -> inside.stream().mapToInt(Visit::seconds).sum() >= value;
        };
    }
}
