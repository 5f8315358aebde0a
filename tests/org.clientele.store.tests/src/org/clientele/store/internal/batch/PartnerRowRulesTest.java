package org.clientele.store.internal.batch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

import org.clientele.core.health.Contained;
import org.clientele.core.health.Contribution;
import org.clientele.core.health.HealthReport;
import org.clientele.core.store.CommitCheck.RowRule;
import org.clientele.model.ClientelePackage.Literals;
import org.junit.jupiter.api.Test;

class PartnerRowRulesTest {

    private static final Duration LIMIT = Duration.ofMillis(200);

    private final List<HealthReport> told = new ArrayList<>();
    private final PartnerRowRules rules = new PartnerRowRules(List.of(), LIMIT);

    private Contained put(String id, RowRule rule) {
        Contained wall = new Contained(new Contribution("example.bad", "1.0.0", "CommitCheck", id, null), told::add);
        rules.put(rule, wall);
        return wall;
    }

    private List<Long> refusedOf(int rows) {
        for (int i = 0; i < rows; i++) {
            rules.add(new RowCopy(100 + i, 100 + i, Literals.PERSON, new Object[0]));
        }
        return rules.ask().stream().map(each -> (long) each.place()).toList();
    }

    @Test
    void rowsAreRefusedByTheirPlaceOneQuestionForMany() {
        AtomicInteger asked = new AtomicInteger();
        put("even", (row, report) -> {
            asked.incrementAndGet();
            if (row.id() % 2 == 0) {
                report.problem(null, "", "An even row.");
            }
        });
        assertEquals(List.of(0L, 2L), refusedOf(4));
        assertEquals(List.of(0L), refusedOf(1));
        assertEquals(5, asked.get());
        assertEquals(List.of(), told);
    }

    @Test
    void ruleThatNeverEndsIsLeftBehindAndItsNeighbourGoesOn() {
        AtomicBoolean go = new AtomicBoolean(true);
        Contained hanging = put("hangs", (row, report) -> {
            while (go.get()) {
                Thread.onSpinWait();
            }
        });
        put("good", (row, report) -> report.problem(null, "", "No."));
        try {
            long start = System.nanoTime();
            assertEquals(List.of(0L, 1L), refusedOf(2));
            assertTrue(System.nanoTime() - start < 20 * LIMIT.toNanos(), "waited far longer than the limit");
            assertTrue(hanging.isDisabled());
            assertEquals(List.of("hangs"), told.stream().map(each -> each.contribution().id()).toList());
            assertEquals(List.of(0L), refusedOf(1));
            assertEquals(1, told.size());
        } finally {
            go.set(false);
        }
    }

    @Test
    void ruleThatLacksAClassIsLeftOut() {
        put("gone", (row, report) -> {
            throw new NoClassDefFoundError("example/Gone");
        });
        assertEquals(List.of(), refusedOf(3));
        assertEquals(1, told.size());
    }
}
