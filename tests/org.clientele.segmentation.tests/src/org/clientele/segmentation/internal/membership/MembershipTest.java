package org.clientele.segmentation.internal.membership;

import static org.clientele.rules.Conditions.aggregate;
import static org.clientele.rules.Conditions.all;
import static org.clientele.rules.Conditions.compare;
import static org.clientele.rules.Conditions.last;
import static org.clientele.rules.Conditions.not;
import static org.clientele.rules.Conditions.segment;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.clientele.core.ClienteleException;
import org.clientele.core.StatusCodes;
import org.clientele.core.facts.FactSnapshot;
import org.clientele.core.rules.ProofNode;
import org.clientele.core.segmentation.MembershipChange;
import org.clientele.model.Address;
import org.clientele.model.ClientelePackage.Literals;
import org.clientele.model.Order;
import org.clientele.model.OrderKind;
import org.clientele.model.Party;
import org.clientele.model.Segment;
import org.clientele.model.TypedCondition;
import org.clientele.testsupport.memory.MemoryStore;
import org.clientele.testsupport.memory.Shop;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.roaringbitmap.RoaringBitmap;

/** Members of segments as people edit, import and wait. The expected members follow from the conditions by hand. */
class MembershipTest {

    private final MemoryStore store = new MemoryStore();
    private final Segments shop = new Segments(store);
    private Party anna;
    private Party ben;
    private Party cai;

    @BeforeEach
    void fill() throws Exception {
        anna = Shop.customer("1", "Anna", "ann", "France");
        ben = Shop.customer("2", "Ben", "bob", "Germany");
        cai = Shop.customer("3", "Cai", "ann", "China");
        Shop.add(store, anna, ben, cai);
        Shop.add(store, order(anna, 2024, 1, 10), order(ben, 2024, 2, 20));
    }

    @AfterEach
    void close() {
        shop.close();
    }

    @Test
    void anEditIsWorkedInBeforeTheCommitReturns() throws Exception {
        shop.save("abroad", compare("country", "!=", "France"));
        shop.save("buyers", compare("orders.count", ">=", 1));
        List<MembershipChange> told = new ArrayList<>();
        shop.memberships.onChange(store, told::add);
        assertEquals("2, 3", shop.members("abroad"));
        told.clear();

        move(ben, "France");

        assertEquals(1, told.stream().filter(c -> c.segments().equals(Set.of("abroad"))).count(), told::toString);
        assertEquals("3", shop.members("abroad"));
        Shop.add(store, order(cai, 2024, 3, 1));
        assertEquals("1, 2, 3", shop.members("buyers"));
        Shop.delete(store, load(cai));
        assertEquals("1, 2", shop.members("buyers"));
        assertEquals("", shop.members("abroad"));
        assertVerified();
    }

    @Test
    void daysThatPassChangeMembersWithoutACommit() throws Exception {
        shop.save("recent", recent(30));
        assertEquals("2", shop.members("recent"), "20 February is within 30 days of 1 March");
        shop.passDays(19);
        assertEquals("2", shop.members("recent"), "20 March: the 30 days begin on 20 February");
        shop.passDays(1);
        assertEquals("", shop.members("recent"));
        assertVerified();
    }

    @Test
    void aSegmentOfASegmentFollowsIt() throws Exception {
        shop.save("recent", recent(30));
        shop.save("lost", all(compare("orders.count", ">=", 1), not(segment("recent"))));
        shop.save("lost-abroad", all(segment("lost"), compare("country", "!=", "France")));
        assertEquals("1", shop.members("lost"));
        assertEquals("", shop.members("lost-abroad"));
        move(anna, "Spain");
        assertEquals("1", shop.members("lost-abroad"));
        Shop.add(store, order(anna, 2024, 2, 29));
        assertEquals("", shop.members("lost-abroad"));
        shop.passDays(20);
        assertEquals("2", shop.members("lost"), "Ben's order of 20 February is too old on 21 March");
        shop.save("recent", recent(10));
        assertEquals("1, 2", shop.members("lost-abroad"));
        assertVerified();
    }

    @Test
    void whoWasAMemberWithinSomeDaysIsFound() throws Exception {
        shop.save("abroad", compare("country", "!=", "France"));
        shop.save("lately-abroad", last(segment("abroad"), 10, "DAY"));
        assertEquals("2, 3", shop.members("lately-abroad"));
        move(ben, "France");
        assertEquals("3", shop.members("abroad"));
        assertEquals("2, 3", shop.members("lately-abroad"));
        shop.passDays(9);
        assertEquals("2, 3", shop.members("lately-abroad"));
        shop.passDays(1);
        assertEquals("3", shop.members("lately-abroad"));
        assertVerified();
    }

