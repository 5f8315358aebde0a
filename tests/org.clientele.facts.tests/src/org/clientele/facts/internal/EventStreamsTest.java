package org.clientele.facts.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;

import org.clientele.core.Actor;
import org.clientele.core.facts.ColumnDescriptor.ColumnType;
import org.clientele.core.facts.EventDescriptor;
import org.clientele.core.facts.EventFacts;
import org.clientele.core.facts.EventFilter;
import org.clientele.core.facts.EventProvider;
import org.clientele.core.facts.FactBase;
import org.clientele.core.facts.FactChange;
import org.clientele.core.facts.FactSnapshot;
import org.clientele.core.facts.FactSnapshot.MemoryUse;
import org.clientele.core.store.Store;
import org.clientele.model.ClienteleFactory;
import org.clientele.model.Interaction;
import org.clientele.model.InteractionKind;
import org.clientele.model.OrderKind;
import org.clientele.model.Party;
import org.clientele.model.Product;
import org.clientele.model.value.PartyId;
import org.clientele.testsupport.memory.MemoryStore;
import org.clientele.testsupport.memory.Shop;
import org.clientele.testsupport.memory.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Streams of events, those of partners too. */
class EventStreamsTest {

    private static final EventDescriptor VISITS = new EventDescriptor("web.visits", "Visits", ColumnType.INTEGER, "Pages",
            null);

    private final MemoryStore store = new MemoryStore();
    private final TestClock clock = new TestClock(Instant.parse("2024-06-30T12:00:00Z"));
    private final AtomicLong budget = new AtomicLong(1L << 30);
    private final Party anna = Shop.customer("A1", "Anna", null, null);
    private boolean fails;
    private Set<String> sources = Set.of();
    private FactServiceImpl service;

    /** Everybody visits once a day in May 2024, at noon, one page more each day. */
    private final EventProvider provider = new EventProvider() {
        @Override
        public Collection<EventDescriptor> streams() {
            return List.of(VISITS);
        }

        @Override
        public Set<String> sources(String id) {
            return sources;
        }

        @Override
        public Optional<EventFacts> load(String id, Store of, FactSnapshot facts) {
            if (fails) {
                throw new IllegalStateException("broken");
            }
            return Optional.of(new EventFacts() {
                @Override
                public EventDescriptor descriptor() {
                    return VISITS;
                }

                @Override
                public long count() {
                    return 31L * facts.rows();
                }

                @Override
                public void forEach(int row, Visitor visitor) {
                    for (int day = 1; day <= 31; day++) {
                        visitor.event(Stamps.minute(LocalDateTime.of(2024, 5, day, 12, 0)), day, 0);
                    }
                }

                @Override
                public int codes() {
                    return 0;
                }

                @Override
                public String textOfCode(int code) {
                    throw new IndexOutOfBoundsException(code);
                }
            });
        }
    };

    @AfterEach
    void close() {
        service.close();
    }

    private FactSnapshot facts() throws Exception {
        Shop.add(store, anna);
        Shop.add(store, Shop.order(anna, LocalDateTime.of(2024, 3, 2, 10, 0), OrderKind.SALE, "5"),
                Shop.order(anna, LocalDateTime.of(2024, 3, 3, 10, 0), OrderKind.RETURN, "-2"),
                Shop.order(anna, LocalDateTime.of(2024, 3, 4, 10, 0), OrderKind.SALE, "7"));
        service = new FactServiceImpl(clock, List.of(), List.of(provider), new MemoryPlan(budget::get));
        return service.of(store).await(Actor.SYSTEM, store.journal().lastSequence(), null);
    }

    private FactChange changed(FactSnapshot from, FactSnapshot to) {
        return service.of(store).changes(from.sequence(), to.sequence());
    }

    private static long[] countAndSum(EventFacts events, int row, EventFilter filter, LocalDate from, LocalDate to) {
        long[] counts = new long[1];
        long[] sums = new long[1];
        events.aggregate(row, row + 1, Stamps.minute(from.atStartOfDay()), Stamps.minute(to.plusDays(1).atStartOfDay()),
                filter, counts, sums, null, null);
        return new long[] { counts[0], sums[0] };
    }

