package org.clientele.rules.internal.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;

import org.clientele.core.Actor;
import org.clientele.core.ClienteleException;
import org.clientele.core.StatusCodes;
import org.clientele.core.facts.FactColumn;
import org.clientele.core.facts.FactSnapshot;
import org.clientele.core.rules.Decision;
import org.clientele.core.rules.TableHits;
import org.clientele.core.rules.TableOutcome;
import org.clientele.facts.internal.FactServiceImpl;
import org.clientele.model.Aggregate;
import org.clientele.model.CellType;
import org.clientele.model.CollectOperator;
import org.clientele.model.DecisionTable;
import org.clientele.model.HitPolicy;
import org.clientele.model.OrderKind;
import org.clientele.model.Party;
import org.clientele.testsupport.memory.MemoryStore;
import org.clientele.testsupport.memory.Shop;
import org.junit.jupiter.api.Test;
import org.roaringbitmap.RoaringBitmap;

/** Random tables over random customers: all at once gives what one by one gives. */
class SingleEqualsAllTest {

    private static final String[] COUNTRIES = { "France", "Germany", "中国", null };

    private final DecisionTableServiceImpl service = new DecisionTableServiceImpl();
    private final MemoryStore store = new MemoryStore();
    private final FactServiceImpl bases = new FactServiceImpl(Clock.systemUTC(), List.of());

    @Test
    void everyCustomerHitsTheRowThatDecidesForIt() throws Exception {
        long seed = Long.getLong("clientele.seed", System.nanoTime());
        Random random = new Random(seed);
        FactSnapshot facts = customers(random);
        for (int i = 0; i < 150; i++) {
            DecisionTable table = table(random);
            TableHits hits = service.decideAll(table, facts);
            facts.visible().forEach((int row) -> {
                try {
                    int single = service.decide(table, facts(facts, row)).row();
                    int all = -1;
                    for (int r = 0; r < hits.rows().size(); r++) {
                        if (hits.rows().get(r).contains(row)) {
                            assertEquals(-1, all, "two rows, seed " + seed);
                            all = r;
                        }
                    }
                    assertEquals(single, all, () -> "seed " + seed + " table " + cells(table));
                    assertEquals(single, service.explain(table, facts, row).row(), "seed " + seed);
                    assertEquals(single < 0, hits.rest().contains(row), "seed " + seed);
                } catch (ClienteleException e) {
                    throw new AssertionError("seed " + seed + " table " + cells(table), e);
                }
            });
        }
        bases.close();
    }

    @Test
    void everyCustomerIsInTheGroupOfWhatIsCollectedForIt() throws Exception {
        long seed = Long.getLong("clientele.seed", System.nanoTime());
        Random random = new Random(seed);
        FactSnapshot facts = customers(random);
        for (int i = 0; i < 100; i++) {
            DecisionTable table = table(random);
            table.setHitPolicy(HitPolicy.COLLECT);
            table.setCollect(CollectOperator.get(random.nextInt(5)));
            table.getOutputs().getFirst().setType(CellType.NUMBER);
            table.getRows().forEach(row -> row.getCells().getLast().setText(
                    random.nextInt(5) == 0 ? "" : BigDecimal.valueOf(random.nextInt(40), 1).toPlainString()));
            TableHits hits = service.decideAll(table, facts);
            RoaringBitmap seen = new RoaringBitmap();
            for (TableOutcome outcome : service.outcomes(table, facts)) {
                assertFalse(RoaringBitmap.intersects(seen, outcome.customers()), "seed " + seed);
                seen.or(outcome.customers());
                outcome.customers().forEach((int row) -> {
                    try {
                        Decision single = service.decide(table, facts(facts, row));
                        assertEquals(single.text("o"), new Decision(0, outcome.outputs(), single.proof()).text("o"),
                                () -> "seed " + seed + " table " + cells(table));
                        assertEquals(single.outputs(), service.explain(table, facts, row).outputs());
                        for (int r = 0; r < hits.rows().size(); r++) {
                            assertEquals(single.hits().contains(r), hits.rows().get(r).contains(row), "seed " + seed);
                        }
                        assertEquals(single.isHit(), !hits.rest().contains(row), "seed " + seed);
                    } catch (ClienteleException e) {
                        throw new AssertionError("seed " + seed + " table " + cells(table), e);
                    }
                });
            }
            assertEquals(facts.visible(), seen, "seed " + seed);
        }
        bases.close();
    }

