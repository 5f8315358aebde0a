package org.clientele.rules.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;

import org.clientele.core.Actor;
import org.clientele.core.ClienteleException;
import org.clientele.core.StatusCodes;
import org.clientele.core.facts.FactSnapshot;
import org.clientele.core.rules.ProofNode;
import org.clientele.core.store.AccessRule;
import org.clientele.facts.internal.FactServiceImpl;
import org.clientele.model.Condition;
import org.clientele.model.OrderKind;
import org.clientele.model.Party;
import org.clientele.model.TypedCondition;
import org.clientele.rules.Conditions;
import org.clientele.rules.internal.types.ComparisonCondition;
import org.clientele.testsupport.memory.MemoryStore;
import org.clientele.testsupport.memory.Shop;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.roaringbitmap.RoaringBitmap;

/** Trees over columns: what each operator means, and that proofs and members never disagree. */
class RuleServiceTest {

    private static final Actor ANN = new Actor("ann", "Ann");

    private final RuleServiceImpl rules = new RuleServiceImpl(List.of(new ComparisonCondition()));
    private final MemoryStore store = new MemoryStore();
    private long hidden;
    private final FactServiceImpl service = new FactServiceImpl(Clock.systemUTC(), List.of());
    private FactSnapshot facts;

    @BeforeEach
    void fill() throws Exception {
        Party anna = Shop.customer("A1", "Anna", "ann", "France");
        Party ben = Shop.customer("B2", "Ben", "bob", "Germany");
        Party cai = Shop.customer("C3", "蔡明", null, null);
        Party dan = Shop.customer("D4", "Dan", "ann", "France");
        Shop.add(store, anna, ben, cai, dan);
        hidden = dan.getId();
        store.filter(actor -> new AccessRule.Except(Set.of(hidden)));
        Shop.add(store, Shop.order(anna, LocalDateTime.of(2024, 1, 31, 23, 59), OrderKind.SALE, "10.0001"),
                Shop.order(anna, LocalDateTime.of(2024, 2, 1, 0, 0), OrderKind.SALE, "20"),
                Shop.order(ben, LocalDateTime.of(2023, 12, 31, 12, 0), OrderKind.SALE, "30.0001"),
                Shop.order(ben, LocalDateTime.of(2024, 5, 1, 12, 0), OrderKind.RETURN, "-5"),
                Shop.order(dan, LocalDateTime.of(2024, 1, 1, 0, 0), OrderKind.SALE, "1"));
        facts = service.of(store).await(ANN, store.journal().lastSequence(), null);
    }

    @AfterEach
    void close() {
        service.close();
    }

    @Test
    void wholeNumbersCompareBySize() throws Exception {
        assertEquals(Set.of("A1"), who(Conditions.compare("orders.count", "=", 2)));
        assertEquals(Set.of("B2", "C3"), who(Conditions.compare("orders.count", "<", 2)));
        assertEquals(Set.of("B2", "C3"), who(Conditions.compare("orders.count", "!=", 2)));
        assertEquals(Set.of("A1", "C3"), who(Conditions.compare("orders.count", "in", List.of(0, 2, 7))));
        assertEquals(Set.of("A1", "B2"), who(Conditions.compare("orders.count", ">", new BigDecimal("0.5"))));
        assertEquals(Set.of(), who(Conditions.compare("orders.count", "=", new BigDecimal("1.5"))));
        assertEquals(Set.of("A1", "B2", "C3"), who(Conditions.compare("orders.count", "<", new BigDecimal("1e99"))));
    }

    @Test
    void amountsCompareExactly() throws Exception {
        assertEquals(Set.of("A1", "B2"), who(Conditions.compare("orders.gross", "=", new BigDecimal("30.0001"))));
        assertEquals(Set.of(), who(Conditions.compare("orders.gross", "=", new BigDecimal("30.00010001"))));
        assertEquals(Set.of("A1", "B2"), who(Conditions.compare("orders.gross", ">=", new BigDecimal("30.00009"))));
        assertEquals(Set.of("C3"), who(Conditions.compare("orders.gross", "<", new BigDecimal("30.0001"))));
        assertEquals(Set.of("B2"), who(Conditions.all(Conditions.compare("orders.net", "<", 30),
                Conditions.compare("orders.net", ">", 0))));
    }

    @Test
    void daysCompareByDate() throws Exception {
        assertEquals(Set.of("A1"), who(Conditions.compare("orders.last", "=", LocalDate.of(2024, 2, 1))));
        assertEquals(Set.of("B2"), who(Conditions.compare("orders.last", "<", LocalDate.of(2024, 1, 1))));
        assertEquals(Set.of("A1"), who(Conditions.compare("orders.first", ">=", LocalDate.of(2024, 1, 31))));
    }

    @Test
    void textsCompareByTheirCharacters() throws Exception {
        assertEquals(Set.of("A1"), who(Conditions.compare("country", "=", "France")));
        assertEquals(Set.of("C3"), who(Conditions.compare("name", "=", "蔡明")));
        assertEquals(Set.of("A1", "B2"), who(Conditions.compare("name", "in", List.of("Anna", "Ben", "anna"))));
        assertEquals(Set.of("B2"), who(Conditions.compare("country", ">", "France")));
    }