    @Test
    void purchasesCountUnlessOthersAreAskedFor() throws Exception {
        FactSnapshot facts = facts();
        EventFacts orders = facts.events("orders").orElseThrow();
        LocalDate from = LocalDate.of(2024, 3, 2);
        LocalDate to = LocalDate.of(2024, 3, 3);
        assertEquals(List.of(1L, 50_000L), list(countAndSum(orders, 0, EventFilter.USUAL, from, to)));
        assertEquals(List.of(2L, 30_000L), list(countAndSum(orders, 0, EventFilter.ALL, from, to)));
        assertEquals(List.of(1L, -20_000L), list(countAndSum(orders, 0, orders.filter(Set.of("RETURN")), from, to)));
        assertEquals(List.of(0L, 0L), list(countAndSum(orders, 0, orders.filter(Set.of("NO SUCH")), from, to)));
        assertEquals(List.of(0L, 0L), list(countAndSum(orders, 0, EventFilter.ALL, to, from.minusDays(1))));
    }

    @Test
    void streamOfAPartnerIsSummedAndCutLikeOurs() throws Exception {
        FactSnapshot facts = facts();
        LocalDate from = LocalDate.of(2024, 5, 2);
        LocalDate to = LocalDate.of(2024, 5, 4);
        assertEquals(List.of(3L, 9L),
                list(countAndSum(facts.events("web.visits").orElseThrow(), 0, EventFilter.USUAL, from, to)));
        FactSnapshot then = facts.asOf(LocalDate.of(2024, 5, 3));
        assertEquals(List.of(2L, 5L),
                list(countAndSum(then.events("web.visits").orElseThrow(), 0, EventFilter.USUAL, from, to)));
        assertTrue(facts.eventStreams().contains(VISITS));
    }

    /** Records of a partner's own class say in no commit whose they are. */
    @Test
    void streamMayDifferForAnybodyAfterAChangeOfItsClassOnly() throws Exception {
        FactSnapshot facts = facts();
        sources = Set.of("Task");
        Shop.add(store, ClienteleFactory.eINSTANCE.createProduct());
        FactSnapshot after = service.of(store).await(Actor.SYSTEM, store.journal().lastSequence(), null);
        assertFalse(changed(facts, after).touches("web.visits"));
        sources = Set.of("Product");
        assertTrue(changed(facts, after).anywhere().contains("web.visits"));
        sources = Set.of();
        assertTrue(changed(facts, after).anywhere().contains("web.visits"), "anything may matter");
    }

    @Test
    void providerThatFailsTakesOnlyItsStreamsAway() throws Exception {
        fails = true;
        FactSnapshot facts = facts();
        assertFalse(facts.events("web.visits").isPresent());
        assertTrue(facts.events("lines").isPresent());
    }

    @Test
    void streamsGoWhenMemoryIsShortAndComeBack() throws Exception {
        FactSnapshot facts = facts();
        FactBase base = service.of(store);
        assertTrue(facts.events("heads").isPresent());
        assertTrue(parts(facts).contains("heads"));
        long enough = budget.get();
        budget.set(1);
        Shop.add(store, Shop.order(anna, LocalDateTime.of(2024, 3, 5, 10, 0), OrderKind.SALE, "1"));
        FactSnapshot tight = base.await(Actor.SYSTEM, store.journal().lastSequence(), null);
        assertFalse(parts(tight).contains("heads"));
        assertFalse(tight.events("heads").isPresent());
        assertTrue(facts.events("heads").isPresent(), "who reads an earlier snapshot keeps what it has");
        budget.set(enough);
        assertTrue(tight.events("heads").isPresent());
    }