    @Test
    void columnThatIsNotThereDisablesTheTable() throws Exception {
        FactSnapshot facts = customers(new Random(1));
        assertEquals(StatusCodes.RULE_DISABLED, code(facts, "gone", CellType.TEXT));
        assertEquals(StatusCodes.RULE_INVALID, code(facts, "country", CellType.NUMBER));
        assertEquals(StatusCodes.RULE_INVALID, code(facts, "orders.count", CellType.TEXT));
        bases.close();
    }

    private int code(FactSnapshot facts, String column, CellType type) {
        DecisionTable table = Tables.table("t").input(column, type).output("o", CellType.TEXT).row("-", "x").build();
        return assertThrows(ClienteleException.class, () -> service.decideAll(table, facts)).code();
    }

    private FactSnapshot customers(Random random) throws Exception {
        List<Aggregate> orders = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            Party party = Shop.customer("N" + i, "Name " + i, random.nextBoolean() ? "ann" : null,
                    COUNTRIES[random.nextInt(COUNTRIES.length)]);
            Shop.add(store, party);
            for (int n = random.nextInt(5); n > 0; n--) {
                orders.add(Shop.order(party, LocalDateTime.of(2024, 1, 1, 12, 0).plusDays(random.nextInt(20)),
                        OrderKind.SALE, BigDecimal.valueOf(random.nextInt(80_000), 4).toPlainString()));
            }
        }
        Shop.add(store, orders.toArray(Aggregate[]::new));
        return bases.of(store).await(Actor.SYSTEM, store.journal().lastSequence(), null);
    }

    private static DecisionTable table(Random random) {
        Tables table = Tables.table("random").input("country", CellType.TEXT).input("orders.count", CellType.NUMBER)
                .input("orders.gross", CellType.NUMBER).input("orders.last", CellType.DATE)
                .input("name", CellType.TEXT).output("o", CellType.TEXT);
        for (int row = random.nextInt(6); row >= 0; row--) {
            table.row(test(random, () -> text(random), false),
                    test(random, () -> BigDecimal.valueOf(random.nextInt(60) - 5, 1).toPlainString(), true),
                    test(random, () -> BigDecimal.valueOf(random.nextInt(800_000), 5).toPlainString(), true),
                    test(random, () -> LocalDate.of(2024, 1, 1).plusDays(random.nextInt(22)).toString(), true),
                    random.nextInt(4) == 0 ? "not(\"Name 7\", \"Name 9\")" : "-", "x" + row);
        }
        return table.build();
    }

    private static String text(Random random) {
        String country = COUNTRIES[random.nextInt(3)];
        return random.nextBoolean() ? country : '"' + country + '"';
    }

    private static String test(Random random, Supplier<String> value, boolean ordered) {
        String single = single(random, value, ordered);
        return switch (random.nextInt(6)) {
        case 0 -> "-";
        case 1 -> "not(" + single + ")";
        case 2 -> single + ", " + single(random, value, ordered);
        case 3 -> "null, " + single;
        default -> single;
        };
    }

    private static String single(Random random, Supplier<String> value, boolean ordered) {
        if (!ordered || random.nextInt(4) == 0) {
            return value.get();
        }
        if (random.nextBoolean()) {
            return new String[] { "<", "<=", ">", ">=" }[random.nextInt(4)] + " " + value.get();
        }
        String low = value.get();
        String high = value.get();
        boolean days = low.startsWith("2024-");
        int order = days ? low.compareTo(high) : new BigDecimal(low).compareTo(new BigDecimal(high));
        if (order == 0) {
            return "[" + low + ".." + high + "]";
        }
        return (random.nextBoolean() ? "[" : "(") + (order < 0 ? low : high) + ".." + (order < 0 ? high : low)
                + (random.nextBoolean() ? "]" : ")");
    }

    private static Map<String, Object> facts(FactSnapshot facts, int row) {
        Map<String, Object> values = new HashMap<>();
        values.put("country", facts.column("country").orElseThrow().text(row));
        values.put("name", facts.column("name").orElseThrow().text(row));
        values.put("orders.count", number(facts, "orders.count", row));
        Long gross = number(facts, "orders.gross", row);
        values.put("orders.gross", gross == null ? null : BigDecimal.valueOf(gross, 4));
        Long last = number(facts, "orders.last", row);
        values.put("orders.last", last == null ? null : LocalDate.ofEpochDay(last));
        return values;
    }

    private static Long number(FactSnapshot facts, String column, int row) {
        long number = facts.column(column).orElseThrow().number(row);
        return number == FactColumn.MISSING ? null : number;
    }

    private static List<String> cells(DecisionTable table) {
        return table.getRows().stream().flatMap(row -> row.getCells().stream()).map(cell -> cell.getText()).toList();
    }
}
