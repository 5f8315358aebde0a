package org.clientele.segmentation.internal.grade;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

import org.clientele.core.Actor;
import org.clientele.core.facts.FactSnapshot;
import org.clientele.core.grades.GradeMetricType;
import org.clientele.core.store.RecordQuery;
import org.clientele.core.store.RecordRow;
import org.clientele.core.store.Store;
import org.clientele.facts.internal.FactServiceImpl;
import org.clientele.model.ClientelePackage.Literals;
import org.clientele.model.Order;
import org.clientele.model.OrderKind;
import org.clientele.model.Party;
import org.clientele.rules.internal.version.RuleVersionServiceImpl;
import org.clientele.segmentation.internal.metric.AmountMetric;
import org.clientele.segmentation.internal.metric.AmountPerHeadMetric;
import org.clientele.segmentation.internal.metric.AverageOrderMetric;
import org.clientele.segmentation.internal.metric.ContactsMetric;
import org.clientele.segmentation.internal.metric.PeopleMetric;
import org.clientele.segmentation.internal.metric.PurchasesMetric;
import org.clientele.testsupport.memory.Shop;
import org.clientele.testsupport.memory.TestClock;
import org.clientele.testsupport.store.TestStores;
import org.eclipse.emf.ecore.EClass;

/** A restaurant's guests in a real store, on the 15th of July 2026. */
final class Restaurant implements AutoCloseable {

    static final Actor ANN = new Actor("ann", "Ann");
    static final LocalDate TODAY = LocalDate.of(2026, 7, 15);

    private static final List<GradeMetricType> METRICS = List.of(new PurchasesMetric(), new AmountMetric(),
            new AmountPerHeadMetric(), new PeopleMetric(), new AverageOrderMetric(), new ContactsMetric());

    private final TestClock clock = new TestClock(Instant.parse("2026-07-15T10:00:00Z"));
    private final FactServiceImpl bases = new FactServiceImpl(clock, List.of());
    private final RuleVersionServiceImpl versions = new RuleVersionServiceImpl();
    private final GradeServiceImpl grades = new GradeServiceImpl(bases, versions, METRICS);
    private final PrivilegeServiceImpl privileges = new PrivilegeServiceImpl(grades);
    private final Store store;
    private int guests;

    Restaurant(Path folder) throws Exception {
        store = TestStores.create(folder.resolve("store"));
    }

    Store store() {
        return store;
    }

    GradeServiceImpl grades() {
        return grades;
    }

    PrivilegeServiceImpl privileges() {
        return privileges;
    }

    RuleVersionServiceImpl versions() {
        return versions;
    }

    Party guest(String name) throws Exception {
        Party party = Shop.customer("G" + ++guests, name, "sales", null);
        party.getCustomer().setSince(null);
        Shop.add(store, party);
        return party;
    }

    void meal(Party guest, LocalDate day, int people, String amount) throws Exception {
        Order order = Shop.order(guest, LocalDateTime.of(day, LocalTime.of(12, 30)), OrderKind.SALE, amount);
        order.setHeads(people);
        Shop.add(store, order);
    }

    /** So many meals of a month, one a day. */
    void month(Party guest, int month, int meals, int people, String amount) throws Exception {
        for (int i = 0; i < meals; i++) {
            meal(guest, LocalDate.of(2026, month, 2 + i), people, amount);
        }
    }

    FactSnapshot facts() throws Exception {
        return bases.of(store).await(ANN, store.journal().lastSequence(), null);
    }

    int row(Party guest) throws Exception {
        return facts().rowOf(guest.getId());
    }

    /** The id of the only record of a class. */
    long only(EClass type) throws Exception {
        List<RecordRow> rows = store.records(ANN).page(RecordQuery.all(type, List.of()), Optional.empty(), 2).rows();
        assertEquals(1, rows.size());
        return rows.getFirst().id();
    }

    Party load(Party guest) throws Exception {
        return (Party) store.records(ANN).load(Literals.PARTY, guest.getId()).orElseThrow();
    }

    @Override
    public void close() {
        bases.close();
        store.close();
    }
}
