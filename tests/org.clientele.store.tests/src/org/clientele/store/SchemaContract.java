package org.clientele.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.clientele.core.ClienteleException;
import org.clientele.core.StatusCodes;
import org.clientele.core.store.Criterion;
import org.clientele.core.store.FeaturePath;
import org.clientele.core.store.RecordQuery;
import org.clientele.core.store.UnitOfWork;
import org.clientele.model.Aggregate;
import org.clientele.model.ClientelePackage.Literals;
import org.clientele.model.Organisation;
import org.clientele.model.value.PartyId;
import org.clientele.store.internal.StoreOpener;
import org.clientele.store.internal.batch.StoredBulkWork;
import org.clientele.store.internal.folder.Backups;
import org.clientele.store.internal.folder.StoreFolder;
import org.clientele.store.internal.schema.Migration;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;

/** Partner packages without SQL, and steps from one schema to the next. */
abstract class SchemaContract extends StoreContract {

    private final List<EPackage> partners = new ArrayList<>();

    @Override
    StoreOpener opener() {
        return engine.opener(() -> null, () -> partners, Clock.systemUTC());
    }

    StoreOpener opener(Migration... more) {
        List<Migration> migrations = new ArrayList<>(Migration.ALL);
        migrations.addAll(List.of(more));
        return new StoreOpener(new StoreOpener.Parts(engine.dialect(), engine.driver(), () -> null, List::of,
                () -> partners, StoredBulkWork::open, migrations, Clock.systemUTC(), store -> () -> {
                }));
    }

    static Migration step(String... statements) {
        return new Migration(Migration.ALL.size() + 1, "a step of the test", dialect -> List.of(statements));
    }

    private List<Path> backups() throws Exception {
        Path folder = new StoreFolder(directory()).backups();
        if (Files.notExists(folder)) {
            return List.of();
        }
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(Backups::isBackup).sorted().toList();
        }
    }

    @Test
    void partnersClassesAreStoredQueriedAndKeptWhileThePartnerIsAway() throws Exception {
        PartnerModel model = new PartnerModel(100);
        partners.add(model.ePackage);
        reopen();
        assertEquals(1, backups().size(), "a copy from before the tables grew");
        Organisation hospital = model.create(model.hospital, Map.of(model.beds, 300));
        hospital.setDisplayName("St. Mary");
        EObject ward = model.create(model.ward, Map.of(model.floor, 2));
        hospital.eSet(model.wards, List.of(ward));
        long party = add(hospital);
        Aggregate visit = model.create(model.visit,
                Map.of(model.report, "all well", model.customer, new PartyId(party)));
        add(visit);
        add(person("Ada", "C1", "anna"));
        assertTrue(EcoreUtil.equals(hospital, load(hospital)));
        assertTrue(EcoreUtil.equals(visit, load(visit)));
        assertEquals(1, store.records(ANNA).count(RecordQuery.all(model.visit, List.of())
                .and(Criterion.eq(FeaturePath.of(model.customer), new PartyId(party)))));

        partners.clear();
        reopen();
        assertEquals(1, store.records(ANNA).count(RecordQuery.all(Literals.PARTY, List.of())));
        assertTrue(store.records(ANNA).load(Literals.PARTY, party).isEmpty());

        partners.add(model.ePackage);
        reopen();
        assertTrue(EcoreUtil.equals(hospital, load(hospital)));
        assertEquals(1, backups().size(), "nothing to migrate, nothing to copy");
        assertTrue(store.verify(null).isOK(), () -> store.verify(null).toString());
    }

    @Test
    void partnersNextVersionAddsColumnsAndLengthensTexts() throws Exception {
        PartnerModel first = new PartnerModel(10);
        partners.add(first.ePackage);
        reopen();
        Aggregate visit = first.create(first.visit, Map.of(first.report, "short"));
        add(visit);
        PartnerModel second = new PartnerModel(50);
        var minutes = second.attribute(second.visit, "minutes", EcorePackage.Literals.EINT);
        minutes.setDefaultValueLiteral("30");
        partners.set(0, second.ePackage);
        reopen();
        EObject loaded = store.records(ANNA).load(second.visit, visit.getId()).orElseThrow();
        assertEquals("short", loaded.eGet(second.report));
        assertEquals(30, loaded.eGet(minutes));
        assertEquals(1, store.records(ANNA).count(
                RecordQuery.all(second.visit, List.of()).and(Criterion.eq(FeaturePath.of(minutes), 30))));
        loaded.eSet(second.report, "x".repeat(50));
        save((Aggregate) loaded);
        assertEquals(2, backups().size());
    }

    @Test
    void packageThatCannotBeStoredIsLeftOutAndDisturbsNobody() throws Exception {
        PartnerModel bad = new PartnerModel(10);
        bad.attribute(bad.visit, "picture", EcorePackage.Literals.EBYTE_ARRAY);
        partners.add(bad.ePackage);
        reopen();
        add(person("Ada", "C1", "anna"));
        assertThrows(IllegalArgumentException.class,
                () -> store.records(ANNA).count(RecordQuery.all(bad.visit, List.of())));
    }

    @Test
    void stepIsTakenOnceAfterACopyAndIsRemembered() throws Exception {
        long id = add(person("Ada", "C1", "anna"));
        store.close();
        opener = opener(step("CREATE TABLE STEP_TEST (ID BIGINT NOT NULL)"));
        store = opener.open(directory(), null);
        assertEquals(Migration.ALL.size() + 1, store.info().schemaVersion());
        assertTrue(store.records(ANNA).load(Literals.PARTY, id).isPresent());
        reopen();
        assertEquals(1, backups().size());
        store.close();
        ClienteleException newer = assertThrows(ClienteleException.class,
                () -> engine.opener().open(directory(), null));
        assertEquals(StatusCodes.STORE_NEWER, newer.code());
        StoreOpener other = opener(step("CREATE TABLE STEP_OTHER (ID BIGINT NOT NULL)"));
        assertEquals(StatusCodes.STORE_NEWER,
                assertThrows(ClienteleException.class, () -> other.open(directory(), null)).code());
        Path old = folder.resolve("old");
        engine.opener().restore(backups().getFirst(), old, null);
        store = engine.opener().open(old, null);
        assertTrue(store.records(ANNA).load(Literals.PARTY, id).isPresent());
    }

    @Test
    void onlyTheNewestCopiesAreKept() throws Exception {
        for (int i = 0; i < 5; i++) {
            PartnerModel model = new PartnerModel(10 + i);
            partners.clear();
            partners.add(model.ePackage);
            reopen();
        }
        assertEquals(3, backups().size());
        assertFalse(backups().getFirst().equals(backups().getLast()));
    }

    @Test
    void recordOfAPartnerIsChangedAndDeletedLikeAnyOther() throws Exception {
        PartnerModel model = new PartnerModel(100);
        partners.add(model.ePackage);
        reopen();
        Aggregate visit = model.create(model.visit, Map.of(model.report, "one"));
        add(visit);
        visit.eSet(model.report, "two");
        save(visit);
        try (UnitOfWork work = store.begin(ANNA, "delete")) {
            work.delete(visit);
            committed(work.commit(null));
        }
        assertTrue(store.records(ANNA).load(model.visit, visit.getId()).isEmpty());
    }
}
