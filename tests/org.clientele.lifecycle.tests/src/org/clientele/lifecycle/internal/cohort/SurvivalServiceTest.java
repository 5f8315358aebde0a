package org.clientele.lifecycle.internal.cohort;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.IntStream;

import org.clientele.core.Actor;
import org.clientele.core.ClienteleException;
import org.clientele.core.StatusCodes;
import org.clientele.core.cohorts.Fate;
import org.clientele.core.cohorts.Survival;
import org.clientele.core.cohorts.SurvivalCurve;
import org.clientele.core.cohorts.SurvivalPoint;
import org.clientele.core.cohorts.SurvivalQuery;
import org.clientele.core.facts.FactSnapshot;
import org.clientele.facts.internal.FactServiceImpl;
import org.clientele.model.Order;
import org.clientele.model.OrderKind;
import org.clientele.model.Party;
import org.clientele.rules.internal.RuleServiceImpl;
import org.clientele.rules.internal.types.ComparisonCondition;
import org.clientele.segmentation.internal.SegmentServiceImpl;
import org.clientele.testsupport.memory.MemoryStore;
import org.clientele.testsupport.memory.Shop;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who is lost when, told by days; and the curve of many random customers by a second, literal implementation. */
class SurvivalServiceTest {

    private static final Actor ANN = new Actor("ann", "Ann");
    private static final LocalDate BEGIN = LocalDate.of(2024, 1, 1);

    private MemoryStore store;
    private FactServiceImpl facts;
    private SegmentServiceImpl segments;
    private SurvivalServiceImpl survival;
    private final List<Party> parties = new ArrayList<>();

    @BeforeEach
    void emptyStore() {
        store = new MemoryStore();
        facts = new FactServiceImpl(Clock.fixed(Instant.parse("2026-03-01T12:00:00Z"), ZoneOffset.UTC), List.of());
        segments = new SegmentServiceImpl(new RuleServiceImpl(List.of(new ComparisonCondition())));
        survival = new SurvivalServiceImpl(facts, segments);
    }

    @AfterEach
    void close() {
        facts.close();
    }

    @Test
    void aGapIsLostOnTheDayAfterTheLimitAndTheEndOfDataCensors() throws Exception {
        customer(0); // only once: lost on day 31
        customer(0, 30, 60, 90); // gaps of 30 days are within the limit: lost on day 90 + 31
        customer(10, 41, 300); // a gap of 31 days: lost on day 31, and stays so
        customer(280, 300); // still there at the end: censored on day 20
        customer(269); // 31 days without a purchase at the end: lost on day 31
        customer(270); // 30 days: censored on day 30
        Survival curves = survival.curves(store, ANN, everybody(30), null);
        assertEquals(BEGIN.plusDays(300), curves.end());
        SurvivalCurve curve = curves.curves().getFirst();
        assertEquals(6, curve.customers());
        assertEquals(4, curve.lost());
        assertEquals(List.of(20, 30, 31, 121), curve.points().stream().map(SurvivalPoint::day).toList());
        assertEquals(List.of(0, 0, 3, 1), curve.points().stream().map(SurvivalPoint::lost).toList());
        assertEquals(List.of(6, 5, 4, 1), curve.points().stream().map(SurvivalPoint::atRisk).toList());
        assertEquals(0.25, curve.survival(31));
        assertEquals(0, curve.survival(121));
        assertEquals(List.of(0, 2, 4), rows(Fate.LOST, 30, 1, 31));
        assertEquals(List.of(1), rows(Fate.LOST, 30, 32, 400));
        assertEquals(List.of(5), rows(Fate.CENSORED, 30, 30, 30));
        assertEquals(List.of(0, 1, 2, 4), rows(Fate.AT_RISK, 30, 31, 31));
    }

    @Test
    void theDefinitionIsToldWithLimitAndEnd() throws Exception {
        customer(0, 5);
        String text = String.join(" ", survival.curves(store, ANN, everybody(45), null).definition());
        assertTrue(text.contains("45") && text.contains("2024") && text.contains("Greenwood"), text);
    }

    @Test
    void returnsAreNoPurchasesAndCustomersWithoutOneAreNotFollowed() throws Exception {
        Party only = customer(0);
        store.batch(List.of(Shop.order(only, BEGIN.plusDays(20).atTime(9, 0), OrderKind.RETURN, "-5.00"),
                Shop.order(customer(), BEGIN.plusDays(40).atTime(9, 0), OrderKind.RETURN, "-5.00")));
        customer(40);
        SurvivalCurve curve = survival.curves(store, ANN, everybody(30), null).curves().getFirst();
        assertEquals(2, curve.customers());
        assertEquals(List.of(0), rows(Fate.LOST, 30, 0, 1_000));
    }

