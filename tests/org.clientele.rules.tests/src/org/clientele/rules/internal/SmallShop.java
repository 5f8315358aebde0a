package org.clientele.rules.internal;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.clientele.core.Actor;
import org.clientele.core.facts.FactSnapshot;
import org.clientele.facts.internal.FactServiceImpl;
import org.clientele.model.Order;
import org.clientele.model.OrderKind;
import org.clientele.model.Party;
import org.clientele.testsupport.memory.MemoryStore;
import org.clientele.testsupport.memory.Shop;

/** Some customers with random orders before 1 July 2024, which is today. */
final class SmallShop implements AutoCloseable {

    static final LocalDateTime NOW = LocalDateTime.of(2024, 7, 1, 9, 0);

    private final MemoryStore store = new MemoryStore();
    private final FactServiceImpl service = new FactServiceImpl(
            Clock.fixed(NOW.toInstant(ZoneOffset.UTC), ZoneOffset.UTC), List.of());

    SmallShop(Random random, int customers) throws Exception {
        List<Party> parties = new ArrayList<>();
        List<Order> orders = new ArrayList<>();
        for (int i = 0; i < customers; i++) {
            parties.add(Shop.customer("C" + i, "Name " + i, random.nextBoolean() ? "ann" : null,
                    random.nextInt(4) == 0 ? null : List.of("France", "Germany", "Japan").get(random.nextInt(3))));
        }
        Shop.add(store, parties.toArray(Party[]::new));
        for (Party party : parties) {
            for (int k = random.nextInt(6); k > 0; k--) {
                boolean returned = random.nextInt(5) == 0;
                orders.add(Shop.order(party, NOW.minusMinutes(random.nextInt(2 * 365 * 24 * 60)),
                        returned ? OrderKind.RETURN : OrderKind.SALE, (returned ? "-" : "") + (1 + random.nextInt(200))));
            }
        }
        Shop.add(store, orders.toArray(Order[]::new));
    }

    FactSnapshot facts() throws Exception {
        return service.of(store).await(Actor.SYSTEM, store.journal().lastSequence(), null);
    }

    @Override
    public void close() {
        service.close();
    }
}
