package org.clientele.facts.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.LongSupplier;

import org.clientele.core.Actor;
import org.clientele.core.ClienteleException;
import org.clientele.core.StatusCodes;
import org.clientele.core.facts.ColumnDescriptor;
import org.clientele.core.facts.ColumnDescriptor.ColumnType;
import org.clientele.core.facts.ColumnProvider;
import org.clientele.core.facts.FactBase;
import org.clientele.core.facts.FactColumn;
import org.clientele.core.facts.FactSnapshot;
import org.clientele.core.store.AccessRule;
import org.clientele.core.store.Store;
import org.clientele.model.ClientelePackage.Literals;
import org.clientele.model.OrderKind;
import org.clientele.model.Party;
import org.clientele.testsupport.Await;
import org.clientele.testsupport.memory.MemoryStore;
import org.clientele.testsupport.memory.Shop;
import org.clientele.testsupport.memory.TestClock;
import org.eclipse.core.runtime.IStatus;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What readers of a fact base may rely on. */
class StoreFactBaseTest {

    private static final Actor ANN = new Actor("ann", "Ann");
    private static final Actor BOB = new Actor("bob", "Bob");

    private final MemoryStore store = new MemoryStore();
    private final TestClock clock = new TestClock(Instant.parse("2024-06-30T21:00:00Z"));
    private FactServiceImpl service;

    @AfterEach
    void close() {
        service.close();
    }

    @Test
    void totalsCountPurchasesAndNetTakesReturnsAway() throws Exception {
        FactBase base = start();
        Party anna = Shop.customer("A1", "Anna", "ann", "France");
        Shop.add(store, anna);
        long last = Shop.add(store, Shop.order(anna, LocalDateTime.of(2024, 3, 2, 10, 0), OrderKind.SALE, "10.5"),
                Shop.order(anna, LocalDateTime.of(2024, 3, 1, 10, 0), OrderKind.SALE, "20"),
                Shop.order(anna, LocalDateTime.of(2024, 3, 5, 10, 0), OrderKind.SALE, "0"),
                Shop.order(anna, LocalDateTime.of(2024, 3, 9, 10, 0), OrderKind.RETURN, "-4.25"),
                Shop.order(anna, LocalDateTime.of(2024, 3, 9, 11, 0), OrderKind.ADJUSTMENT, "-1000"));
        FactSnapshot facts = base.await(ANN, last, null);
        int row = facts.rowOf(anna.getId());
        assertEquals(2, number(facts, "orders.count", row));
        assertEquals(305_000, number(facts, "orders.gross", row));
        assertEquals(262_500, number(facts, "orders.net", row));
        assertEquals(152_500, number(facts, "orders.average", row));
        assertEquals(LocalDate.of(2024, 3, 1).toEpochDay(), number(facts, "orders.first", row));
        assertEquals(LocalDate.of(2024, 3, 2).toEpochDay(), number(facts, "orders.last", row));
        assertEquals(5, facts.orders().count());
    }

    @Test
    void amountFinerThanATenThousandthStaysExact() throws Exception {
        FactBase base = start();
        Party anna = Shop.customer("A1", "Anna", "ann", "France");
        Shop.add(store, anna);
        long last = Shop.add(store,
                Shop.order(anna, LocalDateTime.of(2024, 3, 2, 10, 0), OrderKind.SALE, "1.00001234567"),
                Shop.order(anna, LocalDateTime.of(2024, 3, 3, 10, 0), OrderKind.SALE, "2.00009"));
        FactSnapshot facts = base.await(ANN, last, null);
        int row = facts.rowOf(anna.getId());
        BigDecimal exact = BigDecimal.valueOf(number(facts, "orders.gross", row), 4).add(facts.orders().remainder(row));
        assertEquals(0, new BigDecimal("3.00010234567").compareTo(exact), exact.toString());
    }

