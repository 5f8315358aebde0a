package org.clientele.segmentation.internal.grade;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

import org.clientele.core.Actor;
import org.clientele.core.ClienteleException;
import org.clientele.core.StatusCodes;
import org.clientele.core.facts.FactSnapshot;
import org.clientele.core.grades.GradeMetricType;
import org.clientele.core.grades.GradesBefore;
import org.clientele.facts.internal.FactServiceImpl;
import org.clientele.segmentation.internal.metric.PurchasesMetric;
import org.clientele.testsupport.memory.MemoryStore;
import org.clientele.testsupport.memory.Shop;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A contributed metric that breaks its word is set aside alone, and told with its bundle. */
class BrokenMetricTest {

    private static final LocalDate DAY = LocalDate.of(2026, 7, 1);

    private final FactServiceImpl bases = new FactServiceImpl(Clock.systemUTC(), List.of());
    private FactSnapshot facts;

    @BeforeEach
    void oneCustomer() throws Exception {
        MemoryStore store = new MemoryStore();
        Shop.add(store, Shop.customer("A1", "Anna", null, null));
        facts = bases.of(store).await(Actor.SYSTEM, store.journal().lastSequence(), null);
    }

    @AfterEach
    void close() {
        bases.close();
    }

    @Test
    void oneThatThrowsKeepsItsTableFromBeingUsedAndNoOther() throws Exception {
        GradeServiceImpl service = service(new Broken() {
            @Override
            public long[] values(FactSnapshot all, LocalDate from, LocalDate to) {
                throw new IllegalStateException("broken");
            }
        });
        ClienteleException failure = assertThrows(ClienteleException.class, () -> grade(service, "broken"));
        assertEquals(StatusCodes.RULE_TYPE_FAILED, failure.code());
        assertTrue(failure.getMessage().contains(BrokenMetricTest.class.getPackageName()) || failure.getMessage()
                .contains("Broken one"), failure.getMessage());
        grade(service, "orders");
    }

    @Test
    void oneWithAnotherNumberOfRowsIsTold() {
        GradeServiceImpl service = service(new Broken() {
            @Override
            public long[] values(FactSnapshot all, LocalDate from, LocalDate to) {
                return new long[all.rows() + 1];
            }
        });
        assertEquals(StatusCodes.RULE_TYPE_FAILED,
                assertThrows(ClienteleException.class, () -> grade(service, "broken")).code());
    }

    @Test
    void oneThatHangsIsLeftAfterItsTime() {
        InstalledMetric metric = new InstalledMetric(new Broken() {
            @Override
            public long[] values(FactSnapshot all, LocalDate from, LocalDate to) throws ClienteleException {
                try {
                    Thread.sleep(60_000);
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
                return new long[all.rows()];
            }
        }, "a.partner", 200);
        ClienteleException failure = assertThrows(ClienteleException.class,
                () -> metric.values(facts, DAY.minusMonths(1), DAY.minusDays(1)));
        assertEquals(StatusCodes.RULE_TYPE_FAILED, failure.code());
        assertTrue(failure.getMessage().contains("a.partner"), failure.getMessage());
    }

    @Test
    void oneOfOursIsAskedAgainAfterAFailure() throws Exception {
        AtomicInteger calls = new AtomicInteger();
        InstalledMetric metric = new InstalledMetric(new Broken() {
            @Override
            public long[] values(FactSnapshot all, LocalDate from, LocalDate to) {
                if (calls.getAndIncrement() == 0) {
                    throw new IllegalStateException("only once");
                }
                return new long[all.rows()];
            }
        }, InstalledMetric.OURS);
        assertEquals(StatusCodes.RULE_TYPE_FAILED, assertThrows(ClienteleException.class,
                () -> metric.values(facts, DAY.minusMonths(1), DAY.minusDays(1))).code());
        assertEquals(facts.rows(), metric.values(facts, DAY.minusMonths(1), DAY.minusDays(1)).length);
    }

    @Test
    void oneThatIsNotInstalledDisablesItsTable() {
        GradeServiceImpl service = new GradeServiceImpl(bases, null, List.of(new PurchasesMetric()));
        assertEquals(StatusCodes.RULE_DISABLED,
                assertThrows(ClienteleException.class, () -> grade(service, "broken")).code());
    }

    private GradeServiceImpl service(GradeMetricType broken) {
        return new GradeServiceImpl(bases, null, List.of(new PurchasesMetric(), broken));
    }

    private void grade(GradeServiceImpl service, String metric) throws ClienteleException {
        service.grade(GradeTables.table("t", metric).grade("a", Map.of(metric, "1")).grade("b", Map.of()).build(),
                facts, DAY, GradesBefore.NONE);
    }

    /** A metric of somebody else. */
    private abstract static class Broken implements GradeMetricType {
        @Override
        public String id() {
            return "broken";
        }

        @Override
        public String label() {
            return "Broken one";
        }

        @Override
        public Unit unit() {
            return Unit.COUNT;
        }
    }
}