    @Test
    void aCircleIsRefusedWithItsPath() throws Exception {
        shop.save("a", compare("country", "=", "France"));
        shop.save("b", segment("a"));
        shop.save("c", segment("b"));
        ClienteleException refused = assertThrows(ClienteleException.class, () -> shop.save("a", not(segment("c"))));
        assertEquals(StatusCodes.RULE_CYCLE, refused.code());
        assertTrue(refused.getMessage().contains("The a \u2192 The c \u2192 The b \u2192 The a"), refused.getMessage());
        assertEquals(StatusCodes.RULE_CYCLE, assertThrows(ClienteleException.class,
                () -> shop.save("d", compare("segment.d", "=", 1))).code(), "also by way of the column");
    }

    @Test
    void aCircleInTheStoreSwitchesOffItsSegmentsAlone() throws Exception {
        Segment a = Segments.segment("a", segment("b"));
        Segment b = Segments.segment("b", segment("a"));
        Shop.add(store, a, b, Segments.segment("c", segment("a")), Segments.segment("ok", compare("country", "=", "France")));
        for (String key : List.of("a", "b", "c")) {
            ClienteleException off = assertThrows(ClienteleException.class, () -> shop.members(key));
            assertEquals(StatusCodes.RULE_CYCLE, off.code());
            assertTrue(off.getMessage().contains("\u2192"), off.getMessage());
        }
        assertEquals("1", shop.members("ok"));
        shop.save("b", compare("country", "=", "China"));
        assertEquals("3", shop.members("c"));
        assertVerified();
    }

    @Test
    void peopleGoOverTheCondition() throws Exception {
        shop.save("french", compare("country", "=", "France"));
        shop.save("others", not(segment("french")));
        assertTrue(shop.segments.include(store, Segments.ANN, "french", ben.getId(), "lives there").isCommitted());
        assertTrue(shop.segments.exclude(store, Segments.ANN, "french", anna.getId(), "is on leave").isCommitted());
        assertEquals("2", shop.members("french"));
        assertEquals("1, 3", shop.members("others"));
        ProofNode proof = shop.rules.explain(segment("french"), shop.facts.of(store).await(Segments.ANN, 0, null),
                shop.row(ben));
        assertTrue(proof.holds());
        assertTrue(proof.children().getFirst().text().contains("lives there"), proof.toString());
        shop.segments.release(store, Segments.ANN, "french", ben.getId());
        assertEquals("", shop.members("french"));
        assertEquals(0, shop.segments.release(store, Segments.ANN, "french", ben.getId()).sequence());
        assertEquals(StatusCodes.INVALID_INPUT, assertThrows(ClienteleException.class,
                () -> shop.segments.include(store, Segments.ANN, "french", ben.getId(), " ")).code());
        assertVerified();
    }

    @Test
    void aProofBeginsWithWhatWasDoneByHand() throws Exception {
        shop.save("french", compare("country", "=", "France"));
        shop.segments.include(store, Segments.ANN, "french", ben.getId(), "lives there");
        shop.segments.exclude(store, Segments.ANN, "french", anna.getId(), "is on leave");
        ProofNode in = explain("french", ben, shop.today());
        assertTrue(in.holds());
        assertTrue(in.text().contains("lives there"), in.toString());
        assertFalse(in.children().getFirst().holds(), "Ben lives in Germany");
        ProofNode out = explain("french", anna, shop.today());
        assertFalse(out.holds());
        assertTrue(out.text().contains("is on leave"), out.toString());
        assertTrue(out.children().getFirst().holds());
        assertFalse(explain("french", cai, shop.today()).holds());
    }