    @Test
    void accessRuleBecomesABitmapAndTheSameActorGetsTheSameSnapshot() throws Exception {
        store.filter(actor -> new AccessRule.OwnedBy(Set.of(actor.account())));
        FactBase base = start();
        Party anna = Shop.customer("A1", "Anna", "ann", null);
        Party ben = Shop.customer("B2", "Ben", "bob", null);
        long last = Shop.add(store, anna, ben, Shop.customer("C3", "Cid", null, null));
        FactSnapshot forAnn = base.await(ANN, last, null);
        assertEquals(1, forAnn.visible().getCardinality());
        assertTrue(forAnn.rowOf(anna.getId()) >= 0);
        assertEquals(-1, forAnn.rowOf(ben.getId()));
        assertEquals(3, base.await(Actor.SYSTEM, last, null).visible().getCardinality());
        assertSame(forAnn, base.snapshot(ANN).orElseThrow());
        assertNotSame(forAnn, base.snapshot(BOB).orElseThrow());
        ben.getCustomer().setOwner("ann");
        assertEquals(2, base.await(ANN, Shop.save(store, ben), null).visible().getCardinality());
        assertEquals(1, forAnn.visible().getCardinality(), "a snapshot never changes");
    }

    @Test
    void dayChangesByTheClockInTheZoneOfTheStore() throws Exception {
        FactBase base = start();
        assertEquals(LocalDate.of(2024, 6, 30), base.await(ANN, 0, null).today());
        clock.advance(Duration.ofHours(2)); // 23:00 in UTC, midnight in London
        assertEquals(LocalDate.of(2024, 7, 1), base.await(ANN, 0, null).today());
    }

    @Test
    void tooLittleMemoryIsRefusedWithASentence() throws Exception {
        Shop.add(store, Shop.customer("A1", "Anna", null, null));
        service = new FactServiceImpl(clock, List.of(), List.of(), new MemoryPlan(() -> 100));
        FactBase base = service.of(store);
        ClienteleException refused = assertThrows(ClienteleException.class, () -> {
            while (true) {
                base.await(ANN, 1, null);
            }
        });
        assertEquals(StatusCodes.OUT_OF_BUDGET, refused.code());
        assertTrue(refused.getMessage().contains("1"), refused.getMessage());
    }

    @Test
    void failureToFollowIsThrownToWhoWaitsAndToldUntilItWorksAgain() throws Exception {
        AtomicReference<LongSupplier> budget = new AtomicReference<>(() -> Long.MAX_VALUE);
        service = new FactServiceImpl(clock, List.of(), List.of(), new MemoryPlan(() -> budget.get().getAsLong()));
        FactBase base = service.of(store);
        base.await(ANN, 0, null);
        budget.set(() -> -1);
        long last = store.undoBatch(Literals.ORDER, 1, 200_000, List.of()); // so much that all is built anew
        assertEquals(StatusCodes.OUT_OF_BUDGET, refusal(base, last).code());
        assertEquals(FactBase.Phase.CURRENT, base.state().phase());
        assertEquals(StatusCodes.OUT_OF_BUDGET, base.state().status().getCode());
        assertTrue(base.snapshot(ANN).orElseThrow().sequence() < last);
        base.recompute();
        assertFalse(base.state().status().isOK(), "computing columns anew does not bring the facts up to date");
        budget.set(() -> {
            throw new OutOfMemoryError("on purpose");
        });
        assertEquals(StatusCodes.FAILED, refusal(base, last).code());
        budget.set(() -> Long.MAX_VALUE);
        Await.until("following is tried again", () -> base.state().status().isOK());
        assertEquals(last, base.await(ANN, last, null).sequence());
    }

    @Test
    void verifyNamesWhatDiffers() throws Exception {
        FactBase base = start();
        Party anna = Shop.customer("A1", "Anna", null, null);
        base.await(ANN, Shop.add(store, anna), null);
        assertTrue(base.verify(null).isOK());
        store.tamper(anna.getId(), "Somebody else");
        IStatus status = base.verify(null);
        assertFalse(status.isOK());
        assertTrue(status.getChildren()[0].getMessage().contains("name"), status.toString());
    }

    @Test
    void rebuildingReadsTheStoreAnewAndThrowsTheSavedColumnsAway() throws Exception {
        FactBase base = start();
        Party anna = Shop.customer("A1", "Anna", null, null);
        base.await(ANN, Shop.add(store, anna), null);
        store.tamper(anna.getId(), "Somebody else");
        assertFalse(base.verify(null).isOK());
        long last = store.journal().lastSequence();
        assertFalse(base.changes(last, last).everything());
        base.rebuild(null);
        assertTrue(base.changes(last, last).everything(), "readers look at everything again");
        assertTrue(base.verify(null).isOK(), () -> base.verify(null).toString());
    }

