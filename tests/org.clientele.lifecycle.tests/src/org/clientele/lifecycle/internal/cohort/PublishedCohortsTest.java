package org.clientele.lifecycle.internal.cohort;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.clientele.core.Actor;
import org.clientele.core.ClienteleException;
import org.clientele.core.StatusCodes;
import org.clientele.core.cohorts.CohortQuery;
import org.clientele.core.cohorts.CohortStep;
import org.clientele.core.cohorts.CohortTable;
import org.clientele.core.cohorts.CohortTable.Cell;
import org.clientele.core.cohorts.CohortTable.Cohort;
import org.clientele.core.facts.FactSnapshot;
import org.clientele.facts.internal.FactServiceImpl;
import org.clientele.rules.internal.RuleServiceImpl;
import org.clientele.rules.internal.types.ComparisonCondition;
import org.clientele.segmentation.internal.SegmentServiceImpl;
import org.clientele.testsupport.memory.MemoryStore;
import org.clientele.testsupport.memory.OnlineRetail;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The monthly cohorts of the Online Retail data (397,884 rows), as public notebooks show them; checked by a second
 * implementation (pandas) before they were taken down.
 */
class PublishedCohortsTest {

    private static final Actor ANN = new Actor("ann", "Ann");

    private static final Map<YearMonth, List<Integer>> PUBLISHED = Map.of(
            YearMonth.of(2010, 12), List.of(885, 324, 286, 340, 321, 352, 321, 309, 313, 350, 331, 445, 235),
            YearMonth.of(2011, 1), List.of(417, 92, 111, 96, 134, 120, 103, 101, 125, 136, 152, 49),
            YearMonth.of(2011, 2), List.of(380, 71, 71, 108, 103, 94, 96, 106, 94, 116, 26),
            YearMonth.of(2011, 3), List.of(452, 68, 114, 90, 101, 76, 121, 104, 126, 39),
            YearMonth.of(2011, 6), List.of(242, 42, 38, 64, 56, 81, 23),
            YearMonth.of(2011, 10), List.of(358, 86, 41), YearMonth.of(2011, 11), List.of(323, 36),
            YearMonth.of(2011, 12), List.of(41));

    private static MemoryStore store;
    private static FactServiceImpl facts;
    private static CohortServiceImpl cohorts;

    @BeforeAll
    static void load() throws Exception {
        store = OnlineRetail.load();
        facts = new FactServiceImpl(Clock.fixed(Instant.parse("2012-03-01T12:00:00Z"), ZoneOffset.UTC), List.of());
        SegmentServiceImpl segments = new SegmentServiceImpl(new RuleServiceImpl(List.of(new ComparisonCondition())));
        segments.addSamples(store, ANN, "United Kingdom");
        cohorts = new CohortServiceImpl(facts, segments);
    }

    @AfterAll
    static void close() {
        if (facts != null) {
            facts.close();
        }
    }

    @Test
    void monthlyTableIsAsPublished() throws Exception {
        CohortTable table = cohorts.table(store, ANN, CohortQuery.ALL_MONTHS, null);
        Map<YearMonth, List<Integer>> counts = table.cohorts().stream().collect(Collectors.toMap(
                c -> YearMonth.from(c.start()), c -> c.cells().stream().map(Cell::active).toList()));
        assertEquals(13, counts.size());
        PUBLISHED.forEach((month, expected) -> assertEquals(expected, counts.get(month), month.toString()));
        assertEquals(4_338, table.cohorts().stream().mapToInt(Cohort::customers).sum());
        assertEquals(324.0 / 885, table.cohorts().getFirst().retention(1), 1e-12);
    }

    @Test
    void valuesAddUpToTheExactRevenue() throws Exception {
        CohortTable table = cohorts.table(store, ANN, CohortQuery.ALL_MONTHS, null);
        BigDecimal all = table.cohorts().stream().flatMap(c -> c.cells().stream()).map(Cell::value)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        assertEquals(0, new BigDecimal("8911407.904").compareTo(all), all.toString());
    }

    @Test
    void theLastMonthIsToldToBeCut() throws Exception {
        CohortTable table = cohorts.table(store, ANN, CohortQuery.ALL_MONTHS, null);
        assertEquals(LocalDate.of(2010, 12, 1), table.first());
        assertEquals(LocalDate.of(2011, 12, 9), table.end());
        for (Cohort cohort : table.cohorts()) {
            for (int period = 0; period < cohort.cells().size(); period++) {
                assertEquals(period < cohort.cells().size() - 1, cohort.cells().get(period).complete());
            }
        }
        // all cohorts in month 11, of which December 2010 alone has a complete one
        assertEquals(445.0 / 885, table.whole(11).orElseThrow().retention(), 1e-12);
        assertTrue(table.whole(12).isEmpty());
        assertEquals(4_338 - 41, table.whole(0).orElseThrow().customers());
    }

