package org.clientele.segmentation.internal.membership;

import static org.clientele.rules.Conditions.aggregate;
import static org.clientele.rules.Conditions.compare;
import static org.clientele.rules.Conditions.last;
import static org.clientele.rules.Conditions.segment;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Period;
import java.util.List;
import java.util.Set;

import org.clientele.core.Actor;
import org.clientele.core.ClienteleException;
import org.clientele.core.StatusCodes;
import org.clientele.core.segmentation.Growth;
import org.clientele.core.segmentation.MembershipLogEntry;
import org.clientele.core.segmentation.MembershipStay;
import org.clientele.core.store.AccessRule;
import org.clientele.model.ClientelePackage.Literals;
import org.clientele.model.MembershipCause;
import org.clientele.model.Order;
import org.clientele.model.OrderKind;
import org.clientele.model.Party;
import org.clientele.testsupport.memory.MemoryStore;
import org.clientele.testsupport.memory.Shop;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The log of memberships. The expected days follow from the orders by hand; "today" is 1 March 2024. */
class MembershipLogTest {

    private static final String RECENT = "recent";

    private final MemoryStore store = new MemoryStore();
    private Segments shop = new Segments(store);
    private Party anna;
    private Party ben;

    @BeforeEach
    void fill() throws Exception {
        anna = Shop.customer("1", "Anna", "ann", "France");
        ben = Shop.customer("2", "Ben", "bob", "Germany");
        Shop.add(store, anna, ben);
        Shop.add(store, order(anna, "2024-01-10"), order(ben, "2024-02-20"));
        shop.save(RECENT, last(aggregate("orders", "count", ">=", 1), 30, "DAY"));
    }

    @AfterEach
    void close() {
        shop.close();
    }

    @Test
    void theFirstWritingPlaysTheHistory() throws Exception {
        assertTrue(shop.memberships.record(store, null) > 0);
        assertEquals("", shop.membersOn(RECENT, LocalDate.of(2024, 1, 9)));
        assertEquals("1", shop.membersOn(RECENT, LocalDate.of(2024, 1, 10)));
        assertEquals("1", shop.membersOn(RECENT, LocalDate.of(2024, 2, 8)), "10 January and 29 days");
        assertEquals("", shop.membersOn(RECENT, LocalDate.of(2024, 2, 9)));
        assertEquals("2", shop.membersOn(RECENT, LocalDate.of(2024, 2, 20)));
        assertEquals("2", shop.membersOn(RECENT, shop.today()));
        MembershipStay stay = shop.memberships.history(store, Segments.ANN, anna.getId()).getFirst();
        assertEquals(LocalDate.of(2024, 1, 10), stay.entered().day());
        assertEquals(MembershipCause.REPLAY, stay.entered().cause());
        assertEquals(LocalDate.of(2024, 2, 9), stay.left().orElseThrow().day());
        assertEquals(0, stay.entered().precision());
        assertEquals(0, shop.memberships.record(store, null), "nothing changed since");
    }

    @Test
    void aStoreWithoutALogAnswersTheSame() throws Exception {
        assertEquals("1", shop.membersOn(RECENT, LocalDate.of(2024, 2, 8)));
        assertEquals("", shop.membersOn(RECENT, LocalDate.of(2024, 2, 9)));
        List<Growth> played = growth();
        shop.memberships.record(store, null);
        assertEquals(played.stream().map(Growth::members).toList(), growth().stream().map(Growth::members).toList());
        assertEquals(List.of(0, 1, 0, 1), played.stream().map(Growth::members).toList());
    }

    @Test
    void growthOfAHundredPointsAtMostWithoutALog() throws Exception {
        LocalDate from = LocalDate.of(2023, 10, 1);
        assertEquals(100, days(from, from.plusDays(99)));
        assertEquals(StatusCodes.INVALID_INPUT,
                assertThrows(ClienteleException.class, () -> days(from, from.plusDays(100))).code());
        shop.memberships.record(store, null);
        assertEquals(101, days(from, from.plusDays(100)));
    }

    private int days(LocalDate from, LocalDate to) throws Exception {
        return shop.memberships.growth(store, Segments.ANN, RECENT, from, to, Period.ofDays(1)).size();
    }

    @Test
    void causesAreTold() throws Exception {
        shop.save("french", compare("country", "=", "France"));
        shop.memberships.record(store, null);
        move(ben, "France");
        shop.memberships.record(store, null);
        assertEquals(MembershipCause.DATA, newest("french").cause());
        assertEquals(1, newest("french").entered().getCardinality());
        shop.segments.exclude(store, Segments.ANN, "french", anna.getId(), "is on leave");
        shop.memberships.record(store, null);
        assertEquals(MembershipCause.MANUAL, newest("french").cause());
        assertTrue(newest("french").left().contains((int) anna.getId()));
        assertEquals(0, shop.library.of(store).log().unwritten(), "who is among the entries needs no other place");
        shop.save("french", compare("country", "!=", "France"));
        shop.memberships.record(store, null);
        assertEquals(MembershipCause.RULE, newest("french").cause());
        shop.passDays(20);
        shop.memberships.record(store, null);
        assertEquals(MembershipCause.TIME, newest(RECENT).cause());
        assertEquals(LocalDate.of(2024, 3, 21), newest(RECENT).day());
        assertEquals(19, newest(RECENT).precision(), "nobody looked on the days between");
    }

    @Test
    void theWayToAndFroBeforeItIsWrittenIsNoEntry() throws Exception {
        shop.save("french", compare("country", "=", "France"));
        shop.memberships.record(store, null);
        int entries = shop.memberships.log(store, Segments.ANN, "french").size();
        move(ben, "France");
        assertEquals("1, 2", shop.members("french"));
        move(ben, "Spain");
        assertEquals("1", shop.members("french"));
        shop.memberships.record(store, null);
        assertEquals(entries, shop.memberships.log(store, Segments.ANN, "french").size());
        assertEquals(1, shop.library.of(store).log().unwritten(), "Ben was a member on this day");
    }

