package org.clientele.facts.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;

import org.clientele.core.Actor;
import org.clientele.core.facts.FactBase;
import org.clientele.core.facts.FactChange;
import org.clientele.core.facts.FactSnapshot;
import org.clientele.model.Aggregate;
import org.clientele.model.ClienteleFactory;
import org.clientele.model.ClientelePackage.Literals;
import org.clientele.model.Interaction;
import org.clientele.model.InteractionKind;
import org.clientele.model.Order;
import org.clientele.model.OrderKind;
import org.clientele.model.OrderLine;
import org.clientele.model.Party;
import org.clientele.model.Product;
import org.clientele.model.Relationship;
import org.clientele.model.RelationshipKind;
import org.clientele.model.value.PartyId;
import org.clientele.model.value.ProductId;
import org.clientele.testsupport.memory.MemoryStore;
import org.clientele.testsupport.memory.Shop;
import org.clientele.testsupport.memory.TestClock;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.emf.ecore.EClass;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * The property that everything else rests on: whatever is edited in whatever order, the facts that followed the
 * journal equal those that a second fact base reads from the store at the end.
 */
class IncrementalEqualsFullTest {

    private static final List<String> COUNTRIES = List.of("France", "United Kingdom", "中国", "");
    private static final List<String> OWNERS = List.of("ann", "bob", "cid");

    @TestFactory
    List<DynamicTest> followedFactsEqualReadFacts() {
        long first = System.nanoTime();
        return IntStream.range(0, 40).mapToObj(i -> first + i)
                .map(seed -> DynamicTest.dynamicTest("seed " + seed, () -> new Run(seed).run())).toList();
    }

    @TestFactory
    List<DynamicTest> knownSeeds() {
        return List.of(1L, 2L, 3L, 42L).stream()
                .map(seed -> DynamicTest.dynamicTest("seed " + seed, () -> new Run(seed).run())).toList();
    }

    /** One random history. */
    private static final class Run {

        private final Random random;
        private final MemoryStore store = new MemoryStore();
        private final TestClock clock = new TestClock(Instant.parse("2024-02-28T22:00:00Z"));
        private final FactServiceImpl service = new FactServiceImpl(clock, List.of());
        private final List<Long> parties = new ArrayList<>();
        private final List<Long> orders = new ArrayList<>();
        private final List<Long> products = new ArrayList<>();
        private final List<Long> interactions = new ArrayList<>();
        private final List<FactSnapshot> seen = new ArrayList<>();
        private final List<Map<Integer, Map<String, String>>> seenValues = new ArrayList<>();
        private final List<Aggregate> removed = new ArrayList<>();
        private final Map<Long, Integer> rowOfParty = new HashMap<>();
        private int next = 1;

        Run(long seed) {
            random = new Random(seed);
        }

        void run() throws Exception {
            for (int i = random.nextInt(20); i > 0; i--) {
                addParty();
                addOrder();
            }
            FactBase facts = service.of(store);
            FactSnapshot early = facts.await(Actor.SYSTEM, 0, null);
            String earlyText = text(early);
            for (int step = 0; step < 60; step++) {
                step();
                if (random.nextInt(6) == 0) {
                    FactSnapshot now = facts.await(Actor.SYSTEM, store.journal().lastSequence(), null);
                    checkRows(now);
                    if (random.nextBoolean()) {
                        seen.add(now);
                        seenValues.add(SnapshotText.values(now));
                    } else if (random.nextBoolean()) {
                        now.events(pick(List.of("lines", "heads", "interactions")));
                        now.links();
                    }
                }
            }
            FactSnapshot followed = facts.await(Actor.SYSTEM, store.journal().lastSequence(), null);
            checkRows(followed);
            checkChanges(facts, followed);
            FactServiceImpl second = new FactServiceImpl(clock, List.of());
            FactSnapshot read = second.of(store).await(Actor.SYSTEM, 0, null);
            assertEquals(text(read), text(followed));
            LocalDate day = LocalDate.of(2023, 1, 1).plusDays(random.nextInt(450));
            assertEquals(text(read.asOf(day)), text(followed.asOf(day)));
            assertEquals(read.orders().count(), followed.orders().count());
            assertEquals(read.today(), followed.today());
            IStatus verified = facts.verify(null);
            assertTrue(verified.isOK(), verified.toString());
            assertEquals(earlyText, text(early), "a snapshot never changes");
            second.close();
            service.close();
        }

