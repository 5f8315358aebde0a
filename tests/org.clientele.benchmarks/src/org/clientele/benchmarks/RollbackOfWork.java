package org.clientele.benchmarks;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

import org.clientele.core.ClienteleException;
import org.clientele.core.store.EnteredSince;
import org.clientele.core.store.RecordQuery;
import org.clientele.core.store.RollbackReport;
import org.clientele.core.store.RollbackRequest;
import org.clientele.core.store.Store;
import org.clientele.core.store.UnitOfWork;
import org.clientele.model.Aggregate;
import org.clientele.model.ClienteleFactory;
import org.clientele.model.ClientelePackage.Literals;
import org.clientele.model.Party;
import org.clientele.model.Tag;
import org.clientele.model.impl.AggregateImpl;
import org.clientele.model.value.PartyId;
import org.clientele.store.derby.internal.DerbyDriver;
import org.clientele.store.internal.StoreOpener;
import org.clientele.store.internal.batch.StoredBulkWork;
import org.clientele.store.internal.dialect.DerbyDialect;
import org.clientele.store.internal.schema.Migration;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EcoreFactory;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.impl.EFactoryImpl;

/**
 * The way back from a release with a model that the one before does not know: what was entered since is listed, replayed
 * into the copy that was made before, and the rest exported.
 */
final class RollbackOfWork implements Benchmark {

    private static final int CUSTOMERS = 20_000;
    private static final int UNITS = 10_000;
    /** Each tenth unit enters a record that the older release does not know, each five hundredth is an import. */
    private static final int CALLS = 10;
    private static final int IMPORTS = 500;
    private static final int IMPORTED = 200;

    private final EPackage later = EcoreFactory.eINSTANCE.createEPackage();
    private final EClass call = EcoreFactory.eINSTANCE.createEClass();
    private final EAttribute number = attribute("number", EcorePackage.Literals.ESTRING);
    private final EAttribute caller = attribute("caller", Literals.PARTY_ID);

    RollbackOfWork() {
        call.setName("Call");
        call.getESuperTypes().add(Literals.AGGREGATE);
        call.getEStructuralFeatures().addAll(List.of(number, caller));
        later.setName("later");
        later.setNsPrefix("later");
        later.setNsURI("urn:bench:later");
        later.getEClassifiers().add(call);
        later.setEFactoryInstance(new EFactoryImpl() {
            @Override
            public EObject create(EClass type) {
                AggregateImpl created = new AggregateImpl() {
                };
                created.eSetClass(type);
                return created;
            }
        });
    }

    private static EAttribute attribute(String name, EDataType type) {
        EAttribute attribute = EcoreFactory.eINSTANCE.createEAttribute();
        attribute.setName(name);
        attribute.setEType(type);
        return attribute;
    }

    @Override
    public String name() {
        return "rollback";
    }

    @Override
    public String about() {
        return "the way back to the release before, with 10,000 units of work entered since by 20,000 customers";
    }

    private StoreOpener release(String program, List<EPackage> packages) {
        DerbyDriver driver = new DerbyDriver();
        return new StoreOpener(new StoreOpener.Parts(new DerbyDialect(driver), driver, () -> null, () -> null, List::of,
                () -> packages, StoredBulkWork::open, Migration.ALL, Clock.systemUTC(), store -> () -> {
                }, program, List::of));
    }

