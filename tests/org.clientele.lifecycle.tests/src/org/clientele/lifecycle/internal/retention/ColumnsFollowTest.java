package org.clientele.lifecycle.internal.retention;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.clientele.core.Actor;
import org.clientele.core.facts.FactSnapshot;
import org.clientele.facts.internal.FactServiceImpl;
import org.clientele.lifecycle.internal.contact.ContactColumns;
import org.clientele.lifecycle.internal.repeat.AliveColumns;
import org.clientele.lifecycle.internal.repeat.StoreFits;
import org.clientele.model.ClienteleFactory;
import org.clientele.model.DeclineModel;
import org.clientele.model.Interaction;
import org.clientele.model.InteractionDirection;
import org.clientele.model.InteractionKind;
import org.clientele.model.OrderKind;
import org.clientele.model.Party;
import org.clientele.model.value.PartyId;
import org.clientele.testsupport.memory.MemoryStore;
import org.clientele.testsupport.memory.Shop;
import org.clientele.testsupport.memory.TestClock;
import org.junit.jupiter.api.Test;

/** Columns that followed edits hold what columns hold that were computed anew. */
class ColumnsFollowTest {

    private static final Actor ANN = new Actor("ann", "Ann");
    private static final List<String> COLUMNS = List.of("decline.score", "decline.at-stake", "decline.local.score", "alive",
            "silent", "contact.days", "contact.inbound", "contact.points", "relation.customers");

    private final MemoryStore store = new MemoryStore();
    private final List<Party> parties = new ArrayList<>();

    @Test
    void incrementalIsFull() throws Exception {
        long seed = 20241122;
        Random random = new Random(seed);
        Shop.add(store, new ShippedDecline().definitions().getFirst());
        DeclineModel local = ShippedDecline.model("local");
        local.setEnglish("Local");
        local.getSignals().get(1).setWeight(BigDecimal.ZERO);
        Shop.add(store, local);
        for (int i = 0; i < 60; i++) {
            customer();
            for (int k = 0; k < 3; k++) {
                order(parties.get(i), random);
            }
        }
        FactServiceImpl kept = facts();
        try {
            for (int step = 0; step < 40; step++) {
                compare(kept, "seed " + seed + ", step " + step);
                edit(random);
            }
        } finally {
            kept.close();
        }
    }

    private void edit(Random random) throws Exception {
        Party party = parties.get(random.nextInt(parties.size()));
        switch (random.nextInt(4)) {
        case 0 -> customer();
        case 1 -> contact(party, random);
        default -> order(party, random);
        }
    }

    private void compare(FactServiceImpl kept, String place) throws Exception {
        FactServiceImpl fresh = facts();
        try {
            FactSnapshot followed = snapshot(kept);
            FactSnapshot anew = snapshot(fresh);
            for (String id : COLUMNS) {
                for (Party party : parties) {
                    assertEquals(anew.column(id).orElseThrow().number(anew.rowOf(party.getId())),
                            followed.column(id).orElseThrow().number(followed.rowOf(party.getId())),
                            place + ", " + id + " of " + party.getCustomer().getNumber());
                }
            }
        } finally {
            fresh.close();
        }
    }

    private FactSnapshot snapshot(FactServiceImpl facts) throws Exception {
        return facts.of(store).await(ANN, store.journal().lastSequence(), null);
    }

    private static FactServiceImpl facts() {
        return new FactServiceImpl(new TestClock(Instant.parse("2024-06-30T10:00:00Z")),
                List.of(new AliveColumns(new StoreFits()), new ContactColumns(), new DeclineColumns(Shipped.signals()),
                        new SilentColumns()));
    }

    private void customer() throws Exception {
        Party party = Shop.customer("C" + parties.size(), "Customer", "ann", null);
        Shop.add(store, party);
        parties.add(party);
    }

    private static LocalDateTime day(Random random) {
        return LocalDateTime.of(2024, 6, 29, 12, 0).minusDays(random.nextInt(500));
    }

    private void order(Party party, Random random) throws Exception {
        boolean sale = random.nextInt(8) > 0;
        Shop.add(store, Shop.order(party, day(random), sale ? OrderKind.SALE : OrderKind.RETURN,
                (sale ? "" : "-") + (1 + random.nextInt(500))));
    }

    private void contact(Party party, Random random) throws Exception {
        Interaction contact = ClienteleFactory.eINSTANCE.createInteraction();
        contact.setCustomer(new PartyId(party.getId()));
        contact.setKind(InteractionKind.get(random.nextInt(5)));
        contact.setDirection(InteractionDirection.get(random.nextInt(3)));
        contact.setAt(day(random));
        Shop.add(store, contact);
    }
}
