package org.clientele.segmentation.internal.membership;

import static org.clientele.rules.Conditions.compare;
import static org.clientele.rules.Conditions.not;
import static org.clientele.rules.Conditions.segment;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import org.clientele.core.Actor;
import org.clientele.core.facts.ColumnDescriptor;
import org.clientele.core.facts.FactService;
import org.clientele.core.facts.FactSnapshot;
import org.clientele.core.segmentation.MembershipLogEntry;
import org.clientele.core.segmentation.MembershipService;
import org.clientele.core.segmentation.SegmentService;
import org.clientele.core.store.CommitResult;
import org.clientele.core.store.Store;
import org.clientele.core.store.StoreService;
import org.clientele.core.store.StoreSettings;
import org.clientele.core.store.UnitOfWork;
import org.clientele.model.Aggregate;
import org.clientele.model.ClientelePackage.Literals;
import org.clientele.model.MembershipCause;
import org.clientele.model.OrderKind;
import org.clientele.model.Party;
import org.clientele.model.Segment;
import org.clientele.testsupport.Await;
import org.clientele.testsupport.memory.Shop;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;

/** Memberships as the running program keeps them, over a store on the embedded database. */
class StoredMembershipTest {

    private static final Actor ANN = new Actor("ann", "Ann");
    private static final StoreSettings SETTINGS = new StoreSettings("test", Currency.getInstance("GBP"),
            ZoneId.of("Europe/London"));

    @TempDir
    Path folder;

    @Test
    void membersAndTheirLogSurviveTheProgram() throws Exception {
        MembershipService memberships = service(MembershipService.class);
        SegmentService segments = service(SegmentService.class);
        Party anna = Shop.customer("A1", "Anna", "ann", "France");
        Party ben = Shop.customer("B2", "Ben", null, "Germany");
        try (Store store = service(StoreService.class).create(folder.resolve("store"), SETTINGS, null)) {
            Shop.add(store, anna, ben);
            Shop.add(store, Shop.order(anna, LocalDateTime.of(2024, 1, 31, 23, 59), OrderKind.SALE, "10.5"));
            segments.save(store, ANN, Segments.segment("buyers", compare("orders.count", ">=", 1)));
            segments.save(store, ANN, Segments.segment("others", not(segment("buyers"))));
            assertEquals(1, memberships.members(store, "buyers").getCardinality());
            memberships.record(store, null);
            List<String> told = new CopyOnWriteArrayList<>();
            try (AutoCloseable listening = memberships.onChange(store, change -> told.addAll(change.segments()))) {
                Shop.add(store, Shop.order(ben, LocalDateTime.of(2024, 2, 1, 8, 0), OrderKind.SALE, "7"));
                Await.until("both segments are told", () -> told.containsAll(List.of("buyers", "others")));
            }
            memberships.record(store, null);
            FactSnapshot facts = service(FactService.class).of(store).await(ANN, 0, null);
            assertTrue(facts.columns().stream().map(ColumnDescriptor::id).anyMatch("segment.buyers"::equals));
            assertEquals(0, facts.column("segment.others").orElseThrow().number(facts.rowOf(ben.getId())));
            assertTrue(memberships.verify(store, null).isOK(), () -> memberships.verify(store, null).toString());
            assertTrue(store.verify(null).isOK(), () -> store.verify(null).toString());
        }
        try (Store store = service(StoreService.class).open(folder.resolve("store"), null)) {
            List<MembershipLogEntry> log = memberships.log(store, ANN, "buyers");
            assertEquals(List.of(MembershipCause.REPLAY, MembershipCause.FIRST, MembershipCause.DATA),
                    log.stream().map(MembershipLogEntry::cause).toList());
            assertEquals(LocalDate.of(2024, 1, 31), log.getFirst().day());
            assertTrue(log.getLast().entered().contains((int) ben.getId()));
            assertEquals(0, memberships.record(store, null), "nothing happened meanwhile");
            assertEquals(1, memberships.membersOn(store, ANN, "buyers", LocalDate.of(2024, 1, 31)).getCardinality());
        }
    }

    @Test
    void nobodySavesACircle() throws Exception {
        try (Store store = service(StoreService.class).create(folder.resolve("store"), SETTINGS, null)) {
            Segment a = Segments.segment("a", compare("country", "=", "France"));
            commit(store, a);
            CommitResult added = commit(store, Segments.segment("b", segment("a")));
            assertTrue(added.isCommitted(), added.toString());
            Segment loaded = (Segment) store.records(ANN).load(Literals.SEGMENT, a.getId()).orElseThrow();
            loaded.setCondition(segment("b"));
            CommitResult refused = commit(store, loaded);
            assertFalse(refused.isCommitted());
            assertTrue(refused.problems().getFirst().message().contains("The a \u2192 The b \u2192 The a"),
                    refused.toString());
        }
    }

    private static CommitResult commit(Store store, Aggregate aggregate) throws Exception {
        try (UnitOfWork work = store.begin(ANN, "test")) {
            if (aggregate.getId() == 0) {
                work.add(aggregate);
            } else {
                work.save(aggregate);
            }
            return work.commit(null);
        }
    }

    private static <T> T service(Class<T> type) {
        Bundle bundle = FrameworkUtil.getBundle(StoredMembershipTest.class);
        Assumptions.assumeTrue(bundle != null, "runs in a framework only");
        BundleContext context = bundle.getBundleContext();
        Await.until("there is a " + type.getSimpleName(), () -> context.getServiceReference(type) != null);
        return context.getService(context.getServiceReference(type));
    }
}
