package org.clientele.lifecycle.internal.stage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

import org.clientele.core.ClienteleException;
import org.clientele.core.facts.ColumnDescriptor;
import org.clientele.core.facts.ColumnDescriptor.ColumnType;
import org.clientele.core.facts.ColumnProvider;
import org.clientele.core.facts.FactColumn;
import org.clientele.core.facts.FactSnapshot;
import org.clientele.core.store.Store;
import org.clientele.model.ClientelePackage.Literals;
import org.clientele.model.OrderKind;
import org.clientele.model.Party;
import org.clientele.model.StageCause;
import org.clientele.model.StageModel;
import org.clientele.rules.Conditions;
import org.clientele.testsupport.memory.MemoryStore;
import org.clientele.testsupport.memory.Shop;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.roaringbitmap.RoaringBitmap;

/** Work on stages that is cancelled, or asked for from within, leaves histories as they are. */
class BrokenOffStagesTest {

    private final MemoryStore store = new MemoryStore();

    private Party anna() throws Exception {
        Party party = Shop.customer("1", "Anna", null, "France");
        Shop.add(store, party);
        for (LocalDate day : List.of(LocalDate.of(2023, 10, 1), LocalDate.of(2023, 12, 10), LocalDate.of(2024, 2, 27))) {
            Shop.add(store, Shop.order(party, day.atTime(9, 0), OrderKind.SALE, "5"));
        }
        return party;
    }

    private static StageModel fading() {
        StageModel model = StagesWorld.model("m0", StagesWorld.stage("a", true, null), StagesWorld.stage("b", false, null),
                StagesWorld.stage("c", false, null));
        model.getTransitions().add(StagesWorld.way("a", "b", Conditions.aggregate("orders", "days-since-last", ">", 20)));
        model.getTransitions().add(StagesWorld.way("b", "a", Conditions.aggregate("orders", "days-since-last", "<=", 20)));
        model.getTransitions().add(StagesWorld.way("a", "c", Conditions.compare("country", "=", "China")));
        return model;
    }

    private static final class After extends NullProgressMonitor {
        private final AtomicInteger left;

        After(int questions) {
            left = new AtomicInteger(questions);
        }

        @Override
        public boolean isCanceled() {
            return left.decrementAndGet() < 0;
        }
    }

    @Test
    void recomputingThatIsCancelledChangesNoHistory() throws Exception {
        try (StagesWorld world = new StagesWorld(store)) {
            Shop.add(store, fading());
            Party anna = anna();
            String before = world.history("m0", anna);
            for (int questions = 1; questions < 8; questions++) {
                try {
                    world.stages.recompute(store, StagesWorld.ANN, "m0", new After(questions));
                } catch (ClienteleException e) {
                    // cancelled
                }
                world.passDays(1);
                assertEquals(before, world.history("m0", anna), "cancelled after " + questions);
                assertTrue(world.stages.verify(store, null).isOK());
            }
        }
    }

    @Test
    void stepsOfUndatedFactsThatWereNotWrittenYetOutliveACancel() throws Exception {
        try (StagesWorld world = new StagesWorld(store)) {
            Shop.add(store, fading());
            Party anna = anna();
            world.history("m0", anna);
            world.passDays(2);
            Party moving = (Party) store.records(StagesWorld.ANN).load(Literals.PARTY, anna.getId()).orElseThrow();
            moving.getAddresses().getFirst().setCountry("China");
            Shop.save(store, moving);
            String before = world.history("m0", anna);
            assertTrue(before.endsWith("2024-03-03 a>c"), before);
            for (int questions = 1; questions < 6; questions++) {
                int cancel = questions;
                assertThrows(ClienteleException.class,
                        () -> world.stages.recompute(store, StagesWorld.ANN, "m0", new After(cancel)));
                world.passDays(1);
                assertEquals(before, world.history("m0", anna), "cancelled after " + questions);
            }
        }
    }

