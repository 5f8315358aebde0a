package org.clientele.operations.internal.health;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;

import org.clientele.core.Actor;
import org.clientele.core.health.HealthService;
import org.clientele.core.store.AccessFilter;
import org.clientele.core.store.Store;
import org.clientele.core.store.UnitOfWork;
import org.clientele.model.ClienteleFactory;
import org.clientele.model.ClientelePackage.Literals;
import org.clientele.model.Customer;
import org.clientele.model.Person;
import org.clientele.testsupport.partner.PartnerBundle;
import org.clientele.testsupport.store.TestStores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A filter that fails must not open what it closes. */
class FailingFilterTest {

    private static final Actor ANNA = new Actor("anna", "Anna");

    @TempDir
    Path folder;

    @Test
    void filterThatFailsShowsNothingAndNeitherDoesItsAbsence() throws Exception {
        Rubbish.service(HealthService.class);
        try (Store store = TestStores.create(folder.resolve("store"))) {
            Person ada = ClienteleFactory.eINSTANCE.createPerson();
            ada.setDisplayName("Ada");
            Customer customer = ClienteleFactory.eINSTANCE.createCustomer();
            customer.setNumber("C1");
            ada.setCustomer(customer);
            try (UnitOfWork work = store.begin(ANNA, "add")) {
                work.add(ada);
                assertTrue(work.commit(null).isCommitted());
            }
            assertTrue(isSeen(store, ada));
            for (boolean throwing : new boolean[] { true, false }) {
                try (PartnerBundle partner = PartnerBundle.start(Rubbish.BAD)) {
                    partner.service(AccessFilter.class, (proxy, method, arguments) -> {
                        if (throwing && Rubbish.ofObject(proxy, method, arguments).isEmpty()) {
                            throw new NoClassDefFoundError("example/Gone");
                        }
                        return Rubbish.ofObject(proxy, method, arguments).orElse(null);
                    });
                    assertFalse(isSeen(store, ada));
                    assertTrue(Rubbish.told("AccessFilter").isPresent());
                }
            }
            assertFalse(isSeen(store, ada), "a store that was filtered stays closed while its filter is away");
        }
    }

    private static boolean isSeen(Store store, Person person) throws Exception {
        return store.records(ANNA).load(Literals.PERSON, person.getId()).isPresent();
    }
}
