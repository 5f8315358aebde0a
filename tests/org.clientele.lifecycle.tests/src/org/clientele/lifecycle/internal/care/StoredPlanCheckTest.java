package org.clientele.lifecycle.internal.care;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

import org.clientele.core.Actor;
import org.clientele.core.store.CommitResult;
import org.clientele.core.store.Store;
import org.clientele.lifecycle.internal.agenda.recurrence.RecurrenceServiceImpl;
import org.clientele.model.Aggregate;
import org.clientele.model.CarePlan;
import org.clientele.model.ClienteleFactory;
import org.clientele.model.Party;
import org.clientele.model.PlanTemplate;
import org.clientele.model.value.PartyId;
import org.clientele.testsupport.memory.Shop;
import org.clientele.testsupport.store.TestStores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Plans that somebody stores without asking the service. */
class StoredPlanCheckTest {

    private static final Actor ANN = new Actor("ann", "Ann");

    @TempDir
    private Path folder;

    @Test
    void aPlanOrTemplateThatCannotBePlannedIsRefusedWhoeverStoresIt() throws Exception {
        try (Store store = TestStores.create(folder.resolve("store"),
                List.of(new StoredPlanCheck(new RecurrenceServiceImpl())))) {
            Party ada = Shop.customer("A", "Ada", "ann", null);
            Shop.add(store, ada);
            CarePlan plan = ClienteleFactory.eINSTANCE.createCarePlan();
            plan.setCustomer(new PartyId(ada.getId()));
            plan.setTitle("Keep Ada");
            plan.setStart(LocalDate.of(2026, 11, 25));
            plan.setRecurrence("FREQ=SOMETIMES");
            assertFalse(add(store, plan).isCommitted());
            plan.setRecurrence("FREQ=WEEKLY");
            CommitResult good = add(store, plan);
            assertTrue(good.isCommitted(), good.status().getMessage());
            PlanTemplate template = ClienteleFactory.eINSTANCE.createPlanTemplate();
            template.setKey("Not a key");
            assertFalse(add(store, template).isCommitted());
            template.setKey("keep");
            assertTrue(add(store, template).isCommitted());
        }
    }

    private static CommitResult add(Store store, Aggregate record) throws Exception {
        record.setId(0);
        try (var work = store.begin(ANN, "by a partner")) {
            work.add(record);
            return work.commit(null);
        }
    }
}