    @Test
    void sameDayGivesTheSameSnapshot() throws Exception {
        FactSnapshot facts = facts();
        FactSnapshot then = facts.asOf(LocalDate.of(2024, 3, 3));
        assertSame(then, facts.asOf(LocalDate.of(2024, 3, 3)));
        for (int day = 1; day <= 20; day++) {
            facts.asOf(LocalDate.of(2024, 4, day)).column("orders.gross").orElseThrow().number(0);
        }
        assertEquals(50_000, facts.asOf(LocalDate.of(2024, 3, 3)).column("orders.gross").orElseThrow().number(0));
        assertEquals(30_000, then.column("orders.net").orElseThrow().number(0));
        assertEquals(2, then.orders().count());
        assertEquals(LocalDate.of(2024, 3, 2), then.asOf(LocalDate.of(2024, 3, 2)).today());
    }

    @Test
    void eventsLostWhileAStreamIsNotLoadedMayDifferAnywhere() throws Exception {
        FactSnapshot facts = facts();
        Interaction call = ClienteleFactory.eINSTANCE.createInteraction();
        call.setCustomer(new PartyId(anna.getId()));
        call.setKind(InteractionKind.CALL);
        call.setAt(LocalDateTime.of(2024, 5, 1, 9, 0));
        Shop.add(store, call);
        FactBase base = service.of(store);
        assertFalse(lastChange(base).anywhere().contains("interactions"), "nobody ever asked for the stream");
        assertTrue(facts.events("interactions").isPresent());
        assertTrue(facts.links().isPresent());
        Interaction known = (Interaction) store.records(Actor.SYSTEM).load(call.eClass(), call.getId()).orElseThrow();
        known.setMinutes(3);
        Shop.save(store, known);
        FactChange seen = lastChange(base);
        assertFalse(seen.anywhere().contains("interactions"), "the customer is found in the stream");
        assertTrue(seen.rows().contains(facts.rowOf(anna.getId())));
        long enough = budget.get();
        budget.set(1);
        Shop.add(store, Shop.order(anna, LocalDateTime.of(2024, 3, 5, 10, 0), OrderKind.SALE, "1"));
        assertEquals(Set.of(), lastChange(base).anywhere());
        budget.set(enough);
        Shop.delete(store, store.records(Actor.SYSTEM).load(call.eClass(), call.getId()).orElseThrow());
        FactChange deleted = lastChange(base);
        assertTrue(deleted.anywhere().contains("interactions"));
        assertFalse(deleted.anywhere().contains("links"));
        Party renamed = (Party) store.records(Actor.SYSTEM).load(anna.eClass(), anna.getId()).orElseThrow();
        renamed.setDisplayName("Anne");
        Shop.save(store, renamed);
        assertTrue(lastChange(base).anywhere().contains("links"), "a relationship of hers may have gone");
    }

    @Test
    void productRenamedLaterKeepsItsCodeInAnEarlierSnapshot() throws Exception {
        facts();
        Product tea = ClienteleFactory.eINSTANCE.createProduct();
        tea.setCode("TEA");
        Shop.add(store, tea);
        FactBase base = service.of(store);
        FactSnapshot before = base.await(Actor.SYSTEM, store.journal().lastSequence(), null);
        EventFacts lines = before.events("lines").orElseThrow();
        int code = lines.codeOf("TEA");
        Product renamed = (Product) store.records(Actor.SYSTEM).load(tea.eClass(), tea.getId()).orElseThrow();
        renamed.setCode("CHAI");
        Shop.save(store, renamed);
        assertTrue(lastChange(base).anywhere().contains("lines"));
        EventFacts after = base.await(Actor.SYSTEM, store.journal().lastSequence(), null).events("lines").orElseThrow();
        assertEquals("CHAI", after.textOfCode(code));
        assertEquals(-1, after.codeOf("TEA"));
        assertEquals("TEA", lines.textOfCode(code));
        assertEquals(code, before.events("lines").orElseThrow().codeOf("TEA"));
    }

    private FactChange lastChange(FactBase base) throws Exception {
        long last = store.journal().lastSequence();
        base.await(Actor.SYSTEM, last, null);
        return base.changes(last - 1, last);
    }

    private static Set<String> parts(FactSnapshot facts) {
        return facts.memory().stream().map(MemoryUse::part).collect(Collectors.toSet());
    }

    private static List<Long> list(long[] values) {
        List<Long> list = new ArrayList<>();
        for (long value : values) {
            list.add(value);
        }
        return list;
    }
}
