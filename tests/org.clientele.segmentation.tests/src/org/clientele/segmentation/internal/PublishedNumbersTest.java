package org.clientele.segmentation.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.clientele.core.Actor;
import org.clientele.core.ClienteleException;
import org.clientele.core.customers.CustomerListing;
import org.clientele.core.customers.CustomerQuery;
import org.clientele.core.customers.CustomerScope;
import org.clientele.core.facts.FactColumn;
import org.clientele.core.facts.FactSnapshot;
import org.clientele.core.segmentation.Pyramid;
import org.clientele.core.segmentation.RfmOptions;
import org.clientele.core.segmentation.RfmOptions.Ties;
import org.clientele.core.segmentation.RfmRun;
import org.clientele.core.segmentation.RfmRun.Measure;
import org.clientele.core.segmentation.RfmService;
import org.clientele.core.segmentation.SegmentCount;
import org.clientele.facts.internal.FactServiceImpl;
import org.clientele.model.RfmArea;
import org.clientele.model.RfmModel;
import org.clientele.model.RfmTieKind;
import org.clientele.rules.internal.RuleServiceImpl;
import org.clientele.rules.internal.types.ComparisonCondition;
import org.clientele.segmentation.internal.rfm.RfmColumns;
import org.clientele.segmentation.internal.rfm.RfmServiceImpl;
import org.clientele.testsupport.memory.MemoryStore;
import org.clientele.testsupport.memory.OnlineRetail;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.roaringbitmap.RoaringBitmap;

/**
 * The published figures for the Online Retail data, as of 2011-12-11: counts of the customers, the exact revenue, the
 * ten segments of the recency-frequency grid that public notebooks show, and the shares of the most valuable customers.
 * Each was checked by a second implementation (pandas) before it was taken down.
 */
class PublishedNumbersTest {

    private static final Actor ANN = new Actor("ann", "Ann");
    private static final LocalDate REFERENCE = LocalDate.of(2011, 12, 11);
    private static final RfmOptions BY_RANK = new RfmOptions(REFERENCE, 5, Ties.BY_RANK);

    private static MemoryStore store;
    private static FactServiceImpl service;
    private static SegmentServiceImpl segments;
    private static RfmServiceImpl rfm;

    @BeforeAll
    static void load() throws Exception {
        store = OnlineRetail.load();
        service = new FactServiceImpl(Clock.fixed(Instant.parse("2012-03-01T12:00:00Z"), ZoneOffset.UTC),
                List.of(new RfmColumns()));
        rfm = new RfmServiceImpl(service);
        segments = new SegmentServiceImpl(new RuleServiceImpl(List.of(new ComparisonCondition())));
        service.of(store).await(ANN, 0, null);
        rfm.setOptions(store, ANN, BY_RANK);
        segments.addSamples(store, ANN, "United Kingdom");
    }

    @AfterAll
    static void close() {
        if (service != null) {
            service.close();
        }
    }

    @Test
    void customersAndOrdersAreThoseOfTheCleanedFile() throws Exception {
        FactSnapshot facts = facts();
        assertEquals(4_372, facts.visible().getCardinality(), "customers with a number");
        FactColumn count = facts.column("orders.count").orElseThrow();
        assertEquals(4_338, facts.visible().stream().filter(row -> count.number(row) > 0).count());
        assertEquals(18_532, facts.visible().stream().mapToLong(count::number).sum(), "invoices of the valid rows");
    }

    @Test
    void frequencyByRankGivesTheTenPublishedSegments() throws Exception {
        RfmRun run = rfm.compute(facts(), BY_RANK, null);
        Map<String, Integer> counts = new TreeMap<>();
        for (int r = 1; r <= 5; r++) {
            for (int f = 1; f <= 5; f++) {
                counts.merge(publishedName(r, f), run.cell(r, f).getCardinality(), Integer::sum);
            }
        }
        assertEquals(new TreeMap<>(Map.of("champion", 633, "loyal", 819, "potential loyalist", 484, "new", 42,
                "promising", 94, "need attention", 187, "about to sleep", 352, "at risk", 593, "cannot lose", 63,
                "hibernating", 1_071)), counts);
    }

    @Test
    void meanMonetaryValueOfChampionsAndHibernatingIsAsPublished() throws Exception {
        RfmRun run = rfm.compute(facts(), BY_RANK, null);
        assertEquals("6857.94", mean(run, "champion"));
        assertEquals("488.64", mean(run, "hibernating"));
    }

    @Test
    void frequencyScoresByRankHaveEqualSizesAndByValueHaveNot() throws Exception {
        assertEquals(List.of(868, 867, 868, 867, 868), sizes(rfm.compute(facts(), BY_RANK, null)));
        assertEquals(List.of(1_493, 835, 508, 802, 700),
                sizes(rfm.compute(facts(), new RfmOptions(REFERENCE, 5, Ties.EQUAL_SCORES), null)));
    }

    @Test
    void sampleSegmentsHaveTheirPublishedCounts() throws Exception {
        assertEquals(Map.of("champions", 633, "at-risk", 593, "one-time-buyers", 1_493, "abroad", 418),
                segments.counts(store, facts(), ANN).stream()
                        .collect(Collectors.toMap(c -> c.segment().getKey(), SegmentCount::count)));
    }

