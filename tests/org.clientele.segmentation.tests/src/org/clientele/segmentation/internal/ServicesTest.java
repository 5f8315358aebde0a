package org.clientele.segmentation.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;

import org.clientele.core.Actor;
import org.clientele.core.customers.CustomerListService;
import org.clientele.core.facts.FactBase;
import org.clientele.core.facts.FactService;
import org.clientele.core.facts.FactSnapshot;
import org.clientele.core.rules.RuleService;
import org.clientele.core.segmentation.PyramidService;
import org.clientele.core.segmentation.RfmOptions;
import org.clientele.core.segmentation.RfmService;
import org.clientele.core.segmentation.SegmentService;
import org.clientele.core.store.Store;
import org.clientele.core.store.StoreService;
import org.clientele.core.store.StoreSettings;
import org.clientele.model.ClientelePackage.Literals;
import org.clientele.model.Order;
import org.clientele.model.OrderKind;
import org.clientele.model.Party;
import org.clientele.testsupport.Await;
import org.clientele.testsupport.memory.Shop;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;

/** The services as the running program has them, over a store on the embedded database. */
class ServicesTest {

    private static final Actor ANN = new Actor("ann", "Ann");

    @TempDir
    Path folder;

    @Test
    void allServicesAreThere() {
        for (Class<?> type : List.of(FactService.class, RuleService.class, RfmService.class, PyramidService.class,
                SegmentService.class, CustomerListService.class)) {
            service(type);
        }
    }

    @Test
    void factsFollowARealStoreAndAgreeWithIt() throws Exception {
        try (Store store = service(StoreService.class).create(folder.resolve("store"),
                new StoreSettings("test", Currency.getInstance("GBP"), ZoneId.of("Europe/London")), null)) {
            Party anna = Shop.customer("A1", "Anna", "ann", "France");
            Party ben = Shop.customer("B2", "Ben", null, "United Kingdom");
            Shop.add(store, anna, ben);
            FactBase base = service(FactService.class).of(store);
            base.await(ANN, 0, null);
            Order order = Shop.order(anna, LocalDateTime.of(2024, 1, 31, 23, 59), OrderKind.SALE, "10.5");
            Shop.add(store, order, Shop.order(ben, LocalDateTime.of(2024, 2, 1, 8, 0), OrderKind.SALE, "7.125"));
            service(SegmentService.class).addSamples(store, ANN, "United Kingdom");
            service(RfmService.class).setOptions(store, ANN,
                    new RfmOptions(LocalDate.of(2024, 2, 3), 5, RfmOptions.Ties.BY_RANK));
            FactSnapshot facts = base.await(ANN, store.journal().lastSequence(), null);
            assertEquals(2, facts.column("rfm.recency").orElseThrow().number(facts.rowOf(anna.getId())));
            assertEquals(1, service(SegmentService.class).counts(store, facts, ANN).stream()
                    .filter(c -> c.segment().getKey().equals("abroad")).findFirst().orElseThrow().count());
            Party loaded = (Party) store.records(ANN).load(Literals.PARTY, anna.getId()).orElseThrow();
            loaded.getAddresses().getFirst().setCountry("United Kingdom");
            assertTrue(Shop.save(store, loaded) > 0);
            Shop.delete(store, store.records(ANN).load(Literals.ORDER, order.getId()).orElseThrow());
            facts = base.await(ANN, store.journal().lastSequence(), null);
            assertEquals(0, facts.column("orders.count").orElseThrow().number(facts.rowOf(anna.getId())));
            assertEquals(0, service(SegmentService.class).counts(store, facts, ANN).stream()
                    .filter(c -> c.segment().getKey().equals("abroad")).findFirst().orElseThrow().count());
            assertTrue(base.verify(null).isOK(), () -> base.verify(null).toString());
        }
    }

    private static <T> T service(Class<T> type) {
        Bundle bundle = FrameworkUtil.getBundle(ServicesTest.class);
        Assumptions.assumeTrue(bundle != null, "runs in a framework only");
        BundleContext context = bundle.getBundleContext();
        Await.until("there is a " + type.getSimpleName(), () -> context.getServiceReference(type) != null);
        return context.getService(context.getServiceReference(type));
    }
}
