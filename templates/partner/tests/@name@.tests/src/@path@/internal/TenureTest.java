package @name@.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.OptionalLong;

import org.clientele.core.Actor;
import org.clientele.core.store.CommitResult;
import org.clientele.core.store.Store;
import org.clientele.core.store.UnitOfWork;
import org.clientele.model.ClienteleFactory;
import org.clientele.model.ClientelePackage;
import org.clientele.model.Organisation;
import org.clientele.model.Party;
import org.clientele.testsupport.store.TestStores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TenureTest {

    @TempDir
    Path folder;

    @Test
    void aStoredCustomerHasFullYears() throws Exception {
        Actor actor = new Actor("test", "Test");
        try (Store store = TestStores.create(folder.resolve("store"))) {
            long id;
            try (UnitOfWork work = store.begin(actor, "Add a customer")) {
                Organisation customer = ClienteleFactory.eINSTANCE.createOrganisation();
                customer.setDisplayName("Tea Rooms");
                customer.setCustomer(ClienteleFactory.eINSTANCE.createCustomer());
                customer.getCustomer().setNumber("A-1");
                customer.getCustomer().setSince(LocalDate.of(2015, 3, 1));
                work.add(customer);
                CommitResult result = work.commit(null);
                assertTrue(result.isCommitted(), () -> result.status().getMessage() + result.problems());
                id = customer.getId();
            }
            Party stored = (Party) store.records(actor).load(ClientelePackage.eINSTANCE.getParty(), id).orElseThrow();
            assertEquals(OptionalLong.of(10), Tenure.years(stored, LocalDate.of(2026, 2, 28)));
            assertEquals(OptionalLong.of(11), Tenure.years(stored, LocalDate.of(2026, 3, 1)));
            assertEquals(OptionalLong.empty(), Tenure.years(stored, LocalDate.of(2015, 2, 28)));
        }
    }
}
