package org.clientele.segmentation.internal.membership;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Consumer;

import org.clientele.core.ClienteleException;
import org.clientele.model.Aggregate;
import org.clientele.model.ClienteleFactory;
import org.clientele.model.ClientelePackage.Literals;
import org.clientele.model.Condition;
import org.clientele.model.Interaction;
import org.clientele.model.InteractionKind;
import org.clientele.model.Order;
import org.clientele.model.OrderKind;
import org.clientele.model.Party;
import org.clientele.model.Relationship;
import org.clientele.model.RelationshipKind;
import org.clientele.model.value.PartyId;
import org.clientele.testsupport.memory.MemoryStore;
import org.clientele.testsupport.memory.Shop;
import org.eclipse.core.runtime.IStatus;
import org.junit.jupiter.api.Test;

/**
 * Whatever people edit, import, put in by hand and redefine, and however many days pass: the members that are kept up to
 * date are those that services find that start anew and evaluate everything. Each failure names the seed of its run.
 */
class IncrementalMembershipTest {

    private static final int RUNS = 30;
    private static final int SEGMENTS = 70;
    private static final int STEPS = 10;

    @Test
    void incrementalIsFull() throws Exception {
        long planned = 0;
        int trees = 0;
        for (long seed = 1; seed <= RUNS; seed++) {
            Run run = new Run(seed);
            try (Segments shop = run.shop) {
                run.define(SEGMENTS);
                for (int step = 0; step < STEPS; step++) {
                    run.step();
                    String where = "seed " + seed + ", step " + step;
                    IStatus verified = shop.memberships.verify(run.store, null);
                    assertTrue(verified.isOK(), () -> where + ": " + verified);
                    if (step % 5 == 4) {
                        run.compare(where);
                    }
                }
                planned += shop.memberships.of(run.store).planned();
                trees += run.trees;
            }
        }
        assertTrue(planned > 0, "no customer waits for a day: days of change are not tested");
        assertTrue(trees >= 2_000, "only " + trees + " trees");
    }

    /** One shop with segments, changed step by step. */
    private static final class Run {

        private final Random random;
        private final MemoryStore store = new MemoryStore();
        private final Segments shop = new Segments(store);
        private final RandomTrees conditions;
        private final List<String> keys = new ArrayList<>();
        private final List<Party> parties = new ArrayList<>();
        private int trees;

        Run(long seed) throws Exception {
            random = new Random(seed);
            conditions = new RandomTrees(random, shop.today());
            importCustomers(15 + random.nextInt(15));
            importOrders(60);
        }

        void define(int count) throws Exception {
            for (int i = 0; i < count; i++) {
                String key = "s" + i;
                shop.save(key, tree(i));
                keys.add(key);
            }
        }

        private Condition tree(int place) {
            trees++;
            return conditions.tree(3, keys.subList(0, Math.min(place, keys.size())));
        }

        void step() throws Exception {
            switch (random.nextInt(12)) {
            case 0, 1 -> Shop.add(store, order());
            case 2 -> edit(p -> p.getAddresses().getFirst().setCountry(List.of("France", "China", "Spain").get(random.nextInt(3))));
            case 3 -> edit(p -> p.setDisplayName(List.of("Anna", "Ben", "Nan").get(random.nextInt(3))));
            case 4 -> edit(p -> p.getCustomer().setOwner(random.nextBoolean() ? "ann" : null));
            case 5 -> importCustomers(1 + random.nextInt(4));
            case 6 -> importOrders(1 + random.nextInt(20));
            case 7 -> Shop.add(store, interaction());
            case 8 -> {
                Relationship relationship = ClienteleFactory.eINSTANCE.createRelationship();
                relationship.setKind(RelationshipKind.KNOWS);
                relationship.setTarget(new PartyId(any().getId()));
                edit(p -> p.getRelationships().add(relationship));
            }
            case 9 -> {
                Party gone = any();
                parties.remove(gone);
                Shop.delete(store, load(gone));
            }
            case 10 -> {
                int place = random.nextInt(keys.size());
                shop.save(keys.get(place), tree(place));
            }
            default -> byHand();
            }
            if (random.nextInt(3) == 0) {
                shop.memberships.members(store, keys.getFirst()); // otherwise several changes are worked in together
            }
            if (random.nextInt(2) == 0) {
                shop.passDays(1 + random.nextInt(random.nextInt(3) == 0 ? 40 : 3));
            }
            if (random.nextInt(3) == 0) {
                shop.memberships.of(store).workInBackground(null);
            }
        }

        private void byHand() throws ClienteleException {
            String key = keys.get(random.nextInt(keys.size()));
            switch (random.nextInt(3)) {
            case 0 -> shop.segments.include(store, Segments.ANN, key, any().getId(), "test");
            case 1 -> shop.segments.exclude(store, Segments.ANN, key, any().getId(), "test");
            default -> shop.segments.release(store, Segments.ANN, key, any().getId());
            }
        }

        void compare(String where) throws ClienteleException {
            try (Segments anew = new Segments(store)) {
                anew.clock.advance(Duration.between(anew.clock.instant(), shop.clock.instant()));
                TreeMap<String, String> expected = new TreeMap<>();
                TreeMap<String, String> found = new TreeMap<>();
                for (String key : keys) {
                    expected.put(key, members(anew, key));
                    found.put(key, members(shop, key));
                }
                assertEquals(expected, found, where);
            }
        }

        /** A segment that is off says why; both have to say the same. */
        private static String members(Segments of, String key) {
            try {
                return of.members(key);
            } catch (ClienteleException e) {
                return e.code() + ": " + e.getMessage();
            }
        }

        private void importCustomers(int count) {
            List<Party> added = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                Party party = Shop.customer(Integer.toString(1000 + parties.size() + random.nextInt(1_000_000)),
                        List.of("Anna", "Ben", "Can", "Nan").get(random.nextInt(4)), random.nextBoolean() ? "ann" : null,
                        List.of("France", "Germany", "China").get(random.nextInt(3)));
                party.getCustomer().setSince(shop.today().minusDays(random.nextInt(400)));
                added.add(party);
                parties.add(party);
            }
            store.batch(added);
        }

        private void importOrders(int count) {
            List<Aggregate> added = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                added.add(order());
            }
            store.batch(added);
        }

        /** Mostly of the last weeks, a few of days to come. */
        private Order order() {
            LocalDate day = shop.today().minusDays(random.nextInt(random.nextBoolean() ? 6 : 60) - 2L);
            LocalDateTime at = day.atTime(random.nextInt(24), random.nextInt(60));
            return Shop.order(any(), at, random.nextInt(6) == 0 ? OrderKind.RETURN : OrderKind.SALE,
                    Integer.toString(1 + random.nextInt(40)));
        }

        private Interaction interaction() {
            Interaction interaction = ClienteleFactory.eINSTANCE.createInteraction();
            interaction.setCustomer(new PartyId(any().getId()));
            interaction.setKind(InteractionKind.CALL);
            interaction.setAt(shop.today().minusDays(random.nextInt(10)).atTime(9, 0));
            return interaction;
        }

        private Party any() {
            return parties.get(random.nextInt(parties.size()));
        }

        private Party load(Party party) throws ClienteleException {
            return (Party) store.records(Segments.ANN).load(Literals.PARTY, party.getId()).orElseThrow();
        }

        private void edit(Consumer<Party> change) throws ClienteleException {
            Party loaded = load(any());
            change.accept(loaded);
            Shop.save(store, loaded);
        }
    }
}
