package org.clientele.facts.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

import org.clientele.core.Actor;
import org.clientele.core.facts.FactBase;
import org.clientele.core.facts.FactSnapshot;
import org.clientele.core.store.Store;
import org.clientele.core.store.UnitOfWork;
import org.clientele.model.Aggregate;
import org.clientele.model.ClientelePackage.Literals;
import org.clientele.model.ClienteleFactory;
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
import org.clientele.testsupport.Await;
import org.clientele.testsupport.memory.Shop;
import org.clientele.testsupport.store.TestStores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Facts of a store in files. */
class StoredFactsTest {

    private static final Actor ANNA = new Actor("anna", "Anna");

    @TempDir
    Path folder;

    private static void add(Store store, Aggregate... added) throws Exception {
        try (UnitOfWork work = store.begin(ANNA, "add")) {
            for (Aggregate aggregate : added) {
                work.add(aggregate);
            }
            var result = work.commit(null);
            assertTrue(result.isCommitted(), result.toString());
        }
    }

    private static Order order(Party party, Product product) {
        Order order = Shop.order(party, LocalDateTime.of(2024, 3, 2, 10, 0), OrderKind.SALE, "20");
        order.setRate(new BigDecimal("2"));
        order.setHeads(4);
        OrderLine line = ClienteleFactory.eINSTANCE.createOrderLine();
        line.setPosition(1);
        line.setAmount(new BigDecimal("10"));
        line.setProduct(new ProductId(product.getId()));
        order.getLines().add(line);
        return order;
    }

    private static void fill(Store store, Party anna, Party ben) throws Exception {
        Product tea = ClienteleFactory.eINSTANCE.createProduct();
        tea.setCode("TEA");
        add(store, anna, ben, tea);
        Interaction call = ClienteleFactory.eINSTANCE.createInteraction();
        call.setCustomer(new PartyId(anna.getId()));
        call.setKind(InteractionKind.CALL);
        call.setAt(LocalDateTime.of(2024, 5, 1, 9, 0));
        call.setMinutes(12);
        call.setSubject("Tea");
        add(store, order(anna, tea), call);
        Party loaded = (Party) store.records(Actor.SYSTEM).load(Literals.PARTY, ben.getId()).orElseThrow();
        Relationship link = ClienteleFactory.eINSTANCE.createRelationship();
        link.setKind(RelationshipKind.REFERS);
        link.setTarget(new PartyId(anna.getId()));
        link.setRole("friend");
        loaded.getRelationships().add(link);
        try (UnitOfWork work = store.begin(ANNA, "link")) {
            work.save(loaded);
            assertTrue(work.commit(null).isCommitted());
        }
    }

    @Test
    void streamsReadAndFollowAStoreInFiles() throws Exception {
        FactServiceImpl service = new FactServiceImpl(Clock.systemUTC(), List.of());
        try (Store store = TestStores.create(folder.resolve("store"))) {
            FactBase base = service.of(store);
            Party anna = Shop.customer("A1", "Anna", null, null);
            Party ben = Shop.customer("B2", "Ben", null, null);
            FactSnapshot empty = base.await(Actor.SYSTEM, 0, null);
            SnapshotText.values(empty); // loads the streams, which follow from now on
            fill(store, anna, ben);
            FactSnapshot facts = base.await(Actor.SYSTEM, store.journal().lastSequence(), null);
            String followed = SnapshotText.values(facts).toString();
            assertTrue(followed.contains("lines={28489560/200000/TEA=1}"), followed);
            assertTrue(followed.contains("heads={28489560/4/PURCHASE=1}"), followed);
            assertTrue(followed.contains("interactions={28575900/12/CALL=1}"), followed);
            assertTrue(followed.contains("links=REFERS from " + ben.getId() + " friend true;"), followed);
            service.forget(store);
            FactServiceImpl second = new FactServiceImpl(Clock.systemUTC(), List.of());
            FactSnapshot read = second.of(store).await(Actor.SYSTEM, store.journal().lastSequence(), null);
            assertEquals(SnapshotText.values(read).toString(), followed);
            second.forget(store);
        }
    }

    @Test
    void whoIsErasedIsInNoByteOfTheSavedColumns() throws Exception {
        FactServiceImpl service = new FactServiceImpl(Clock.systemUTC(), List.of());
        try (Store store = TestStores.create(folder.resolve("store"))) {
            Party erased = Shop.customer("Z1", "Zuckermandl", null, "Zembla");
            fill(store, erased, Shop.customer("B2", "Babbage", null, "France"));
            FactBase base = service.of(store);
            base.await(Actor.SYSTEM, store.journal().lastSequence(), null);
            Path file = folder.resolve("store").resolve("facts").resolve("columns.bin");
            Await.until("the columns are saved", () -> Files.exists(file));
            assertFalse(holding("zuckermandl").isEmpty());
            byte[] before = Files.readAllBytes(file);
            assertTrue(store.erase(ANNA, Set.of(erased.getId()), "request", null).pending().isEmpty());
            assertEquals(List.of(), holding("zuckermandl"));
            FactSnapshot facts = base.await(Actor.SYSTEM, store.journal().lastSequence(), null);
            assertFalse(SnapshotText.values(facts).toString().contains("Zuckermandl"));
            service.forget(store);
            assertEquals(List.of(), holding("zuckermandl"));
            Files.write(file, before); // as after an erasure of which nobody was told
            FactServiceImpl second = new FactServiceImpl(Clock.systemUTC(), List.of());
            second.opened(store);
            assertEquals(List.of(), holding("zuckermandl"));
            second.of(store).await(Actor.SYSTEM, store.journal().lastSequence(), null);
            Await.until("the columns are saved", () -> Files.exists(file));
            assertEquals(List.of(), holding("zuckermandl"));
            second.forget(store);
        }
    }

    private List<String> holding(String text) throws Exception {
        List<String> found = new ArrayList<>();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                String bytes = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1)
                        .toLowerCase(Locale.ROOT);
                for (var encoding : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16BE,
                        StandardCharsets.UTF_16LE)) {
                    if (bytes.contains(new String(text.getBytes(encoding), StandardCharsets.ISO_8859_1))) {
                        found.add(folder.relativize(file).toString());
                    }
                }
            }
        }
        return found;
    }
}
