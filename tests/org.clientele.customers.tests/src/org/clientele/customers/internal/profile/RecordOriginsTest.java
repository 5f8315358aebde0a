package org.clientele.customers.internal.profile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.clientele.core.Actor;
import org.clientele.core.facts.FactSnapshot;
import org.clientele.core.rules.FactOrigins.Origin;
import org.clientele.core.store.Store;
import org.clientele.core.store.UnitOfWork;
import org.clientele.customers.internal.definitions.DefinitionServiceImpl;
import org.clientele.facts.internal.FactServiceImpl;
import org.clientele.model.ClienteleFactory;
import org.clientele.model.EvidenceSource;
import org.clientele.model.Party;
import org.clientele.model.ValueOrigin;
import org.clientele.testsupport.memory.Shop;
import org.clientele.testsupport.store.TestStores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Facts of a record have the source and age that the record's own page tells. */
class RecordOriginsTest {

    private static final Actor ANN = new Actor("ann", "Ann");
    private static final LocalDate SEEN = LocalDate.of(2024, 3, 15);

    @TempDir
    private Path folder;

    @Test
    void valueIsAsOldAsItsStatementOrItsEntry() throws Exception {
        DefinitionServiceImpl definitions = new DefinitionServiceImpl();
        try (Store store = TestStores.create(folder.resolve("store"))) {
            Party party = Shop.customer("A1", "Anna", "ann", "France");
            ValueOrigin origin = ClienteleFactory.eINSTANCE.createValueOrigin();
            origin.setPath("customer.owner");
            origin.setSource(EvidenceSource.PHONE);
            origin.setConfirmedOn(SEEN);
            origin.setConfirmedBy("bob");
            party.getOrigins().add(origin);
            try (UnitOfWork work = store.begin(ANN, "new")) {
                work.add(party);
                assertTrue(work.commit(null).isCommitted());
            }
            FactServiceImpl service = new FactServiceImpl(Clock.systemUTC(), List.of());
            try {
                FactSnapshot facts = service.of(store).await(ANN, store.journal().lastSequence(), null);
                int row = facts.visible().first();
                RecordOrigins origins = new RecordOrigins(new ProfileServiceImpl(definitions), definitions,
                        List.of(store));
                Map<String, Origin> known = origins.origins(facts, row,
                        Set.of("owner", "country", "name", "orders.count", "nothing"));
                assertEquals(Set.of("owner", "country", "name"), known.keySet());
                assertEquals(SEEN, known.get("owner").since());
                assertTrue(known.get("owner").source().contains("bob"), known.get("owner").source());
                assertEquals(LocalDate.now(ZoneId.of("UTC")).getYear(), known.get("country").since().getYear());
                assertTrue(known.get("country").source().contains("ann"), known.get("country").source());
                assertTrue(new RecordOrigins(new ProfileServiceImpl(definitions), definitions, List.of())
                        .origins(facts, row, Set.of("owner")).isEmpty());
            } finally {
                service.close();
            }
        }
    }
}
