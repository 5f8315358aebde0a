package org.clientele.customers.internal.activity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

import org.clientele.core.Actor;
import org.clientele.core.facts.ColumnDescriptor;
import org.clientele.core.facts.FactBase;
import org.clientele.core.facts.FactSnapshot;
import org.clientele.facts.internal.FactServiceImpl;
import org.clientele.model.OrderKind;
import org.clientele.model.Party;
import org.clientele.testsupport.memory.MemoryStore;
import org.clientele.testsupport.memory.Shop;
import org.clientele.testsupport.memory.TestClock;
import org.junit.jupiter.api.Test;

/** Figures that followed edits and days are those that are computed anew. */
class ActivityColumnsTest {

    private final TestClock clock = new TestClock(Instant.parse("2024-06-30T12:00:00Z"));
    private final MemoryStore store = new MemoryStore();

    private static Map<Long, String> values(FactSnapshot facts) {
        Map<Long, String> values = new TreeMap<>();
        facts.visible().forEach((int row) -> {
            StringBuilder text = new StringBuilder();
            for (ColumnDescriptor column : new ActivityColumns().columns()) {
                text.append(column.id()).append('=').append(facts.column(column.id()).orElseThrow().number(row)).append(' ');
            }
            values.put(facts.partyId(row), text.toString());
        });
        return values;
    }

    @Test
    void followedFiguresEqualComputedOnes() throws Exception {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        FactServiceImpl service = new FactServiceImpl(clock, List.of(new ActivityColumns()));
        FactBase base = service.of(store);
        List<Party> parties = new ArrayList<>();
        for (int step = 0; step < 120; step++) {
            if (parties.size() < 3 || random.nextInt(8) == 0) {
                parties.add(Shop.customer("N" + step, "Name", null, null));
                Shop.add(store, parties.getLast());
            } else if (random.nextInt(12) == 0) {
                clock.advance(Duration.ofDays(random.nextInt(40)));
            } else {
                Shop.add(store, Shop.order(parties.get(random.nextInt(parties.size())),
                        LocalDateTime.of(2022, 6, 1, 10, 0).plusDays(random.nextInt(900)),
                        random.nextInt(5) == 0 ? OrderKind.RETURN : OrderKind.SALE, "" + random.nextInt(500)));
            }
            if (random.nextBoolean()) {
                values(base.await(Actor.SYSTEM, store.journal().lastSequence(), null));
            }
        }
        FactSnapshot followed = base.await(Actor.SYSTEM, store.journal().lastSequence(), null);
        FactServiceImpl second = new FactServiceImpl(clock, List.of(new ActivityColumns()));
        FactSnapshot read = second.of(store).await(Actor.SYSTEM, store.journal().lastSequence(), null);
        assertEquals(values(read), values(followed), "seed " + seed);
        LocalDate day = LocalDate.of(2024, 1, 1);
        assertEquals(values(read.asOf(day)), values(followed.asOf(day)), "seed " + seed);
        service.close();
        second.close();
    }

    @Test
    void figuresOfAnotherDayKnowOrdersUntilThatDayOnly() throws Exception {
        FactServiceImpl service = new FactServiceImpl(clock, List.of(new ActivityColumns()));
        Party anna = Shop.customer("A1", "Anna", null, null);
        Shop.add(store, anna);
        Shop.add(store, Shop.order(anna, LocalDateTime.of(2024, 1, 10, 23, 59), OrderKind.SALE, "5"),
                Shop.order(anna, LocalDateTime.of(2024, 1, 11, 0, 0), OrderKind.SALE, "7"));
        FactSnapshot facts = service.of(store).await(Actor.SYSTEM, store.journal().lastSequence(), null);
        int row = facts.rowOf(anna.getId());
        FactSnapshot then = facts.asOf(LocalDate.of(2024, 1, 10));
        assertEquals(1, then.column("orders.count").orElseThrow().number(row));
        assertEquals(50_000, then.column("orders.gross").orElseThrow().number(row));
        assertEquals(0, then.column("activity.recency").orElseThrow().number(row));
        assertEquals(1, then.column("activity.orders12").orElseThrow().number(row));
        assertEquals(2, facts.column("activity.orders12").orElseThrow().number(row));
        assertEquals(LocalDate.of(2024, 1, 10), then.today());
        service.close();
    }
}
