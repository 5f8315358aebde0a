package org.clientele.segmentation.internal.membership;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

import org.clientele.core.ClienteleException;
import org.clientele.core.StatusCodes;
import org.clientele.core.facts.FactSnapshot;
import org.clientele.core.segmentation.Movements;
import org.clientele.core.segmentation.Overlap;
import org.clientele.core.segmentation.Profile;
import org.clientele.core.segmentation.Profile.TextTrait;
import org.clientele.core.segmentation.Reason;
import org.clientele.model.MembershipCause;
import org.clientele.model.OrderKind;
import org.clientele.model.Party;
import org.clientele.rules.Conditions;
import org.clientele.segmentation.internal.analysis.SegmentAnalysisImpl;
import org.clientele.testsupport.memory.MemoryStore;
import org.clientele.testsupport.memory.Shop;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Segments against each other, against all others, and against themselves on another day. */
class AnalysisTest {

    private final MemoryStore store = new MemoryStore();
    private final Segments shop = new Segments(store);
    private final SegmentAnalysisImpl analysis = new SegmentAnalysisImpl(shop.segments, shop.memberships);
    private Party anna;
    private Party ben;

    @BeforeEach
    void fill() throws Exception {
        anna = Shop.customer("1", "Anna", "ann", "France");
        ben = Shop.customer("2", "Ben", "bob", "Germany");
        Party cleo = Shop.customer("3", "Cleo", "bob", "France");
        Party dora = Shop.customer("4", "Dora", "bob", "Spain");
        Shop.add(store, anna, ben, cleo, dora);
        order(anna, "2024-01-10");
        order(anna, "2024-01-12");
        order(ben, "2024-02-20");
        order(cleo, "2024-02-25");
        shop.save("buyers", Conditions.compare("orders.count", ">=", 1));
        shop.save("french", Conditions.compare("country", "=", "France"));
        shop.save("often", Conditions.compare("orders.count", ">=", 2));
    }

    @AfterEach
    void close() {
        shop.close();
    }

    private void order(Party party, String day) throws Exception {
        Shop.add(store, Shop.order(party, LocalDateTime.parse(day + "T10:00:00"), OrderKind.SALE, "10"));
    }

    private FactSnapshot facts() throws ClienteleException {
        return shop.facts.of(store).await(Segments.ANN, store.journal().lastSequence(), null);
    }

    @Test
    void everyRegionOfThreeSegmentsHasItsCustomers() throws Exception {
        Overlap overlap = analysis.overlap(store, Segments.ANN, List.of("buyers", "french", "often"), facts());
        assertEquals(List.of(3, 2, 1), overlap.segments().stream().map(Overlap.Member::count).toList());
        assertEquals(7, overlap.regions().size());
        assertEquals(1, overlap.region(0b001).count(), "Ben only bought");
        assertEquals(1, overlap.region(0b011).count(), "Cleo bought in France");
        assertEquals(1, overlap.region(0b111).count(), "Anna is in all");
        assertTrue(overlap.region(0b111).rows().contains(facts().rowOf(anna.getId())));
        assertEquals(3, overlap.regions().stream().mapToInt(Overlap.Region::count).sum());
    }

    @Test
    void anOverlapTakesTwoOrThreeDifferentSegments() {
        for (List<String> keys : List.of(List.of("buyers"), List.of("buyers", "buyers"),
                List.of("a", "b", "c", "d"))) {
            assertEquals(StatusCodes.INVALID_INPUT, assertThrows(ClienteleException.class,
                    () -> analysis.overlap(store, Segments.ANN, keys, facts())).code());
        }
        assertEquals(StatusCodes.NOT_FOUND, assertThrows(ClienteleException.class,
                () -> analysis.overlap(store, Segments.ANN, List.of("buyers", "gone"), facts())).code());
    }

    @Test
    void aProfileTellsTheStrongestFirst() throws Exception {
        Profile profile = analysis.profile(store, Segments.ANN, "french", facts(), null);
        assertEquals(List.of(2, 2), List.of(profile.members(), profile.others()));
        TextTrait country = profile.traits().stream().filter(TextTrait.class::isInstance).map(TextTrait.class::cast)
                .filter(t -> t.column().id().equals("country") && "France".equals(t.value())).findFirst().orElseThrow();
        assertEquals(1, country.effect(), 1e-12);
        assertEquals(2, country.lift(), 1e-12);
        for (int i = 1; i < profile.traits().size(); i++) {
            assertTrue(Math.abs(profile.traits().get(i - 1).effect()) >= Math.abs(profile.traits().get(i).effect()));
        }
        assertTrue(profile.traits().stream().anyMatch(t -> t.column().id().equals("orders.count")));
        assertFalse(profile.traits().stream().anyMatch(t -> t.column().id().equals("segment.french")));
    }

    @Test
    void movementsTellWhoCameAndWentAndWhy() throws Exception {
        shop.save("recent", Conditions.last(Conditions.aggregate("orders", "count", ">=", 1), 30, "DAY"));
        shop.memberships.record(store, null);
        LocalDate from = LocalDate.of(2024, 1, 20);
        LocalDate to = LocalDate.of(2024, 2, 22);
        Movements movements = analysis.movements(store, Segments.ANN, "recent", from, to, null);
        assertEquals(List.of(ben.getId()), movements.came().stream().map(Movements.Move::party).toList());
        assertEquals(List.of(anna.getId()), movements.went().stream().map(Movements.Move::party).toList());
        assertEquals(LocalDate.of(2024, 2, 20), movements.came().getFirst().day());
        assertEquals(MembershipCause.REPLAY, movements.came().getFirst().cause());
        assertEquals(LocalDate.of(2024, 2, 11), movements.went().getFirst().day(), "12 January and 30 days");
        Reason came = analysis.reason(store, Segments.ANN, movements, ben.getId(), facts());
        assertFalse(came.then().holds());
        assertTrue(came.now().holds());
        Reason went = analysis.reason(store, Segments.ANN, movements, anna.getId(), facts());
        assertTrue(went.then().holds());
        assertFalse(went.now().holds());
        assertEquals(StatusCodes.INVALID_INPUT, assertThrows(ClienteleException.class,
                () -> analysis.movements(store, Segments.ANN, "recent", to, from, null)).code());
    }
}
