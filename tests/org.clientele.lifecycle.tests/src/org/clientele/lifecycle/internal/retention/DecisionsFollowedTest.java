package org.clientele.lifecycle.internal.retention;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.List;

import org.clientele.core.Actor;
import org.clientele.core.care.PlanService;
import org.clientele.core.definitions.DefinitionService;
import org.clientele.core.lifecycle.StageModels;
import org.clientele.core.lifecycle.StageService;
import org.clientele.core.retention.CaseDecided;
import org.clientele.core.retention.DeclineCaseService;
import org.clientele.core.retention.DeclineService;
import org.clientele.core.retention.EndRequest;
import org.clientele.core.retention.RecoverRequest;
import org.clientele.core.store.Store;
import org.clientele.core.store.StoreService;
import org.clientele.core.store.StoreSettings;
import org.clientele.model.CarePlan;
import org.clientele.model.ChurnKind;
import org.clientele.model.OrderKind;
import org.clientele.model.Party;
import org.clientele.model.PlanKind;
import org.clientele.testsupport.memory.Shop;
import org.eclipse.core.runtime.Platform;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;

/** Plans and stages follow decisions, with all services of the product. */
class DecisionsFollowedTest {

    private static final Actor ANN = new Actor("ann", "Ann");

    @TempDir
    private Path folder;

    @Test
    void recoveringMakesAPlanAndEndingMovesToTheEndStage() throws Exception {
        assumeTrue(Platform.isRunning(), "needs the services of the running framework");
        try (Store store = service(StoreService.class).create(folder.resolve("store"),
                new StoreSettings("Decline", Currency.getInstance("CNY"), ZoneOffset.UTC), null)) {
            service(DefinitionService.class).ensureDefaults(store, ANN);
            Party party = Shop.customer("C1", "Customer", "ann", null);
            Shop.add(store, party);
            LocalDate last = LocalDate.now(ZoneOffset.UTC).minusDays(200);
            for (int i = 0; i < 3; i++) {
                Shop.add(store, Shop.order(party, last.minusDays(30 * (2 - i)).atTime(LocalTime.NOON), OrderKind.SALE,
                        "100"));
            }
            DeclineCaseService cases = service(DeclineCaseService.class);
            long id = cases.open(store, ANN, DeclineService.DEFAULT, party.getId()).id();
            CaseDecided recovered = cases.recover(store, ANN, id, new RecoverRequest("good", "recovery", null, null));
            assertTrue(recovered.result().isCommitted());
            assertEquals(List.of(), recovered.notes());
            CarePlan plan = service(PlanService.class).load(store, ANN, recovered.plan()).orElseThrow();
            assertEquals(PlanKind.RECOVERY, plan.getKind());
            assertEquals(recovered.plan(), recovered.item().plan());
            CaseDecided ended = cases.end(store, ANN, id, new EndRequest(ChurnKind.NATURAL, "closed down", true));
            assertEquals(List.of(), ended.notes());
            assertTrue(ended.moved());
            assertEquals("ended", service(StageService.class)
                    .standing(store, ANN, StageModels.LIFECYCLE, party.getId()).orElseThrow().stage());
        }
    }

    private static <T> T service(Class<T> type) {
        BundleContext context = FrameworkUtil.getBundle(DecisionsFollowedTest.class).getBundleContext();
        return context.getService(context.getServiceReference(type));
    }
}
