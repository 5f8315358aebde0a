package org.clientele.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import org.clientele.core.store.EnteredSince;
import org.clientele.core.store.FeaturePath;
import org.clientele.core.store.RecordQuery;
import org.clientele.core.store.RollbackReport;
import org.clientele.core.store.RollbackRequest;
import org.clientele.core.store.Store;
import org.clientele.core.store.StoreBackup;
import org.clientele.core.store.UnitOfWork;
import org.clientele.model.ClientelePackage.Literals;
import org.clientele.model.Order;
import org.clientele.model.Organisation;
import org.clientele.store.internal.StoreOpener;
import org.clientele.store.internal.batch.StoredBulkWork;
import org.clientele.store.internal.folder.Descriptor;
import org.clientele.store.internal.folder.StoreFolder;
import org.clientele.store.internal.schema.Migration;
import org.eclipse.emf.ecore.EClass;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Stores as the releases wrote them ({@code releases/write}) are opened, migrated with a copy, worked in and taken back.
 * What is in them is what that script enters.
 */
class ReleasedStoresTest {

    private static final int CUSTOMERS = 20;

    @TempDir
    Path folder;

    private static List<Path> released() throws IOException {
        String root = System.getProperty("clientele.root");
        Path releases = root == null ? Path.of("releases") : Path.of(root, "tests/org.clientele.store.tests/releases");
        assumeTrue(Files.isDirectory(releases), "needs the source tree");
        try (Stream<Path> all = Files.list(releases)) {
            return all.filter(f -> f.toString().endsWith(".zip")).sorted().toList();
        }
    }

    private Path unpack(Path zip) throws IOException {
        Path store = folder.resolve(zip.getFileName().toString()).resolve("store");
        try (InputStream file = Files.newInputStream(zip); ZipInputStream in = new ZipInputStream(file)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                Path target = store.resolve(entry.getName()).normalize();
                assertTrue(target.startsWith(store), entry.getName());
                if (entry.isDirectory()) {
                    Files.createDirectories(target);
                } else {
                    Files.createDirectories(target.getParent());
                    Files.copy(in, target);
                }
            }
        }
        return store;
    }

    /** This program under a version that is later than every release. */
    private static StoreOpener later() throws Exception {
        Engine engine = Engine.derby();
        return new StoreOpener(new StoreOpener.Parts(engine.dialect(), engine.driver(), () -> null, () -> null, List::of,
                List::of, StoredBulkWork::open, Migration.ALL, Clock.systemUTC(), opened -> () -> {
                }, "99.0.0", List::of));
    }

    private static long count(Store store, EClass type) throws Exception {
        return store.records(StoreContract.ANNA).count(RecordQuery.all(type, List.of()));
    }

    private static void examine(Store store, int customers) throws Exception {
        assertEquals(customers, count(store, Literals.PARTY));
        assertEquals(2, count(store, Literals.ORDER));
        assertEquals(3, count(store, Literals.PRODUCT));
        var third = store.records(StoreContract.ANNA).find(Literals.PARTY,
                FeaturePath.of(Literals.PARTY__CUSTOMER, Literals.CUSTOMER__NUMBER), "K3").orElseThrow();
        Organisation party = (Organisation) store.records(StoreContract.ANNA).load(Literals.PARTY, third.id()).orElseThrow();
        assertEquals("Customer 3", party.getDisplayName());
        assertEquals("released", party.getCustomer().getTags().getFirst().getName());
        var order = store.records(StoreContract.ANNA).page(RecordQuery.all(Literals.ORDER, List.of()),
                java.util.Optional.empty(), 10).rows().getFirst();
        Order loaded = (Order) store.records(StoreContract.ANNA).load(Literals.ORDER, order.id()).orElseThrow();
        assertEquals(loaded.getNumber().equals("536365") ? 2 : 1, loaded.getLines().size());
        assertTrue(store.verify(null).isOK(), () -> store.verify(null).toString());
    }

    @Test
    void storesOfAllReleasesAreMigratedAndTakenBack() throws Exception {
        List<Path> released = released();
        assumeTrue(!released.isEmpty(), "there is no release yet");
        StoreOpener later = later();
        for (Path zip : released) {
            Path directory = unpack(zip);
            Descriptor before = Descriptor.read(new StoreFolder(directory));
            StoreBackup backup;
            try (Store store = later.open(directory, null); UnitOfWork work = store.begin(StoreContract.ANNA, "later")) {
                examine(store, CUSTOMERS);
                work.add(StoreContract.person("Later", "L1", "anna"));
                assertTrue(work.commit(null).isCommitted());
                backup = StoreBackup.beforeUpdate(later.backups(directory)).orElseThrow();
                assertEquals(before.program(), backup.program(), zip.toString());
                EnteredSince since = later.sinceBackup(store, backup.directory(), 10, null);
                assertEquals(1, since.count(), zip.toString());
                assertEquals(List.of(), since.rest(), zip.toString());
            }
            RollbackReport report = later.rollBack(new RollbackRequest(directory, backup.directory(),
                    directory.resolveSibling("rest"), StoreContract.ANNA), null);
            assertEquals(1, report.units());
            assertFalse(Files.exists(directory.resolveSibling("rest")));
            Descriptor back = Descriptor.read(new StoreFolder(directory));
            assertEquals(before.schemaVersion(), back.schemaVersion(), "what the release opens");
            assertEquals(before.program(), back.program());
            try (Store store = later.open(directory, null)) {
                examine(store, CUSTOMERS + 1);
            }
        }
    }
}