    @Test
    void verifyTellsHowManyOrdersAreInNoFigure() throws Exception {
        FactBase base = start();
        Party anna = Shop.customer("A1", "Anna", null, null);
        Shop.add(store, anna);
        long last = Shop.add(store, Shop.order(anna, LocalDateTime.of(2024, 3, 2, 10, 0), OrderKind.SALE, "1e30"),
                Shop.order(anna, LocalDateTime.of(9024, 3, 2, 10, 0), OrderKind.SALE, "1"),
                Shop.order(anna, LocalDateTime.of(2024, 3, 2, 10, 0), OrderKind.SALE, "1"));
        assertEquals(1, base.await(ANN, last, null).orders().count());
        IStatus status = base.verify(null);
        assertEquals(IStatus.WARNING, status.getSeverity());
        assertTrue(status.getMessage().startsWith("2 orders"), status.toString());
    }

    @Test
    void failingProviderTakesOnlyItsOwnColumnAway() throws Exception {
        ColumnProvider broken = new ColumnProvider() {
            @Override
            public Collection<ColumnDescriptor> columns() {
                return List.of(new ColumnDescriptor("broken.x", ColumnType.INTEGER, "X", true));
            }

            @Override
            public Optional<FactColumn> load(String id, Store of, FactSnapshot facts) {
                throw new IllegalStateException("broken on purpose");
            }
        };
        service = new FactServiceImpl(clock, List.of(broken));
        FactSnapshot facts = service.of(store).await(ANN, 0, null);
        assertTrue(facts.column("broken.x").isEmpty());
        assertTrue(facts.column("name").isPresent());
    }

    @Test
    void statesAreToldAndAClosedStoreIsTold() throws Exception {
        FactBase base = start();
        base.await(ANN, 0, null);
        long[] seen = { -1 };
        try (AutoCloseable subscription = base.onChange(state -> seen[0] = state.sequence())) {
            long last = Shop.add(store, Shop.customer("A1", "Anna", null, null));
            Await.until("the listener hears of the commit", () -> seen[0] == last);
        }
        service.forget(store);
        assertEquals(FactBase.Phase.CLOSED, base.state().phase());
        assertTrue(base.snapshot(ANN).isEmpty());
        assertThrows(ClienteleException.class, () -> base.await(ANN, 0, null));
    }

    @Test
    void namesSortByPinyinAndFollowAnEdit() throws Exception {
        FactBase base = start();
        Party zhang = Shop.customer("1", "张伟", null, null);
        Party chen = Shop.customer("2", "陈静", null, null);
        Party li = Shop.customer("3", "李娜", null, null);
        FactSnapshot facts = base.await(ANN, Shop.add(store, zhang, chen, li), null);
        assertEquals(List.of("陈静", "李娜", "张伟"), sorted(facts), "Chen, Li, Zhang");
        li.setDisplayName("安琪");
        FactSnapshot later = base.await(ANN, Shop.save(store, li), null);
        assertEquals(List.of("安琪", "陈静", "张伟"), sorted(later), "An, Chen, Zhang");
        assertEquals(List.of("陈静", "李娜", "张伟"), sorted(facts));
    }

    private static ClienteleException refusal(FactBase base, long sequence) {
        return assertTimeoutPreemptively(Duration.ofSeconds(120),
                () -> assertThrows(ClienteleException.class, () -> base.await(ANN, sequence, null)));
    }

    private FactBase start() {
        service = new FactServiceImpl(clock, List.of());
        return service.of(store);
    }

    private static long number(FactSnapshot facts, String column, int row) {
        return facts.column(column).orElseThrow().number(row);
    }

    private static List<String> sorted(FactSnapshot facts) {
        FactColumn names = facts.column("name").orElseThrow();
        return facts.visible().stream().boxed()
                .sorted((a, b) -> Long.compare(names.rank(a), names.rank(b))).map(names::text).toList();
    }
}