    @Override
    public List<Figure> run(Setting setting) throws Exception {
        int customers = setting.rows(CUSTOMERS);
        int units = setting.rows(UNITS);
        Path folder = setting.fresh("rollback");
        Files.createDirectories(folder);
        Path directory = folder.resolve("store");
        StoreOpener older = release("1.0.0", List.of());
        StoreOpener newer = release("1.1.0", List.of(later));
        long records = before(older, directory, folder, customers);
        List<Figure> figures = new ArrayList<>();
        EnteredSince[] since = new EnteredSince[1];
        try (Store store = newer.open(directory, null)) {
            Stopwatch work = Stopwatch.of(() -> work(store, folder, units));
            figures.add(new Figure("Rollback, entering " + units + " units", work.seconds(), Double.NaN, "s", Double.NaN,
                    "processor time %.1f s".formatted(work.cpu())));
            Path backup = newer.backups(directory).getFirst().directory();
            Stopwatch list = Stopwatch.of(() -> since[0] = newer.sinceBackup(store, backup, 1000, null));
            figures.add(new Figure("Rollback, listing what was entered", list.seconds(), Double.NaN, "s", Double.NaN,
                    "processor time %.1f s".formatted(list.cpu())));
            require(since[0].count() == units);
        }
        RollbackReport[] report = new RollbackReport[1];
        Stopwatch back = Stopwatch.of(() -> report[0] = newer.rollBack(new RollbackRequest(directory,
                since[0].backup().directory(), folder.resolve("rest"), Stores.ACTOR), null));
        require(report[0].units() == units);
        figures.add(new Figure("Rollback of " + units + " units at " + customers + " customers", back.seconds(), Double.NaN,
                "s", 60, "processor time %.1f s, heap at most %d MiB".formatted(back.cpu(),
                        Runtime.getRuntime().maxMemory() >> 20)));
        try (Store store = older.open(directory, null)) {
            require(count(store) == records + (long) units / IMPORTS * IMPORTED);
        }
        Setting.delete(folder);
        return figures;
    }

    private static long before(StoreOpener older, Path directory, Path folder, int customers) throws Exception {
        Path file = folder.resolve("customers.csv");
        Path orders = folder.resolve("orders.csv");
        Generated generated = new Generated(customers, customers * 5);
        generated.writeCustomers(file);
        generated.writeOrders(orders);
        try (Store store = older.create(directory, Stores.SETTINGS, null)) {
            Stores.importFile(store, file);
            Stores.importFile(store, orders);
            return count(store);
        }
    }

    private void work(Store store, Path folder, int units) throws Exception {
        List<Long> ids = new ArrayList<>();
        store.records(Stores.ACTOR).scan(RecordQuery.all(Literals.PARTY, List.of()), row -> ids.add(row.id()), null);
        for (int i = 0; i < units; i++) {
            long party = ids.get((int) (i * 7919L % ids.size()));
            if ((i + 1) % IMPORTS == 0) {
                bring(store, folder.resolve("more" + i + ".csv"), i);
            } else if (i % CALLS == 0) {
                Aggregate made = (Aggregate) later.getEFactoryInstance().create(call);
                made.eSet(number, "call " + i);
                made.eSet(caller, new PartyId(party));
                commit(store, work -> work.add(made));
            } else {
                edit(store, party, i);
            }
        }
    }

    private static void bring(Store store, Path file, int unit) throws Exception {
        StringBuilder text = new StringBuilder("customer number,customer name,owner\n");
        for (int i = 0; i < IMPORTED; i++) {
            text.append("M").append(unit).append('-').append(i).append(",More ").append(i).append(" Ltd,staff1\n");
        }
        Files.writeString(file, text);
        Stores.importFile(store, file);
    }

    private static void edit(Store store, long id, int unit) throws Exception {
        Party party = (Party) store.records(Stores.ACTOR).load(Literals.PARTY, id).orElseThrow();
        party.getCustomer().setOwner("staff" + unit % 60);
        if (unit % 3 == 0) {
            Tag tag = ClienteleFactory.eINSTANCE.createTag();
            tag.setName("tag " + unit);
            party.getCustomer().getTags().add(tag);
        } else {
            party.setDisplayName(party.getDisplayName() + ' ' + unit);
        }
        commit(store, work -> work.save(party));
    }

    private interface Entry {
        void enter(UnitOfWork work) throws ClienteleException;
    }

    private static void commit(Store store, Entry entry) throws Exception {
        try (UnitOfWork work = store.begin(Stores.ACTOR, "bench")) {
            entry.enter(work);
            require(work.commit(null).isCommitted());
        }
    }

    private static long count(Store store) throws Exception {
        return store.records(Stores.ACTOR).count(RecordQuery.all(Literals.PARTY, List.of()));
    }

    private static void require(boolean condition) {
        if (!condition) {
            throw new IllegalStateException("Not done");
        }
    }
}