    @Test
    void cellsOpenAsManyCustomersAsTheyCount() throws Exception {
        FactSnapshot snapshot = snapshot();
        CohortTable table = cohorts.table(store, ANN, snapshot, CohortQuery.ALL_MONTHS, null);
        for (Cohort cohort : table.cohorts()) {
            for (int period = 0; period < cohort.cells().size(); period++) {
                assertEquals(cohort.cells().get(period).active(),
                        cohorts.active(store, ANN, snapshot, table.query(), cohort.start(), period, null)
                                .getCardinality(),
                        cohort.start() + " " + period);
            }
        }
    }

    @Test
    void latestCohortsAndFirstPeriodsAreCutOutOfTheWholeTable() throws Exception {
        CohortTable table = cohorts.table(store, ANN, new CohortQuery(null, CohortStep.MONTH, 3, 1), null);
        assertEquals(List.of(List.of(358, 86), List.of(323, 36), List.of(41)),
                table.cohorts().stream().map(c -> c.cells().stream().map(Cell::active).toList()).toList());
        CohortTable quarters = cohorts.table(store, ANN, new CohortQuery(null, CohortStep.QUARTER, 0, 0), null);
        assertEquals(List.of(885, 417 + 380 + 452),
                quarters.cohorts().stream().limit(2).map(Cohort::customers).toList());
        CohortTable years = cohorts.table(store, ANN, new CohortQuery(null, CohortStep.YEAR, 0, 0), null);
        assertEquals(List.of(885, 4_338 - 885), years.cohorts().stream().map(Cohort::customers).toList());
    }

    @Test
    void latestCohortsAreThoseThatHaveCustomers() throws Exception {
        CohortTable all = cohorts.table(store, ANN, new CohortQuery("abroad", CohortStep.MONTH, 0, 0), null);
        for (int latest = 1; latest <= all.cohorts().size(); latest++) {
            CohortTable some = cohorts.table(store, ANN, new CohortQuery("abroad", CohortStep.MONTH, latest, 0), null);
            assertEquals(all.cohorts().subList(all.cohorts().size() - latest, all.cohorts().size()).stream()
                    .map(Cohort::start).toList(), some.cohorts().stream().map(Cohort::start).toList());
        }
    }

    @Test
    void tableOfASegmentAndAsOfADay() throws Exception {
        CohortTable abroad = cohorts.table(store, ANN, new CohortQuery("abroad", CohortStep.MONTH, 0, 0), null);
        assertEquals(418, abroad.cohorts().stream().mapToInt(Cohort::customers).sum());
        CohortTable march = cohorts.table(store, ANN, snapshot().asOf(LocalDate.of(2011, 3, 31)),
                CohortQuery.ALL_MONTHS, null);
        assertEquals(List.of(885, 324, 286, 340),
                march.cohorts().getFirst().cells().stream().map(Cell::active).toList());
        assertEquals(4, march.cohorts().size());
        assertEquals(LocalDate.of(2011, 3, 31), march.end());
        assertTrue(march.cohorts().getFirst().cells().getLast().complete());
    }

    @Test
    void whatCannotBeComputedIsTold() {
        ClienteleException unknown = assertThrows(ClienteleException.class,
                () -> cohorts.table(store, ANN, new CohortQuery("nobody", CohortStep.MONTH, 0, 0), null));
        assertEquals(StatusCodes.NOT_FOUND, unknown.getStatus().getCode());
        assertTrue(unknown.getMessage().contains("nobody"), unknown.getMessage());
        NullProgressMonitor cancelled = new NullProgressMonitor();
        cancelled.setCanceled(true);
        ClienteleException stopped = assertThrows(ClienteleException.class,
                () -> cohorts.table(store, ANN, snapshot(), CohortQuery.ALL_MONTHS, cancelled));
        assertEquals(StatusCodes.CANCELLED, stopped.getStatus().getCode());
    }

    @Test
    void nobodyHasBoughtBeforeTheData() throws Exception {
        CohortTable table = cohorts.table(store, ANN, snapshot().asOf(LocalDate.of(2009, 1, 1)),
                CohortQuery.ALL_MONTHS, null);
        assertTrue(table.cohorts().isEmpty());
        assertEquals(0, table.periods());
        assertFalse(table.whole(0).isPresent());
    }

    private static FactSnapshot snapshot() throws Exception {
        return facts.of(store).await(ANN, store.journal().lastSequence(), null);
    }
}