        private void step() throws Exception {
            switch (random.nextInt(19)) {
            case 0, 1 -> addParty();
            case 2, 3, 4 -> addOrder();
            case 5, 6 -> editParty();
            case 7 -> editOrder();
            case 8 -> remove(parties, Literals.PARTY);
            case 9 -> remove(orders, Literals.ORDER);
            case 10 -> restore();
            case 11 -> batch();
            case 12 -> becomeCustomer();
            case 13, 14 -> interaction();
            case 15, 16 -> relationship();
            case 17 -> product();
            default -> other();
            }
        }

        private void addParty() throws Exception {
            Party party = Shop.customer("N" + next, "Name " + next++, pick(OWNERS), pick(COUNTRIES));
            Shop.add(store, party);
            parties.add(party.getId());
        }

        private void addOrder() throws Exception {
            if (!parties.isEmpty()) {
                Order order = order();
                Shop.add(store, order);
                orders.add(order.getId());
            }
        }

        private Order order() {
            Party party = ClienteleFactory.eINSTANCE.createPerson();
            party.setId(pick(parties));
            OrderKind kind = OrderKind.get(random.nextInt(3));
            String amount = (kind == OrderKind.RETURN ? -1 : 1) * random.nextInt(random.nextInt(9) == 0 ? 9_000_000 : 900)
                    + "." + random.nextInt(1000) + (random.nextInt(9) == 0 ? "00001" : "");
            Order order = Shop.order(party, LocalDateTime.of(2023, 1, 1, 0, 0).plusMinutes(random.nextInt(600_000)), kind,
                    amount);
            order.setHeads(random.nextInt(4));
            order.setRate(random.nextInt(3) == 0 ? new BigDecimal("0.85") : BigDecimal.ONE);
            for (int i = random.nextInt(4); i > 0; i--) {
                OrderLine line = ClienteleFactory.eINSTANCE.createOrderLine();
                line.setAmount(new BigDecimal(random.nextInt(90_000) - 1_000).movePointLeft(2));
                if (!products.isEmpty() && random.nextInt(5) > 0) {
                    line.setProduct(new ProductId(pick(products)));
                }
                order.getLines().add(line);
            }
            return order;
        }

        private void product() throws Exception {
            if (products.isEmpty() || random.nextBoolean()) {
                Product product = ClienteleFactory.eINSTANCE.createProduct();
                product.setCode("P" + next++);
                Shop.add(store, product);
                products.add(product.getId());
            } else {
                load(products, Literals.PRODUCT, aggregate -> {
                    ((Product) aggregate).setCode("R" + next++);
                    Shop.save(store, aggregate);
                });
            }
        }

        private void interaction() throws Exception {
            if (parties.isEmpty()) {
                return;
            }
            if (interactions.isEmpty() || random.nextInt(3) > 0) {
                Interaction interaction = ClienteleFactory.eINSTANCE.createInteraction();
                fill(interaction);
                Shop.add(store, interaction);
                interactions.add(interaction.getId());
            } else if (random.nextInt(3) == 0) {
                remove(interactions, Literals.INTERACTION);
            } else {
                load(interactions, Literals.INTERACTION, aggregate -> {
                    fill((Interaction) aggregate);
                    Shop.save(store, aggregate);
                });
            }
        }

        private void fill(Interaction interaction) {
            interaction.setCustomer(random.nextInt(9) == 0 ? null : new PartyId(pick(parties)));
            interaction.setKind(InteractionKind.get(random.nextInt(5)));
            interaction.setAt(LocalDateTime.of(2023, 1, 1, 0, 0).plusMinutes(random.nextInt(600_000)));
            interaction.setMinutes(random.nextInt(90));
        }

        private void relationship() throws Exception {
            load(parties, Literals.PARTY, aggregate -> {
                Party party = (Party) aggregate;
                if (!party.getRelationships().isEmpty() && random.nextInt(3) == 0) {
                    party.getRelationships().remove(0);
                } else {
                    Relationship link = ClienteleFactory.eINSTANCE.createRelationship();
                    link.setKind(RelationshipKind.get(random.nextInt(5)));
                    link.setTarget(new PartyId(pick(parties)));
                    link.setRole(random.nextBoolean() ? null : "role " + random.nextInt(3));
                    link.setValidTo(random.nextBoolean() ? null : LocalDate.of(2024, 2, 25).plusDays(random.nextInt(9)));
                    party.getRelationships().add(link);
                }
                Shop.save(store, party);
            });
        }