    @Test
    void missingFactNeverCompares() throws Exception {
        assertEquals(Set.of("B2"), who(Conditions.compare("country", "!=", "France")));
        assertEquals(Set.of("B2", "C3"), who(Conditions.not(Conditions.compare("country", "=", "France"))));
        assertEquals(Set.of("A1", "B2"), who(Conditions.compare("orders.average", "!=", 1)));
    }

    @Test
    void emptyAllHoldsForEverybodyAndEmptyAnyForNobody() throws Exception {
        assertEquals(Set.of("A1", "B2", "C3"), who(Conditions.all()));
        assertEquals(Set.of(), who(Conditions.any()));
    }

    @Test
    void hiddenCustomerIsInNoResultAndHasNoProof() throws Exception {
        FactSnapshot everything = service.of(store).await(Actor.SYSTEM, 0, null);
        int row = everything.rowOf(hidden);
        assertTrue(row >= 0);
        assertEquals(-1, facts.rowOf(hidden));
        assertFalse(rules.evaluate(Conditions.not(Conditions.any()), facts).contains(row));
        assertEquals(StatusCodes.NOT_FOUND, assertThrows(ClienteleException.class,
                () -> rules.explain(Conditions.all(), facts, row)).code());
    }

    @Test
    void unknownTypeOrColumnDisablesTheRuleAndNamesIt() {
        TypedCondition foreign = Conditions.compare("orders.count", "=", 1);
        foreign.setTypeId("partner.mood");
        ClienteleException type = assertThrows(ClienteleException.class,
                () -> rules.evaluate(Conditions.all(Conditions.any(), foreign), facts));
        assertEquals(StatusCodes.RULE_DISABLED, type.code());
        assertTrue(type.getMessage().contains("partner.mood"), type.getMessage());
        ClienteleException column = assertThrows(ClienteleException.class,
                () -> rules.evaluate(Conditions.compare("shoe.size", "=", 43), facts));
        assertEquals(StatusCodes.RULE_DISABLED, column.code());
        assertTrue(column.getMessage().contains("shoe.size"), column.getMessage());
    }

    @Test
    void malformedConditionIsRefused() {
        for (Condition condition : List.of(Conditions.compare("orders.count", "~", 1),
                Conditions.compare("orders.count", "=", "many"), Conditions.compare("orders.last", "=", "yesterday"),
                Conditions.compare("orders.count", "in", List.of()),
                Conditions.compare("orders.count", "=", List.of(1, 2)))) {
            ClienteleException refused = assertThrows(ClienteleException.class,
                    () -> rules.evaluate(condition, facts), condition::toString);
            assertEquals(StatusCodes.RULE_INVALID, refused.code());
            assertFalse(refused.getMessage().isBlank());
        }
    }

    @Test
    void treeTellsItsColumns() {
        assertEquals(Set.of("orders.count", "country"), rules.columns(Conditions.all(
                Conditions.compare("orders.count", "=", 1), Conditions.not(Conditions.compare("country", "=", "X")))));
    }

    @Test
    void proofTellsFactAndWish() throws Exception {
        ProofNode proof = rules.explain(Conditions.all(Conditions.compare("orders.count", "=", 1)), facts,
                facts.visible().first());
        assertFalse(proof.holds());
        String text = proof.children().getFirst().text();
        assertTrue(text.contains("2") && text.contains("= 1"), text);
    }

    @Test
    void proofsAndMembersAgreeForRandomTrees() throws Exception {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        for (int i = 0; i < 500; i++) {
            Condition tree = tree(random, 4);
            RoaringBitmap members = rules.evaluate(tree, facts);
            facts.visible().forEach((int row) -> {
                try {
                    assertEquals(members.contains(row), rules.explain(tree, facts, row).holds(),
                            () -> "seed " + seed + ", " + tree);
                } catch (ClienteleException e) {
                    throw new AssertionError(e);
                }
            });
        }
    }

    private static Condition tree(Random random, int depth) {
        if (depth > 0 && random.nextInt(3) > 0) {
            Condition[] children = new Condition[random.nextInt(4)];
            for (int i = 0; i < children.length; i++) {
                children[i] = tree(random, depth - 1);
            }
            return switch (random.nextInt(3)) {
            case 0 -> Conditions.all(children);
            case 1 -> Conditions.any(children);
            default -> Conditions.not(tree(random, depth - 1));
            };
        }
        List<String> operators = List.of("=", "!=", "<", "<=", ">", ">=", "in");
        String operator = operators.get(random.nextInt(operators.size()));
        return switch (random.nextInt(4)) {
        case 0 -> Conditions.compare("orders.count", operator, random.nextInt(4));
        case 1 -> Conditions.compare("orders.gross", operator, BigDecimal.valueOf(random.nextInt(400_000), 4));
        case 2 -> Conditions.compare("orders.last", operator, LocalDate.of(2023, 12, 30).plusDays(random.nextInt(40)));
        default -> Conditions.compare(random.nextBoolean() ? "country" : "name", operator,
                List.of("France", "Germany", "Anna").get(random.nextInt(3)));
        };
    }

    private Set<String> who(Condition condition) throws ClienteleException {
        List<String> numbers = new ArrayList<>();
        rules.evaluate(condition, facts)
                .forEach((int row) -> numbers.add(facts.column("number").orElseThrow().text(row)));
        return new TreeSet<>(numbers);
    }
}