    @Test
    void agreesWithASecondImplementationOnRandomOrders() throws Exception {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        List<int[]> bought = IntStream.range(0, 300)
                .mapToObj(i -> random.ints(1 + random.nextInt(8), 0, 400).toArray()).toList();
        for (int[] days : bought) {
            customer(days);
        }
        for (int gap : new int[] { 1, 20, 90 }) {
            SurvivalCurve curve = survival.curves(store, ANN, everybody(gap), null).curves().getFirst();
            Map<Integer, int[]> expected = naive(bought, gap);
            assertEquals(new TreeSet<>(expected.keySet()),
                    new TreeSet<>(curve.points().stream().map(SurvivalPoint::day).toList()), "seed " + seed);
            for (SurvivalPoint point : curve.points()) {
                assertEquals(expected.get(point.day())[0], point.lost(), "seed " + seed);
                assertEquals(expected.get(point.day())[1], point.censored(), "seed " + seed);
            }
        }
    }

    @Test
    void segmentsThatOverlapAreNotTested() throws Exception {
        Party first = customer(0);
        customer(0, 3, 9);
        segments.addSamples(store, ANN, "United Kingdom");
        SurvivalQuery both = new SurvivalQuery(List.of(SurvivalQuery.EVERYBODY, "abroad"), 30);
        Survival apart = survival.curves(store, ANN, both, null);
        assertFalse(apart.overlap());
        assertEquals(0, apart.curves().get(1).customers());
        first.getAddresses().getFirst().setCountry("France");
        Shop.save(store, first);
        Survival over = survival.curves(store, ANN, both, null);
        assertTrue(over.overlap());
        assertTrue(over.test().isEmpty());
        assertEquals("abroad", over.curves().get(1).segment());
    }

    @Test
    void badQuestionsAreRefusedWithASentence() {
        assertCode(StatusCodes.INVALID_INPUT, everybody(0));
        assertCode(StatusCodes.INVALID_INPUT, everybody(4_000));
        assertCode(StatusCodes.INVALID_INPUT, new SurvivalQuery(List.of(), 30));
        assertCode(StatusCodes.INVALID_INPUT, new SurvivalQuery(List.of("a", "a"), 30));
        assertCode(StatusCodes.NOT_FOUND, new SurvivalQuery(List.of("nobody"), 30));
    }

    @Test
    void aStoreWithoutPurchasesHasNoCurve() throws Exception {
        customer();
        Survival none = survival.curves(store, ANN, everybody(30), null);
        assertEquals(0, none.curves().getFirst().customers());
        assertEquals(0, none.lastDay());
    }

    private void assertCode(int code, SurvivalQuery query) {
        ClienteleException refused = assertThrows(ClienteleException.class,
                () -> survival.curves(store, ANN, query, null));
        assertEquals(code, refused.getStatus().getCode(), refused.getMessage());
    }

    /** Lost and censored by day, walking day by day along each customer. */
    private static Map<Integer, int[]> naive(List<int[]> bought, int gap) {
        int end = bought.stream().flatMapToInt(Arrays::stream).max().orElseThrow();
        Map<Integer, int[]> byDay = new HashMap<>();
        for (int[] days : bought) {
            TreeSet<Integer> own = new TreeSet<>(Arrays.stream(days).boxed().toList());
            int day = own.first();
            boolean lost = false;
            while (day < end && !lost) {
                day++;
                lost = day - own.lower(day) > gap; // the purchase before that day
            }
            byDay.computeIfAbsent(day - own.first(), d -> new int[2])[lost ? 0 : 1]++;
        }
        return byDay;
    }

    private List<Integer> rows(Fate fate, int gap, int from, int to) throws Exception {
        FactSnapshot snapshot = facts.of(store).await(ANN, store.journal().lastSequence(), null);
        return Arrays.stream(survival.customers(store, ANN, snapshot, everybody(gap), "", fate, from, to, null)
                .stream().map(row -> parties.stream().map(Party::getId).toList().indexOf(snapshot.partyId(row)))
                .sorted().toArray()).boxed().toList();
    }

    private static SurvivalQuery everybody(int gap) {
        return new SurvivalQuery(List.of(SurvivalQuery.EVERYBODY), gap);
    }

    private Party customer(int... days) {
        Party party = Shop.customer("N" + parties.size(), "Customer " + parties.size(), null, "United Kingdom");
        store.batch(List.of(party));
        parties.add(party);
        List<Order> orders = Arrays.stream(days).mapToObj(
                day -> Shop.order(party, BEGIN.plusDays(day).atTime(9, 0), OrderKind.SALE, "10.00")).toList();
        if (!orders.isEmpty()) {
            store.batch(List.copyOf(orders));
        }
        return party;
    }
}
