package org.clientele.lifecycle.internal.stage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;

import org.clientele.core.Actor;
import org.clientele.core.lifecycle.StageChange;
import org.clientele.core.lifecycle.StageService;
import org.clientele.core.store.Store;
import org.clientele.core.store.StoreService;
import org.clientele.core.store.StoreSettings;
import org.clientele.model.ClientelePackage.Literals;
import org.clientele.model.Order;
import org.clientele.model.OrderKind;
import org.clientele.model.Party;
import org.clientele.model.StageCause;
import org.clientele.model.StageModel;
import org.clientele.rules.Conditions;
import org.clientele.testsupport.Await;
import org.clientele.testsupport.memory.Shop;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;

/** Stages as the running program keeps them, over a store on the embedded database. */
class StoredStagesTest {

    private static final Actor ANN = new Actor("ann", "Ann");
    private static final StoreSettings SETTINGS = new StoreSettings("test", Currency.getInstance("GBP"),
            ZoneId.of("Europe/London"));

    @TempDir
    Path folder;

    @Test
    void stagesAndTheirLogSurviveTheProgram() throws Exception {
        StageService stages = service(StageService.class);
        Party anna = Shop.customer("A1", "Anna", "ann", "France");
        anna.getCustomer().setSince(LocalDate.of(2024, 1, 1));
        StageModel model = StagesWorld.model("sleep-test", StagesWorld.stage("awake", true, null),
                StagesWorld.stage("asleep", false, Conditions.aggregate("orders", "days-since-last", ">", 30)));
        model.getTransitions().add(StagesWorld.way("awake", "asleep", null));
        model.getTransitions().add(StagesWorld.way("asleep", "awake",
                Conditions.aggregate("orders", "days-since-last", "<=", 30)));
        List<String> before;
        try (Store store = service(StoreService.class).create(folder.resolve("store"), SETTINGS, null)) {
            Shop.add(store, anna);
            Shop.add(store, Shop.order(anna, LocalDateTime.of(2024, 1, 10, 9, 0), OrderKind.SALE, "10.5"));
            Shop.add(store, model);
            assertEquals("asleep", stages.standing(store, ANN, "sleep-test", anna.getId()).orElseThrow().stage());
            assertTrue(stages.record(store, null) >= 2);
            // wakes her on the day of the order, and has her fall asleep again 31 days later
            Shop.add(store, Shop.order(anna, LocalDateTime.of(2024, 6, 1, 9, 0), OrderKind.SALE, "7"));
            before = history(stages, store, anna);
            assertEquals(List.of("2024-01-01 awake", "2024-02-10 asleep", "2024-06-01 awake", "2024-07-02 asleep"), before);
            assertEquals(2, stages.record(store, null));
            assertEquals(0, stages.record(store, null));
            assertTrue(stages.verify(store, null).isOK(), () -> stages.verify(store, null).toString());
            assertTrue(store.verify(null).isOK(), () -> store.verify(null).toString());
        }
        try (Store store = service(StoreService.class).open(folder.resolve("store"), null)) {
            assertEquals(before, history(stages, store, anna));
            StageChange first = stages.history(store, ANN, "sleep-test", anna.getId()).getFirst();
            assertEquals(StageCause.REPLAY, first.cause());
            assertEquals(0, stages.record(store, null), "nothing happened meanwhile");
            assertTrue(stages.verify(store, null).isOK(), () -> stages.verify(store, null).toString());
        }
    }

    @Test
    void orderThatWentAfterTheLogIsFoundInTheHistory() throws Exception {
        StageService stages = service(StageService.class);
        Party ben = Shop.customer("B1", "Ben", "ann", "France");
        ben.getCustomer().setSince(null);
        StageModel model = StagesWorld.model("sleep-test", StagesWorld.stage("here", true, null),
                StagesWorld.stage("away", false, null));
        model.getTransitions().add(StagesWorld.way("here", "away", Conditions.compare("country", "=", "China")));
        try (Store store = service(StoreService.class).create(folder.resolve("store"), SETTINGS, null)) {
            Shop.add(store, ben);
            Order first = Shop.order(ben, LocalDateTime.of(2023, 1, 1, 9, 0), OrderKind.SALE, "10.5");
            Shop.add(store, first);
            Shop.add(store, Shop.order(ben, LocalDateTime.of(2023, 6, 1, 9, 0), OrderKind.SALE, "7"));
            Shop.add(store, model);
            assertEquals(List.of("2023-01-01 here"), history(stages, store, ben));
            stages.record(store, null);
            Shop.delete(store, store.records(ANN).load(Literals.ORDER, first.getId()).orElseThrow());
        }
        try (Store store = service(StoreService.class).open(folder.resolve("store"), null)) {
            assertEquals(List.of("2023-06-01 here"), history(stages, store, ben));
        }
    }

    private static List<String> history(StageService stages, Store store, Party party) throws Exception {
        return stages.history(store, ANN, "sleep-test", party.getId()).stream().map(c -> c.day() + " " + c.to()).toList();
    }

    private static <T> T service(Class<T> type) {
        Bundle bundle = FrameworkUtil.getBundle(StoredStagesTest.class);
        Assumptions.assumeTrue(bundle != null, "runs in a framework only");
        BundleContext context = bundle.getBundleContext();
        Await.until("there is a " + type.getSimpleName(), () -> context.getServiceReference(type) != null);
        return context.getService(context.getServiceReference(type));
    }
}
