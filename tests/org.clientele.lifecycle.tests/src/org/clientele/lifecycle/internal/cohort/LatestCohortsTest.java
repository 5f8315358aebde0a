package org.clientele.lifecycle.internal.cohort;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

import org.clientele.core.Actor;
import org.clientele.core.cohorts.CohortQuery;
import org.clientele.core.cohorts.CohortStep;
import org.clientele.core.cohorts.CohortTable;
import org.clientele.core.cohorts.CohortTable.Cohort;
import org.clientele.facts.internal.FactServiceImpl;
import org.clientele.model.OrderKind;
import org.clientele.model.Party;
import org.clientele.rules.internal.RuleServiceImpl;
import org.clientele.segmentation.internal.SegmentServiceImpl;
import org.clientele.testsupport.memory.MemoryStore;
import org.clientele.testsupport.memory.Shop;
import org.junit.jupiter.api.Test;

/** The latest cohorts of a shop whom nobody new has found for long. */
class LatestCohortsTest {

    private static final Actor ANN = new Actor("ann", "Ann");

    private final MemoryStore store = new MemoryStore();

    @Test
    void latestCohortsAreThoseThatHaveCustomersHoweverLongAgoTheyBegan() throws Exception {
        buys("1", LocalDate.of(2019, 3, 5), LocalDate.of(2026, 9, 30));
        buys("2", LocalDate.of(2020, 1, 7));
        buys("3", LocalDate.of(2020, 1, 31), LocalDate.of(2020, 2, 1));
        buys("4", LocalDate.of(2024, 6, 1));
        FactServiceImpl facts = new FactServiceImpl(
                Clock.fixed(Instant.parse("2026-11-22T12:00:00Z"), ZoneOffset.UTC), List.of());
        try {
            CohortServiceImpl cohorts = new CohortServiceImpl(facts,
                    new SegmentServiceImpl(new RuleServiceImpl(List.of())));
            CohortTable two = cohorts.table(store, ANN, new CohortQuery(null, CohortStep.MONTH, 2, 0), null);
            assertEquals(List.of(LocalDate.of(2020, 1, 1), LocalDate.of(2024, 6, 1)),
                    two.cohorts().stream().map(Cohort::start).toList());
            assertEquals(2, two.cohorts().getFirst().customers());
            assertEquals(1, two.cohorts().getFirst().cells().get(1).active());
            assertEquals(LocalDate.of(2026, 9, 30), two.end());
            assertEquals(3, cohorts.table(store, ANN, new CohortQuery(null, CohortStep.MONTH, 6, 0), null).cohorts()
                    .size());
        } finally {
            facts.close();
        }
    }

    private void buys(String number, LocalDate... days) throws Exception {
        Party party = Shop.customer(number, "Customer " + number, null, null);
        Shop.add(store, party);
        for (LocalDate day : days) {
            Shop.add(store, Shop.order(party, day.atTime(12, 0), OrderKind.SALE, "10"));
        }
    }
}