    @Test
    void whatWasDoneByHandDoesNotHoldForEarlierDays() throws Exception {
        shop.save("french", compare("country", "=", "France"));
        shop.save("others", not(segment("french")));
        shop.passDays(10);
        shop.segments.include(store, Segments.ANN, "french", ben.getId(), "lives there");
        LocalDate before = LocalDate.of(2024, 3, 10);
        assertEquals(LocalDate.of(2024, 3, 11), shop.today());
        FactSnapshot then = shop.facts.of(store).await(Segments.ANN, 0, null).asOf(before);
        RoaringBitmap french = shop.segments.members(store, shop.segments.find(store, Segments.ANN, "french")
                .orElseThrow(), then);
        assertEquals(RoaringBitmap.bitmapOf(shop.row(anna)), french);
        assertEquals(RoaringBitmap.bitmapOf(shop.row(ben), shop.row(cai)),
                shop.rules.evaluate(not(segment("french")), then));
        assertFalse(explain("french", ben, before).holds());
        assertTrue(explain("french", ben, shop.today()).holds());
        assertEquals("3", shop.members("others"));
        assertVerified();
    }

    private ProofNode explain(String key, Party party, LocalDate day) throws Exception {
        return shop.segments.explain(store, shop.segments.find(store, Segments.ANN, key).orElseThrow(),
                shop.facts.of(store).await(Segments.ANN, 0, null).asOf(day), shop.row(party));
    }

    @Test
    void whoAsksAfterTheStoreIsForgottenLeavesNothingBehind() throws Exception {
        shop.save("french", compare("country", "=", "France"));
        assertEquals("1", shop.members("french"));
        shop.memberships.forget(store);
        shop.library.forget(store);
        shop.facts.forget(store);
        for (int i = 0; i < 2; i++) {
            assertEquals(StatusCodes.CANCELLED,
                    assertThrows(ClienteleException.class, () -> shop.members("french")).code());
            assertEquals(StatusCodes.CANCELLED, assertThrows(ClienteleException.class,
                    () -> shop.facts.of(store).await(Segments.ANN, 0, null)).code());
            shop.memberships.onChange(store, change -> { }).close();
        }
        assertTrue(shop.library.find(store.info().id()).isEmpty());
        assertNotSame(shop.facts.of(store), shop.facts.of(store));
    }

    @Test
    void scoresThatDependOnAllCustomersFollowToo() throws Exception {
        shop.save("fresh", compare("rfm.r", ">=", 4));
        String before = shop.members("fresh");
        Shop.add(store, order(cai, 2024, 2, 28));
        assertTrue(shop.members("fresh").contains("3"), before);
        assertVerified();
    }

    @Test
    void membersAreAColumn() throws Exception {
        shop.save("french", compare("country", "=", "France"));
        shop.save("by-column", compare("segment.french", "=", 0));
        assertEquals("2, 3", shop.members("by-column"));
        move(ben, "France");
        assertEquals("3", shop.members("by-column"));
        shop.save("french", compare("country", "=", "China"));
        assertEquals("1, 2", shop.members("by-column"), "no fact changed, but the rule did");
        shop.segments.include(store, Segments.ANN, "french", anna.getId(), "test");
        assertEquals("2", shop.members("by-column"));
        Shop.add(store, order(anna, 2024, 2, 27));
        assertEquals("2", shop.members("by-column"));
        assertVerified();
    }

    @Test
    void whatUsesASegmentKeepsItFromBeingDeleted() throws Exception {
        shop.save("french", compare("country", "=", "France"));
        shop.save("others", not(segment("french")));
        ClienteleException refused = assertThrows(ClienteleException.class,
                () -> shop.segments.delete(store, Segments.ANN, "french"));
        assertEquals(StatusCodes.IN_USE, refused.code());
        assertTrue(refused.getMessage().contains("The others"), refused.getMessage());
        assertTrue(shop.segments.delete(store, Segments.ANN, "others").isCommitted());
        assertTrue(shop.segments.delete(store, Segments.ANN, "french").isCommitted());
        assertEquals(List.of(), shop.segments.segments(store, Segments.ANN));
    }

    private void assertVerified() {
        assertTrue(shop.memberships.verify(store, null).isOK(), () -> shop.memberships.verify(store, null).toString());
    }

    private static TypedCondition recent(int days) {
        return last(aggregate("orders", "count", ">=", 1), days, "DAY");
    }

    private static Order order(Party party, int year, int month, int day) {
        return Shop.order(party, LocalDateTime.of(year, month, day, 12, 0), OrderKind.SALE, "10");
    }

    private Party load(Party party) throws ClienteleException {
        return (Party) store.records(Segments.ANN).load(Literals.PARTY, party.getId()).orElseThrow();
    }

    private void move(Party party, String country) throws ClienteleException {
        Party loaded = load(party);
        Address address = loaded.getAddresses().getFirst();
        address.setCountry(country);
        Shop.save(store, loaded);
    }
}