        /** What a change does not name is the same before and after. */
        private void checkChanges(FactBase facts, FactSnapshot after) {
            Map<Integer, Map<String, String>> now = SnapshotText.values(after);
            for (int i = 0; i < seen.size(); i++) {
                FactChange change = facts.changes(seen.get(i).sequence(), after.sequence());
                Map<Integer, Map<String, String>> before = seenValues.get(i);
                if (!change.everything()) {
                    LocalDate day = seen.get(i).today();
                    now.forEach((row, values) -> values.forEach((id, value) -> {
                        boolean named = change.anywhere().contains(id)
                                || change.rows().contains(row) && change.touched().contains(id);
                        boolean timed = id.equals("links") && !day.equals(after.today());
                        if (!named && !timed) {
                            assertEquals(before.getOrDefault(row, Map.of()).get(id), value,
                                    id + " of row " + row + " since " + change.from());
                        }
                    }));
                    before.keySet().forEach(row -> assertTrue(now.containsKey(row) || change.rows().contains(row)));
                }
            }
        }

        private void editParty() throws Exception {
            load(parties, Literals.PARTY, aggregate -> {
                Party party = (Party) aggregate;
                switch (random.nextInt(5)) {
                case 0 -> party.setDisplayName("Renamed " + random.nextInt(100));
                case 1 -> party.getAddresses().clear();
                case 2 -> party.getAddresses().stream().findFirst().ifPresent(a -> a.setCountry(pick(COUNTRIES)));
                case 3 -> party.setCustomer(null);
                default -> {
                    if (party.getCustomer() != null) {
                        party.getCustomer().setOwner(random.nextBoolean() ? null : "owner" + random.nextInt(9));
                    }
                }
                }
                Shop.save(store, party);
            });
        }

        private void editOrder() throws Exception {
            load(orders, Literals.ORDER, aggregate -> {
                Order order = (Order) aggregate;
                Order other = order();
                if (random.nextBoolean()) {
                    order.setCustomer(random.nextInt(5) == 0 ? null : new PartyId(pick(parties)));
                } else {
                    order.setBaseAmount(other.getBaseAmount());
                    order.setPlacedAt(other.getPlacedAt());
                    order.setKind(other.getKind());
                }
                Shop.save(store, order);
            });
        }

        private void remove(List<Long> ids, EClass type) throws Exception {
            load(ids, type, aggregate -> {
                Shop.delete(store, aggregate);
                removed.add(aggregate);
            });
        }

        private void restore() {
            if (!removed.isEmpty()) {
                Shop.save(store, removed.remove(random.nextInt(removed.size())));
            }
        }

        private void batch() {
            List<Order> batch = new ArrayList<>();
            for (int i = random.nextInt(10) + 1; i > 0 && !parties.isEmpty(); i--) {
                batch.add(order());
            }
            if (!batch.isEmpty()) {
                store.batch(batch);
                batch.forEach(order -> orders.add(order.getId()));
                if (random.nextBoolean()) {
                    store.undoBatch(Literals.ORDER, batch.getFirst().getId(), batch.getLast().getId(),
                            List.of(batch.get(random.nextInt(batch.size())).getId()));
                }
            }
        }

        private void becomeCustomer() throws Exception {
            Party party = Shop.customer("L" + next, "Late " + next++, null, "France");
            var customer = party.getCustomer();
            party.setCustomer(null);
            Shop.add(store, party);
            parties.add(party.getId());
            addOrder();
            addParty();
            Party loaded = (Party) store.records(Actor.SYSTEM).load(Literals.PARTY, party.getId()).orElseThrow();
            customer.setId(0);
            loaded.setCustomer(customer);
            Shop.save(store, loaded);
        }

        private void other() {
            switch (random.nextInt(3)) {
            case 0 -> clock.advance(Duration.ofHours(random.nextInt(30)));
            case 1 -> store.forgetJournal();
            default -> service.of(store).recompute();
            }
        }

        private void load(List<Long> ids, EClass type, Edit edit) throws Exception {
            if (!ids.isEmpty()) {
                var loaded = store.records(Actor.SYSTEM).load(type, pick(ids));
                if (loaded.isPresent()) {
                    edit.edit(loaded.get());
                }
            }
        }

        private <T> T pick(List<T> list) {
            return list.get(random.nextInt(list.size()));
        }

        /** Rows keep their number for the session. */
        private void checkRows(FactSnapshot facts) {
            for (long party : parties) {
                int row = facts.rowOf(party);
                if (row >= 0) {
                    assertEquals(rowOfParty.computeIfAbsent(party, p -> row), row, "row of " + party);
                    assertEquals(party, facts.partyId(row));
                }
            }
        }
    }

    /** All that a snapshot tells, by party. */
    private static String text(FactSnapshot facts) {
        Map<Long, String> lines = new TreeMap<>();
        SnapshotText.values(facts).forEach((row, values) -> lines.put(facts.partyId(row), values.toString()));
        return String.join("\n", lines.values());
    }

    /** Changes an aggregate. */
    private interface Edit {
        void edit(Aggregate aggregate) throws Exception;
    }
}
