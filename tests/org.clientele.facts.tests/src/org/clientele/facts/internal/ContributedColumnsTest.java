package org.clientele.facts.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.ref.WeakReference;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.clientele.core.Actor;
import org.clientele.core.facts.ColumnDescriptor;
import org.clientele.core.facts.ColumnDescriptor.ColumnType;
import org.clientele.core.facts.ColumnProvider;
import org.clientele.core.facts.FactBase;
import org.clientele.core.facts.FactChange;
import org.clientele.core.facts.FactColumn;
import org.clientele.core.facts.FactSnapshot;
import org.clientele.core.store.Store;
import org.clientele.model.ClienteleFactory;
import org.clientele.model.OrderKind;
import org.clientele.model.Party;
import org.clientele.testsupport.Await;
import org.clientele.testsupport.memory.MemoryStore;
import org.clientele.testsupport.memory.Shop;
import org.clientele.testsupport.memory.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Contributed columns are asked for what changed only, and changes name what may differ. */
class ContributedColumnsTest {

    private final MemoryStore store = new MemoryStore();
    private final TestClock clock = new TestClock(Instant.parse("2024-06-30T12:00:00Z"));
    private final List<String> calls = new ArrayList<>();
    private final Party anna = Shop.customer("A1", "Anna", null, null);
    private boolean fails;
    private FactServiceImpl service;
    private FactBase base;

    private int asked;

    /** {@code x.local} is the number of orders, {@code x.share} the orders of all; both depend on orders alone. */
    private final ColumnProvider provider = new ColumnProvider() {
        @Override
        public Collection<ColumnDescriptor> columns() {
            return List.of(new ColumnDescriptor("x.local", ColumnType.INTEGER, "Local", true),
                    new ColumnDescriptor("x.share", ColumnType.INTEGER, "Share", true));
        }

        @Override
        public Collection<ColumnDescriptor> columns(Store of) {
            asked++;
            return columns();
        }

        @Override
        public Optional<FactColumn> load(String id, Store of, FactSnapshot facts) {
            calls.add("load " + id);
            return column(id, facts);
        }

        @Override
        public Optional<FactColumn> update(String id, Store of, FactColumn before, FactSnapshot beforeFacts,
                FactSnapshot facts, FactChange change) {
            if (fails) {
                throw new IllegalStateException("broken");
            }
            calls.add("update " + id + " " + change.rows());
            return local(id) ? column(id, facts) : Optional.empty();
        }

        private Optional<FactColumn> column(String id, FactSnapshot facts) {
            FactColumn counts = facts.column("orders.count").orElseThrow();
            long all = facts.visible().stream().mapToLong(counts::number).sum();
            return columns().stream().filter(d -> d.id().equals(id)).findFirst().map(d -> new FactColumn() {
                @Override
                public ColumnDescriptor descriptor() {
                    return d;
                }

                @Override
                public long number(int row) {
                    return local(id) ? counts.number(row) : all;
                }

                @Override
                public String text(int row) {
                    return null;
                }

                @Override
                public long rank(int row) {
                    return number(row);
                }
            });
        }

        @Override
        public boolean local(String id) {
            return id.equals("x.local");
        }

        @Override
        public boolean timed(String id) {
            return false;
        }

        @Override
        public Set<String> sources(String id) {
            return Set.of("orders.count", "RfmModel");
        }
    };

    @BeforeEach
    void start() throws Exception {
        Shop.add(store, anna, Shop.customer("B2", "Ben", null, null));
        service = new FactServiceImpl(clock, List.of(provider));
        base = service.of(store);
        read();
        calls.clear();
    }

    @AfterEach
    void close() {
        service.close();
    }

    private FactSnapshot read() throws Exception {
        FactSnapshot facts = base.await(Actor.SYSTEM, store.journal().lastSequence(), null);
        facts.column("x.local");
        facts.column("x.share");
        return facts;
    }