    @Test
    void whoAsksImpatientlyLosesNothingThatIsKept() throws Exception {
        try (StagesWorld world = new StagesWorld(store)) {
            Shop.add(store, fading());
            Party anna = anna();
            world.history("m0", anna);
            StoreStages stages = world.library.of(store);
            Kept kept = stages.kepts().find("m0").orElseThrow();
            world.passDays(40);
            world.newest();
            for (int questions = 0; questions < 4; questions++) {
                try {
                    stages.current(new After(questions));
                } catch (ClienteleException e) {
                    // cancelled
                }
                assertSame(kept, stages.kepts().find("m0").orElseThrow());
                assertSame(stages.latest().models().get("m0"), kept.stages);
            }
        }
    }

    @Test
    void stepsThatAreThereTwiceOrInAnotherOrderDiffer() {
        RoaringBitmap rows = RoaringBitmap.bitmapOf(3);
        TreeMap<Integer, RoaringBitmap> all = new TreeMap<>();
        all.put(Redo.BEGINNING, rows);
        Step in = step(0, 1, rows);
        Step on = step(1, 2, rows);
        Step back = step(2, 1, rows);
        assertTrue(ways(in, on, back).compare(all, fresh(in, on, back)).isEmpty());
        assertEquals(rows, ways(in, on, back, on, back).compare(all, fresh(in, on, back)));
        assertEquals(rows, ways(in, back, on).compare(all, fresh(in, on, back)));
        Ways mended = ways(in, on, back, on, back);
        mended.replace(all, fresh(in, on, back));
        assertEquals(3, mended.of(3).size());
    }

    private static Step step(int from, int to, RoaringBitmap rows) {
        return new Step(19_000, (short) from, (short) to, StageCause.TIME, LocalDateTime.MIN, 0, 1, rows);
    }

    private static Ways ways(Step... steps) {
        Ways ways = new Ways();
        for (Step step : steps) {
            ways.add(step.with(step.rows.clone()));
        }
        return ways;
    }

    private static TreeMap<Integer, List<Step>> fresh(Step... steps) {
        TreeMap<Integer, List<Step>> fresh = new TreeMap<>();
        fresh.put(19_000, new ArrayList<>(List.of(steps)));
        return fresh;
    }

    /** A column of a partner that tells the stage again. */
    private static final class Echo implements ColumnProvider {
        private final AtomicInteger loads = new AtomicInteger();

        @Override
        public Collection<ColumnDescriptor> columns() {
            return List.of(new ColumnDescriptor("echo", ColumnType.TEXT, "Echo", true));
        }

        @Override
        public Optional<FactColumn> load(String id, Store store, FactSnapshot facts) throws ClienteleException {
            loads.incrementAndGet();
            return facts.column("stage.m0");
        }

        @Override
        public Set<String> sources(String id) {
            return Set.of("stage.m0", "orders");
        }
    }

    @Test
    @Timeout(value = 120, unit = TimeUnit.SECONDS)
    void modelsThatAskForStagesByOtherColumnsDoNotWaitForThemselves() throws Exception {
        Echo echo = new Echo();
        try (StagesWorld world = new StagesWorld(store, List.of(), List.of(echo))) {
            StageModel first = StagesWorld.model("m0", StagesWorld.stage("a", true, null), StagesWorld.stage("b", false, null));
            first.getTransitions().add(StagesWorld.way("a", "b", Conditions.aggregate("orders", "count", ">=", 1)));
            Shop.add(store, first);
            for (int i = 1; i < 4; i++) {
                StageModel model = StagesWorld.model("m" + i, StagesWorld.stage("x", true, null),
                        StagesWorld.stage("y", false, null));
                model.setPosition(i);
                model.getTransitions().add(StagesWorld.way("x", "y", Conditions.compare("echo", "=", "b")));
                Shop.add(store, model);
            }
            Party anna = anna();
            for (int i = 0; i < 4; i++) {
                assertFalse(world.history("m" + i, anna).isEmpty());
            }
            Shop.add(store, Shop.order(anna, LocalDate.of(2024, 2, 28).atTime(9, 0), OrderKind.SALE, "5"));
            world.passDays(1);
            assertEquals("b", world.stage("m0", anna));
            assertTrue(echo.loads.get() > 0);
        }
    }
}
