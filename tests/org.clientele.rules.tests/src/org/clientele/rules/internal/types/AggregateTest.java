package org.clientele.rules.internal.types;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

import org.clientele.core.facts.FactSnapshot;
import org.clientele.core.rules.ProposedChange;
import org.clientele.model.OrderKind;
import org.clientele.model.Party;
import org.clientele.model.TypedCondition;
import org.clientele.rules.Conditions;
import org.clientele.rules.ProposedFacts;
import org.clientele.testsupport.memory.Shop;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.roaringbitmap.RoaringBitmap;

/** Figures of orders: evaluation, days of change and proposals compared with counting in decimals, order by order. */
class AggregateTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 30);
    private static final List<String> FUNCTIONS = List.of("count", "sum", "average", "min", "max",
            "days-since-first", "days-since-last", "longest-gap", "average-gap");

    private final AggregateCondition type = new AggregateCondition();
    private final TestFacts store = new TestFacts();
    private final List<List<Bought>> bought = new ArrayList<>();

    private record Bought(LocalDateTime at, BigDecimal amount) {
        LocalDate day() {
            return at.toLocalDate();
        }
    }

    /** A condition as the test understands it. */
    private record Wish(String function, int last, String unit, LocalDate from, LocalDate to, String operator,
            BigDecimal value, BigDecimal high) {

        TypedCondition condition() {
            TypedCondition condition = Conditions.aggregate("orders", function, operator,
                    high == null ? value : List.of(value, high));
            return last > 0 ? Conditions.last(condition, last, unit) : Conditions.period(condition, from, to);
        }

        boolean holds(List<Bought> orders, LocalDate today) {
            LocalDate start = last == 0 ? from : switch (unit) {
            case "DAY" -> today.minusDays(last - 1L);
            case "WEEK" -> today.minusDays(7L * last - 1);
            default -> today.minusMonths(last).plusDays(1);
            };
            LocalDate end = last == 0 && !function.startsWith("days-since") ? to
                    : to == null || to.isAfter(today) ? today : to;
            List<Bought> inside = orders.stream().filter(b -> start == null || !b.day().isBefore(start))
                    .filter(b -> end == null || !b.day().isAfter(end)).toList();
            BigDecimal figure = figure(inside, today);
            return figure != null && switch (operator) {
            case "=" -> figure.compareTo(value) == 0;
            case "!=" -> figure.compareTo(value) != 0;
            case "<" -> figure.compareTo(value) < 0;
            case "<=" -> figure.compareTo(value) <= 0;
            case ">" -> figure.compareTo(value) > 0;
            case ">=" -> figure.compareTo(value) >= 0;
            default -> figure.compareTo(value) >= 0 && figure.compareTo(high) <= 0;
            };
        }

        private BigDecimal figure(List<Bought> inside, LocalDate today) {
            BigDecimal sum = inside.stream().map(Bought::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
            int count = inside.size();
            BigDecimal longest = null;
            for (int i = 1; i < count; i++) {
                BigDecimal gap = days(inside.get(i - 1).day(), inside.get(i).day());
                longest = longest == null ? gap : longest.max(gap);
            }
            return switch (function) {
            case "count" -> BigDecimal.valueOf(count);
            case "sum" -> sum;
            case "average" -> count == 0 ? null : sum.divide(BigDecimal.valueOf(count), 4, RoundingMode.HALF_UP);
            case "min" -> inside.stream().map(Bought::amount).min(BigDecimal::compareTo).orElse(null);
            case "max" -> inside.stream().map(Bought::amount).max(BigDecimal::compareTo).orElse(null);
            case "days-since-first" -> count == 0 ? null : days(inside.getFirst().day(), today);
            case "days-since-last" -> count == 0 ? null : days(inside.getLast().day(), today);
            case "longest-gap" -> longest;
            default -> count < 2 ? null : days(inside.getFirst().day(), inside.getLast().day())
                    .divide(BigDecimal.valueOf(count - 1L), 4, RoundingMode.HALF_UP);
            };
        }

        private static BigDecimal days(LocalDate from, LocalDate to) {
            return BigDecimal.valueOf(ChronoUnit.DAYS.between(from, to));
        }
    }

    @AfterEach
    void close() {
        store.close();
    }

    private FactSnapshot fill(Random random, int customers, int mostOrders, int daysAhead) throws Exception {
        for (int i = 0; i < customers; i++) {
            Party party = store.customer("C" + i, "Customer " + i, "France");
            List<Bought> orders = new ArrayList<>();
            int count = random.nextInt(mostOrders + 1);
            for (int o = 0; o < count; o++) {
                LocalDateTime at = TODAY.plusDays(daysAhead).atTime(random.nextInt(24), random.nextInt(60))
                        .minusDays(random.nextInt(random.nextBoolean() ? 30 : 500));
                BigDecimal amount = BigDecimal.valueOf(1 + random.nextInt(9_999_999), 4);
                orders.add(new Bought(at, amount));
                store.add(Shop.order(party, at, OrderKind.SALE, amount.toPlainString()));
            }
            if (count > 0) {
                store.add(Shop.order(party, TODAY.atStartOfDay(), OrderKind.RETURN, "-3")); // never counts
            }
            orders.sort((a, b) -> a.at().compareTo(b.at()));
            bought.add(orders);
        }
        return store.on(TODAY);
    }

    private Wish wish(Random random) {
        String function = FUNCTIONS.get(random.nextInt(FUNCTIONS.size()));
        List<String> operators = List.of("=", "!=", "<", "<=", ">", ">=", "between");
        String operator = operators.get(random.nextInt(operators.size()));
        BigDecimal value = switch (function) {
        case "count" -> BigDecimal.valueOf(random.nextInt(7));
        case "sum" -> BigDecimal.valueOf(random.nextInt(40_000_000), 4);
        case "average", "min", "max" -> BigDecimal.valueOf(random.nextInt(10_000_000), 4);
        case "average-gap" -> BigDecimal.valueOf(random.nextInt(2_000_000), 4);
        default -> BigDecimal.valueOf(random.nextInt(200));
        };
        BigDecimal high = operator.equals("between") ? value.multiply(BigDecimal.valueOf(2)) : null;
        LocalDate from = random.nextBoolean() ? TODAY.minusDays(random.nextInt(400)) : null;
        LocalDate to = random.nextBoolean() ? (from == null ? TODAY : from).plusDays(random.nextInt(200)) : null;
        boolean isMoving = random.nextInt(3) > 0;
        return new Wish(function, isMoving ? 1 + random.nextInt(12) * (random.nextBoolean() ? 10 : 1) : 0,
                List.of("DAY", "WEEK", "MONTH").get(random.nextInt(3)), isMoving ? null : from, isMoving ? null : to,
                operator, value, high);
    }

    @Test
    void everyFigureEqualsCountingOrderByOrder() throws Exception {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        FactSnapshot facts = fill(random, 60, 8, 0);
        for (int i = 0; i < 1_500; i++) {
            Wish wish = wish(random);
            RoaringBitmap found = type.evaluate(wish.condition(), facts, facts.visible());
            for (int c = 0; c < bought.size(); c++) {
                int row = row(facts, c);
                int customer = c;
                assertEquals(wish.holds(bought.get(c), TODAY), found.contains(row),
                        () -> "seed " + seed + ": " + wish + bought.get(customer));
                assertEquals(found.contains(row), type.explain(wish.condition(), facts, row).holds());
            }
            RoaringBitmap few = RoaringBitmap.bitmapOf(row(facts, random.nextInt(60)), row(facts, 7));
            assertEquals(RoaringBitmap.and(few, found), type.evaluate(wish.condition(), facts, few));
        }
    }

    @Test
    void noDayBeforeTheNextChangeDiffers() throws Exception {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        FactSnapshot facts = fill(random, 25, 8, 5); // some orders are dated ahead
        int changes = 0;
        for (int i = 0; i < 600; i++) {
            Wish wish = wish(random);
            TypedCondition condition = wish.condition();
            for (int c = 0; c < bought.size(); c++) {
                boolean now = wish.holds(bought.get(c), TODAY);
                LocalDate expected = null;
                for (int d = 1; d < 800 && expected == null; d++) {
                    expected = wish.holds(bought.get(c), TODAY.plusDays(d)) == now ? null : TODAY.plusDays(d);
                }
                LocalDate next = type.nextChange(condition, facts, row(facts, c));
                if (expected != null || next != null && next.isBefore(TODAY.plusDays(800))) {
                    int customer = c;
                    assertEquals(expected, next, () -> "seed " + seed + ": " + wish + bought.get(customer));
                    assertTrue(type.timed(condition));
                    changes++;
                }
            }
        }
        assertTrue(changes > 1_000, "changes that were compared: " + changes);
    }

    @Test
    void proposalComesTrue() throws Exception {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        FactSnapshot facts = fill(random, 25, 8, 0);
        int proposed = 0;
        for (int i = 0; i < 600; i++) {
            Wish wish = wish(random);
            TypedCondition condition = wish.condition();
            for (int c = 0; c < bought.size(); c++) {
                int row = row(facts, c);
                Optional<ProposedChange> change = type.propose(condition, facts, row);
                assertTrue(change.isEmpty() || !wish.holds(bought.get(c), TODAY));
                if (change.isPresent()) {
                    FactSnapshot copy = ProposedFacts.apply(facts, row, List.of(change.get()));
                    int customer = c;
                    assertTrue(type.evaluate(condition, copy, RoaringBitmap.bitmapOf(row)).contains(row),
                            () -> "seed " + seed + ": " + wish + change.get() + bought.get(customer));
                    proposed++;
                }
            }
        }
        assertTrue(proposed > 1_000, "proposals that were tried: " + proposed);
    }

    @Test
    void twoMoreOrdersUntilTheFirstLeavesTheWindow() throws Exception {
        Party party = store.customer("C1", "Chen", "China");
        store.add(Shop.order(party, LocalDateTime.of(2026, 4, 10, 9, 0), OrderKind.SALE, "100"),
                Shop.order(party, LocalDateTime.of(2026, 6, 1, 9, 0), OrderKind.SALE, "65"));
        FactSnapshot facts = store.on(TODAY);
        int row = facts.rowOf(party.getId());
        ProposedChange.AddEvents orders = (ProposedChange.AddEvents) type
                .propose(Conditions.last(Conditions.aggregate("orders", "count", ">=", 4), 90, "DAY"), facts, row)
                .orElseThrow();
        assertEquals(2, orders.count());
        // 10 April and the 89 days after it: 21 days of April, 31 of May, 30 of June, 8 of July
        assertEquals(LocalDate.of(2026, 7, 8), orders.until());
        ProposedChange.AddEvents amount = (ProposedChange.AddEvents) type
                .propose(Conditions.last(Conditions.aggregate("orders", "sum", ">=", 200), 90, "DAY"), facts, row)
                .orElseThrow();
        assertEquals(35_0000, amount.value());
        ProposedChange.Wait wait = (ProposedChange.Wait) type
                .propose(Conditions.aggregate("orders", "days-since-last", ">", 90), facts, row).orElseThrow();
        // 91 days after 1 June: 29 are left of June, 31 of July, 31 of August: 91 days
        assertEquals(LocalDate.of(2026, 8, 31), wait.until());
        assertTrue(type.propose(Conditions.period(Conditions.aggregate("orders", "count", ">=", 4), null,
                LocalDate.of(2026, 6, 29)), facts, row).isEmpty(), "the window is over");
        assertTrue(type.propose(Conditions.aggregate("orders", "count", "<", 1), facts, row).isEmpty(),
                "what happened cannot be undone");
    }

    private static int row(FactSnapshot facts, int customer) {
        return facts.visible().select(customer);
    }
}