    private void order() throws Exception {
        Shop.add(store, Shop.order(anna, LocalDateTime.of(2024, 3, 2, 10, 0), OrderKind.SALE, "5"));
    }

    @Test
    void columnIsKeptWhenNothingThatItReadsChanged() throws Exception {
        Party renamed = (Party) store.records(Actor.SYSTEM).load(anna.eClass(), anna.getId()).orElseThrow();
        renamed.setDisplayName("Anne");
        Shop.save(store, renamed);
        read();
        clock.advance(Duration.ofDays(3));
        read();
        assertEquals(List.of(), calls);
    }

    @Test
    void localColumnIsUpdatedAndTheOtherOneLoaded() throws Exception {
        order();
        FactSnapshot facts = read();
        assertEquals(List.of("update x.local {0}", "update x.share {0}", "load x.share"), calls);
        assertEquals(1, facts.column("x.local").orElseThrow().number(0));
        assertEquals(1, facts.column("x.share").orElseThrow().number(1));
    }

    @Test
    void otherRecordsThatAColumnReadsMakeItAnew() throws Exception {
        Shop.add(store, ClienteleFactory.eINSTANCE.createRfmModel());
        read();
        assertEquals(List.of("load x.local", "load x.share"), calls);
    }

    @Test
    void updateThatFailsTakesOnlyTheColumnAway() throws Exception {
        fails = true;
        order();
        FactSnapshot facts = read();
        assertFalse(facts.column("x.local").isPresent());
        assertEquals(1, facts.column("orders.count").orElseThrow().number(0));
        fails = false;
        order();
        assertEquals(2, read().column("x.local").orElseThrow().number(0));
    }

    @Test
    void changeNamesRowsColumnsAndWhatMayDifferAnywhere() throws Exception {
        long before = store.journal().lastSequence();
        order();
        FactSnapshot facts = read();
        FactChange change = base.changes(before, facts.sequence());
        assertFalse(change.everything());
        assertEquals(1, change.rows().getCardinality());
        assertTrue(change.rows().contains(facts.rowOf(anna.getId())));
        assertTrue(change.touched().containsAll(Set.of("orders.count", "orders", "lines", "heads", "x.local")));
        assertFalse(change.touches("name"));
        assertEquals(Set.of("x.share"), change.anywhere());
        assertTrue(base.changes(facts.sequence(), facts.sequence()).isEmpty());
        assertTrue(base.changes(-1, facts.sequence()).everything());
        base.recompute();
        assertEquals(Set.of("x.local", "x.share"), base.changes(facts.sequence(), facts.sequence()).anywhere());
    }

    @Test
    void dayThatChangesGivesANewSnapshotWithoutAChange() throws Exception {
        FactSnapshot before = read();
        clock.advance(Duration.ofDays(1));
        FactSnapshot after = read();
        assertEquals(before.today().plusDays(1), after.today());
        assertTrue(base.changes(before.sequence(), after.sequence()).isEmpty());
    }

    @Test
    void providersAreAskedAgainOnlyWhenDefinitionsMayBeOthers() throws Exception {
        List<String> ids = read().columns().stream().map(ColumnDescriptor::id).toList();
        assertEquals(List.of("x.local", "x.share"), ids.subList(ids.size() - 2, ids.size()));
        asked = 0;
        order();
        read().columns();
        read().columns();
        assertEquals(0, asked);
        Shop.add(store, ClienteleFactory.eINSTANCE.createRfmModel());
        read().columns();
        read().columns();
        assertEquals(1, asked);
    }

    @Test
    void earlierSnapshotsAreLetGoAfterCommits() throws Exception {
        WeakReference<FactSnapshot> first = new WeakReference<>(read());
        for (int i = 0; i < 50; i++) {
            order();
            assertEquals(i + 1, read().column("x.local").orElseThrow().number(0));
        }
        Await.until("nothing holds the first snapshot", () -> {
            System.gc();
            return first.get() == null;
        });
    }
}
