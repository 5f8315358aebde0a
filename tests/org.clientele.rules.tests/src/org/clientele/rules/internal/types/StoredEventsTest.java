package org.clientele.rules.internal.types;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Set;

import org.clientele.core.facts.FactSnapshot;
import org.clientele.model.ClienteleFactory;
import org.clientele.model.Interaction;
import org.clientele.model.InteractionKind;
import org.clientele.model.Order;
import org.clientele.model.OrderKind;
import org.clientele.model.OrderLine;
import org.clientele.model.Party;
import org.clientele.model.Product;
import org.clientele.model.TypedCondition;
import org.clientele.model.value.PartyId;
import org.clientele.model.value.ProductId;
import org.clientele.rules.Conditions;
import org.clientele.testsupport.memory.Shop;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Figures of lines, people of orders and interactions of a store. Expected customers were counted by hand. */
class StoredEventsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 30);

    private final AggregateCondition type = new AggregateCondition();
    private final TestFacts store = new TestFacts();
    private FactSnapshot facts;

    @BeforeEach
    void fill() throws Exception {
        Party anna = store.customer("A1", "Anna", "France");
        Party ben = store.customer("B2", "Ben", "France");
        Product tea = product("TEA");
        Product cake = product("CAKE");
        store.add(tea, cake);
        store.add(order(anna, LocalDateTime.of(2026, 6, 1, 10, 0), 4, tea, cake, null),
                order(anna, LocalDateTime.of(2025, 6, 30, 10, 0), 2, tea),
                order(ben, LocalDateTime.of(2026, 6, 2, 10, 0), 0, tea, tea, null));
        store.add(call(anna, LocalDateTime.of(2026, 6, 1, 0, 0), InteractionKind.CALL, 10),
                call(anna, LocalDateTime.of(2026, 5, 31, 23, 59), InteractionKind.CALL, 20),
                call(ben, LocalDateTime.of(2026, 6, 15, 9, 0), InteractionKind.VISIT, 60));
        facts = store.on(TODAY);
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void differentProductsAreCountedAndLinesWithoutOneAreNot() throws Exception {
        assertWho(Conditions.aggregate("lines", "distinct", "=", 2), "A1");
        assertWho(Conditions.aggregate("lines", "distinct", "=", 1), "B2");
        assertWho(Conditions.aggregate("lines", "count", "=", 3), "B2");
        assertWho(Conditions.codes(Conditions.aggregate("lines", "count", "=", 2), "TEA"), "A1", "B2");
        // a year ends today: 30 June of the year before is out of it
        assertWho(Conditions.codes(Conditions.last(Conditions.aggregate("lines", "sum", "=", 5), 12, "MONTH"), "TEA"),
                "A1");
        assertEquals(LocalDate.of(2027, 6, 1), type.nextChange(
                Conditions.last(Conditions.aggregate("lines", "distinct", "=", 2), 12, "MONTH"), facts, 0));
    }

    @Test
    void interactionsAreCountedByKind() throws Exception {
        assertWho(Conditions.codes(Conditions.last(Conditions.aggregate("interactions", "count", "=", 0), 30, "DAY"),
                "CALL"), "B2");
        assertWho(Conditions.codes(Conditions.last(Conditions.aggregate("interactions", "sum", "=", 10), 30, "DAY"),
                "CALL"), "A1");
        assertWho(Conditions.aggregate("interactions", "days-since-last", "=", 15), "B2");
        assertWho(Conditions.aggregate("interactions", "longest-gap", "=", 1), "A1");
    }

    @Test
    void peopleOfOrdersAreCountedWhereStated() throws Exception {
        assertWho(Conditions.aggregate("heads", "sum", "=", 6), "A1");
        assertWho(Conditions.aggregate("heads", "average", "=", 3), "A1");
        assertWho(Conditions.aggregate("heads", "count", "=", 0), "B2");
    }

    private void assertWho(TypedCondition condition, String... expected) throws Exception {
        assertEquals(Set.of(expected), TestFacts.who(type, condition, facts));
        for (int row = 0; row < facts.rows(); row++) {
            assertEquals(type.explain(condition, facts, row).holds(),
                    Set.of(expected).contains(facts.column("number").orElseThrow().text(row)));
        }
    }

    private static Product product(String code) {
        Product product = ClienteleFactory.eINSTANCE.createProduct();
        product.setCode(code);
        return product;
    }

    private static Order order(Party party, LocalDateTime at, int heads, Product... products) {
        Order order = Shop.order(party, at, OrderKind.SALE, Integer.toString(5 * products.length));
        order.setHeads(heads);
        for (Product product : products) {
            OrderLine line = ClienteleFactory.eINSTANCE.createOrderLine();
            line.setPosition(order.getLines().size() + 1);
            line.setAmount(new BigDecimal("5"));
            line.setProduct(product == null ? null : new ProductId(product.getId()));
            order.getLines().add(line);
        }
        return order;
    }

    private static Interaction call(Party party, LocalDateTime at, InteractionKind kind, int minutes) {
        Interaction interaction = ClienteleFactory.eINSTANCE.createInteraction();
        interaction.setCustomer(new PartyId(party.getId()));
        interaction.setAt(at);
        interaction.setKind(kind);
        interaction.setMinutes(minutes);
        return interaction;
    }
}