    @Test
    void whatHappenedWhileNobodyLookedIsCaughtUp() throws Exception {
        shop.save("french", compare("country", "=", "France"));
        shop.memberships.record(store, null);
        shop.close();
        move(ben, "France");
        shop = shop.restarted();
        shop.passDays(3);
        shop.memberships.record(store, null);
        assertEquals(MembershipCause.CATCH_UP, newest("french").cause());
        assertEquals(3, newest("french").precision());
        assertEquals("1", shop.membersOn("french", LocalDate.of(2024, 3, 1)));
        assertEquals("1, 2", shop.membersOn("french", shop.today()));
        shop = shop.restarted();
        assertEquals(0, shop.memberships.record(store, null), "what was written was read again");
    }

    @Test
    void importedYearsHaveTheirMemberships() throws Exception {
        shop.memberships.record(store, null);
        store.batch(List.of(order(anna, "2023-05-01"), order(anna, "2023-05-20")));
        shop.memberships.record(store, null);
        assertEquals("1", shop.membersOn(RECENT, LocalDate.of(2023, 5, 1)));
        assertEquals("1", shop.membersOn(RECENT, LocalDate.of(2023, 6, 18)), "20 May and 29 days");
        assertEquals("", shop.membersOn(RECENT, LocalDate.of(2023, 6, 19)));
        assertEquals("1", shop.membersOn(RECENT, LocalDate.of(2024, 1, 10)), "what was known before stays");
        assertEquals("", shop.membersOn(RECENT, LocalDate.of(2024, 2, 9)));
    }

    @Test
    void thePastOfASegmentIsAskedForInConditions() throws Exception {
        shop.save("was-recent", last(segment(RECENT), 2, "MONTH"));
        assertEquals("2", shop.members("was-recent"), "nothing is known of the time before the program began");
        shop.memberships.record(store, null);
        assertEquals("1, 2", shop.members("was-recent"), "Anna left on 9 February");
        assertTrue(shop.memberships.verify(store, null).isOK());
        shop.passDays(38);
        assertEquals("1, 2", shop.members("was-recent"), "8 April: two months begin on 9 February");
        shop.passDays(1);
        assertEquals("2", shop.members("was-recent"));
        assertTrue(shop.memberships.verify(store, null).isOK());
    }

    @Test
    void nobodyIsToldOfCustomersWhomHeMayNotSee() throws Exception {
        Actor bob = new Actor("bob", "Bob");
        store.filter(actor -> actor.equals(bob) ? new AccessRule.OwnedBy(Set.of("bob")) : new AccessRule.Everything());
        shop.memberships.record(store, null);
        assertEquals(0, shop.memberships.membersOn(store, bob, RECENT, LocalDate.of(2024, 1, 10)).getCardinality());
        assertEquals(1, shop.memberships.membersOn(store, bob, RECENT, LocalDate.of(2024, 2, 20)).getCardinality());
        assertTrue(shop.memberships.log(store, bob, RECENT).stream()
                .noneMatch(e -> e.entered().contains((int) anna.getId()) || e.left().contains((int) anna.getId())));
        assertEquals(List.of(0, 0, 0, 1), shop.memberships.growth(store, bob, RECENT, LocalDate.of(2024, 1, 1),
                LocalDate.of(2024, 2, 25), Period.ofDays(20)).stream().map(Growth::members).toList());
        assertEquals(StatusCodes.NOT_FOUND, assertThrows(ClienteleException.class,
                () -> shop.memberships.history(store, bob, anna.getId())).code());
        assertEquals(1, shop.memberships.members(store, bob, RECENT).rows().getCardinality());
        assertEquals(StatusCodes.NOT_FOUND, assertThrows(ClienteleException.class,
                () -> shop.segments.include(store, Segments.ANN, RECENT, 9_999, "nobody")).code());
    }

    @Test
    void writingTheLogChangesNoMembersAndWritesNoMore() throws Exception {
        shop.memberships.follow(store);
        shop.memberships.record(store, null);
        long commits = store.journal().lastSequence();
        for (int i = 0; i < 5; i++) {
            shop.members(RECENT);
            shop.memberships.of(store).workInBackground(null);
            assertEquals(0, shop.memberships.record(store, null));
        }
        assertEquals(commits, store.journal().lastSequence());
    }

    @Test
    void aLongHistoryOfManyIsLookedAtLessOften() {
        assertEquals(1, Looks.step(374, 4_372, 4));
        assertEquals(1, Looks.step(3_650, 100_000, 4));
        assertEquals(7, Looks.step(374, 4_372, 200));
        assertEquals(365, Looks.step(3_650, 1_000_000, 1_000));
    }

    private List<Growth> growth() throws Exception {
        return shop.memberships.growth(store, Segments.ANN, RECENT, LocalDate.of(2024, 1, 1),
                LocalDate.of(2024, 2, 25), Period.ofDays(20));
    }

    private MembershipLogEntry newest(String segment) throws Exception {
        return shop.memberships.log(store, Segments.ANN, segment).getLast();
    }

    private static Order order(Party party, String day) {
        return Shop.order(party, LocalDateTime.parse(day + "T12:00:00"), OrderKind.SALE, "10");
    }

    private void move(Party party, String country) throws Exception {
        Party loaded = (Party) store.records(Segments.ANN).load(Literals.PARTY, party.getId()).orElseThrow();
        loaded.getAddresses().getFirst().setCountry(country);
        Shop.save(store, loaded);
    }
}