    @Test
    void pyramidHasTheExactRevenueAndTheComputedLine() throws Exception {
        Pyramid pyramid = new PyramidServiceImpl().compute(facts());
        assertEquals(0, new BigDecimal("8911407.904").compareTo(pyramid.revenue()), pyramid.revenue().toString());
        assertEquals(4_338, pyramid.customers());
        assertEquals(1_133, pyramid.customersFor80());
        assertEquals(0.746, pyramid.shareOfTop20(), 0.0005);
        assertEquals(4_338, pyramid.tiers().stream().mapToInt(t -> t.rows().getCardinality()).sum());
        assertEquals(pyramid.revenue(), pyramid.tiers().stream().map(Pyramid.Tier::revenue).reduce(BigDecimal.ZERO,
                BigDecimal::add));
        assertEquals(1_133, pyramid.tiers().get(0).rows().getCardinality() + pyramid.tiers().get(1).rows().getCardinality());
    }

    @Test
    void topCustomersHoldThePublishedShares() throws Exception {
        FactSnapshot facts = facts();
        CustomerListing list = new CustomerListServiceImpl(segments, new PyramidServiceImpl()).list(store, ANN, facts,
                new CustomerQuery(new CustomerScope.All(), "", "orders.gross", true), null);
        FactColumn gross = facts.column("orders.gross").orElseThrow();
        long all = facts.visible().stream().mapToLong(gross::number).sum();
        Map<Integer, Double> published = Map.of(1, 32.0, 5, 50.4, 10, 61.4, 20, 74.6, 50, 92.2);
        published.forEach((percent, share) -> {
            int customers = (4_338 * percent + 99) / 100;
            long top = IntStream.range(0, customers).mapToLong(i -> gross.number(facts.rowOf(list.partyId(i)))).sum();
            assertEquals(share, 100.0 * top / all, 0.06, "top " + percent + " %");
        });
    }

    @Test
    void everyProofAgreesWithTheMembers() throws Exception {
        FactSnapshot facts = facts();
        for (SegmentCount count : segments.counts(store, facts, ANN)) {
            RoaringBitmap members = segments.members(store, count.segment(), facts);
            facts.visible().stream().filter(row -> row % 37 == 0).forEach(row -> {
                try {
                    assertEquals(members.contains(row), segments.explain(store, count.segment(), facts, row).holds());
                } catch (ClienteleException e) {
                    throw new AssertionError(e);
                }
            });
        }
    }

    @Test
    void shippedAreasHaveThePublishedSizesAsAColumn() throws Exception {
        FactSnapshot facts = facts();
        FactColumn area = facts.column("rfm.area").orElseThrow();
        Map<String, Integer> counts = new TreeMap<>();
        facts.visible().stream().mapToObj(area::text).filter(Objects::nonNull)
                .forEach(key -> counts.merge(key, 1, Integer::sum));
        assertEquals(new TreeMap<>(Map.of("champion", 633, "loyal", 819, "potential-loyalist", 484, "new", 42,
                "promising", 94, "need-attention", 187, "about-to-sleep", 352, "at-risk", 593, "cannot-lose", 63,
                "hibernating", 1_071)), counts);
        RfmModel model = rfm.models(store, ANN).getFirst();
        RfmRun run = rfm.compute(facts, model, null);
        Map<RfmArea, RoaringBitmap> members = RfmService.members(model, run);
        assertEquals(4_338, members.values().stream().mapToInt(RoaringBitmap::getCardinality).sum());
        assertEquals(633, members.get(model.getAreas().getFirst()).getCardinality());
    }

    @Test
    void tiesAreTold() throws Exception {
        RfmRun byRank = rfm.compute(facts(), BY_RANK, null);
        assertEquals(List.of(868, 867, 868, 867, 868), byRank.sizes(Measure.FREQUENCY));
        assertTrue(byRank.split() >= 1_493, "1,493 customers bought once and have scores 1 and 2: " + byRank.split());
        RfmRun equal = rfm.compute(facts(), new RfmOptions(REFERENCE, 5, Ties.EQUAL_SCORES), null);
        assertEquals(List.of(1_493, 835, 508, 802, 700), equal.sizes(Measure.FREQUENCY));
        assertEquals(0, equal.split());
    }

    @Test
    void theModelOfTheColumnsKeepsDateAndConvention() throws Exception {
        RfmModel model = rfm.models(store, ANN).getFirst();
        assertEquals(RfmService.DEFAULT, model.getKey());
        assertEquals(REFERENCE, model.getReferenceDate());
        assertEquals(RfmTieKind.BY_RANK, model.getTies());
        assertEquals(10, model.getAreas().size());
        assertEquals(BY_RANK, rfm.options(store).orElseThrow());
    }

    private static FactSnapshot facts() throws Exception {
        return service.of(store).await(ANN, store.journal().lastSequence(), null);
    }

    private static List<Integer> sizes(RfmRun run) {
        return IntStream.rangeClosed(1, 5).mapToObj(f -> IntStream.rangeClosed(1, 5)
                .map(r -> run.cell(r, f).getCardinality()).sum()).toList();
    }

    private static String mean(RfmRun run, String name) {
        RoaringBitmap members = new RoaringBitmap();
        for (int r = 1; r <= 5; r++) {
            for (int f = 1; f <= 5; f++) {
                if (publishedName(r, f).equals(name)) {
                    members.or(run.cell(r, f));
                }
            }
        }
        long sum = members.stream().mapToLong(row -> run.value(row, Measure.MONETARY)).sum();
        return BigDecimal.valueOf(sum, 4).divide(BigDecimal.valueOf(members.getCardinality()), 2, RoundingMode.HALF_UP)
                .toString();
    }

    private static String publishedName(int r, int f) {
        if (r <= 2) {
            return f <= 2 ? "hibernating" : f <= 4 ? "at risk" : "cannot lose";
        }
        if (r == 3) {
            return f <= 2 ? "about to sleep" : f == 3 ? "need attention" : "loyal";
        }
        if (f == 1) {
            return r == 4 ? "promising" : "new";
        }
        return f <= 3 ? "potential loyalist" : r == 4 ? "loyal" : "champion";
    }
}
