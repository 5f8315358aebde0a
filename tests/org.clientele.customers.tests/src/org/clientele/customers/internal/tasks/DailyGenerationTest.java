package org.clientele.customers.internal.tasks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BooleanSupplier;

import org.clientele.core.Actor;
import org.clientele.core.ClienteleException;
import org.clientele.core.store.RecordQuery;
import org.clientele.core.store.Store;
import org.clientele.core.tasks.GeneratedTask;
import org.clientele.core.tasks.GeneratorInfo;
import org.clientele.core.tasks.NewTask;
import org.clientele.core.tasks.TaskGenerator;
import org.clientele.core.tasks.TaskRun;
import org.clientele.model.ClientelePackage.Literals;
import org.clientele.testsupport.store.TestStores;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Generators that run by themselves: once a day, over restarts, not again on the day on which somebody cancelled. */
class DailyGenerationTest {

    private static final Actor ANN = new Actor("ann", "Ann");
    private static final LocalDate FIRST = LocalDate.of(2026, 3, 1);
    private static final int LOOK_MILLIS = 20;
    private static final long PATIENCE_MILLIS = 60_000;

    @TempDir
    private Path folder;
    private Store store;
    private final Day day = new Day();
    private final TaskGeneratorServiceImpl generators = new TaskGeneratorServiceImpl(null);
    private final Daily generator = new Daily();
    private DailyGeneration daily;

    @BeforeEach
    void open() throws Exception {
        store = TestStores.create(folder.resolve("store"));
        generators.addGenerator(generator, Map.of());
    }

    @AfterEach
    void close() {
        if (daily != null) {
            daily.stop();
        }
        store.close();
    }

    @Test
    void eachDayHasItsTasksOnce() throws Exception {
        begin();
        until(() -> info().lastDay().equals(Optional.of(FIRST)));
        letItLook();
        assertEquals(List.of(FIRST), generator.asked);
        assertEquals(1, tasks());
        day.now = FIRST.plusDays(1);
        until(() -> info().lastDay().equals(Optional.of(FIRST.plusDays(1))));
        letItLook();
        assertEquals(List.of(FIRST, FIRST.plusDays(1)), generator.asked);
        assertEquals(2, tasks());
    }

    @Test
    void restartOfTheSameDayAsksNobodyAgain() throws Exception {
        begin();
        until(() -> info().lastDay().equals(Optional.of(FIRST)));
        daily.closing(store);
        store.close();
        store = TestStores.service().open(folder.resolve("store"), null);
        begin();
        letItLook();
        assertEquals(List.of(FIRST), generator.asked);
        assertEquals(1, tasks());
    }

    @Test
    void cancelledDayIsLeftAloneAndTheNextIsNot() throws Exception {
        generator.cancels = true;
        begin();
        until(() -> !generator.asked.isEmpty());
        generator.cancels = false;
        letItLook();
        assertEquals(List.of(FIRST), generator.asked);
        assertEquals(Optional.empty(), info().lastDay());
        day.now = FIRST.plusDays(1);
        until(() -> info().lastDay().equals(Optional.of(FIRST.plusDays(1))));
        assertEquals(1, tasks());
    }

    @Test
    void generatorThatIsSwitchedOffWaitsUntilItIsSwitchedOn() throws Exception {
        generators.automatic(store, ANN, Daily.ID, false);
        assertFalse(info().automatic());
        begin();
        letItLook();
        assertEquals(List.of(), generator.asked);
        generators.automatic(store, ANN, Daily.ID, true);
        until(() -> info().lastDay().equals(Optional.of(FIRST)));
        assertEquals(1, tasks());
    }

    @Test
    void generatorThatThrowsDoesNotKeepAnotherFromRunning() throws Exception {
        Daily broken = new Daily() {
            @Override
            public String id() {
                return "example.broken";
            }

            @Override
            public List<GeneratedTask> due(TaskRun run) {
                throw new IllegalStateException("broken");
            }
        };
        generators.addGenerator(broken, Map.of());
        begin();
        until(() -> info().lastDay().equals(Optional.of(FIRST)));
        assertEquals(1, tasks());
    }

    private void begin() {
        daily = new DailyGeneration(generators, day, 0, LOOK_MILLIS);
        daily.opened(store);
    }

    private GeneratorInfo info() {
        return generators.generators(store).stream().filter(g -> g.id().equals(Daily.ID)).findFirst().orElseThrow();
    }

    private long tasks() throws ClienteleException {
        return store.records(ANN).count(RecordQuery.all(Literals.TASK, List.of()));
    }

    /** Long enough for many looks, each of which could do wrong. */
    private static void letItLook() throws InterruptedException {
        Thread.sleep(30 * LOOK_MILLIS);
    }

    private static void until(BooleanSupplier condition) throws InterruptedException {
        long end = System.currentTimeMillis() + PATIENCE_MILLIS;
        while (!condition.getAsBoolean()) {
            assertTrue(System.currentTimeMillis() < end, "not in time");
            Thread.sleep(LOOK_MILLIS);
        }
    }

    /** One task for each day. */
    private static class Daily implements TaskGenerator {

        static final String ID = "example.daily";

        final List<LocalDate> asked = new CopyOnWriteArrayList<>();
        volatile boolean cancels;

        @Override
        public String id() {
            return ID;
        }

        @Override
        public String label() {
            return "Daily";
        }

        @Override
        public List<GeneratedTask> due(TaskRun run) {
            boolean cancelled = cancels;
            asked.add(run.day());
            if (cancelled) {
                throw new OperationCanceledException();
            }
            return List.of(new GeneratedTask("day-" + run.day(),
                    new NewTask(OptionalLong.empty(), "ann", run.day(), "Look at the mail")));
        }
    }

    /** Noon of a day. */
    private static final class Day extends Clock {

        volatile LocalDate now = FIRST;

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now.atTime(12, 0).toInstant(ZoneOffset.UTC);
        }
    }
}
