package org.clientele.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.clientele.core.ClienteleException;
import org.clientele.core.store.RecordQuery;
import org.clientele.core.store.RollbackRequest;
import org.clientele.core.store.Store;
import org.clientele.core.store.StoreBackup;
import org.clientele.core.store.UnitOfWork;
import org.clientele.model.ClientelePackage.Literals;
import org.clientele.store.internal.StoreOpener;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A disk that is full during a migration or a rollback; skipped where none can be mounted. */
class UpdateOnFullDiskTest {

    private static final int SPARE = 1_500_000;

    @TempDir
    Path folder;
    private Path disk;

    @BeforeEach
    void mount() throws Exception {
        StoreContract.waitForTheDisk(true);
        disk = Files.createDirectory(folder.resolve("disk"));
        assumeTrue(DiskTest.run("mount", "-t", "tmpfs", "-o", "size=48m", "tmpfs", disk.toString()),
                "A small file system can be mounted by root on Linux alone");
    }

    @AfterEach
    void unmount() throws Exception {
        StoreContract.waitForTheDisk(false);
        DiskTest.run("umount", "-l", disk.toString());
    }

    private void fill() throws Exception {
        long free = Files.getFileStore(disk).getUsableSpace();
        Files.write(disk.resolve("ballast"), new byte[(int) Math.max(0, free - SPARE)]);
    }

    private static void add(Store store, String number) throws Exception {
        try (UnitOfWork work = store.begin(StoreContract.ANNA, "add")) {
            work.add(StoreContract.person("Ada", number, "anna"));
            assertTrue(work.commit(null).isCommitted());
        }
    }

    private static void examine(Store store, int persons) throws Exception {
        assertEquals(persons, store.records(StoreContract.ANNA).count(RecordQuery.all(Literals.PARTY, List.of())));
        assertTrue(store.verify(null).isOK(), () -> store.verify(null).toString());
    }

    @Test
    void neitherMigrationNorRollbackLosesAnythingOnAFullDisk() throws Exception {
        StoreOpener before = UpdatedStore.release(Engine.derby(), false);
        StoreOpener after = UpdatedStore.release(Engine.derby(), true);
        Path directory = disk.resolve("store");
        try (Store store = before.create(directory, StoreContract.SETTINGS, null)) {
            add(store, "C1");
        }
        fill();
        ClienteleException update = assertThrows(ClienteleException.class, () -> after.open(directory, null));
        assertTrue(update.getMessage().contains(directory.toString()), update.getMessage());
        try (Store store = before.open(directory, null)) {
            examine(store, 1);
        }
        Files.delete(disk.resolve("ballast"));
        try (Store store = after.open(directory, null)) {
            examine(store, 1);
            add(store, "C2");
        }
        assertEquals(1, after.backups(directory).size(), "what was not whole is no backup");
        Path backup = StoreBackup.beforeUpdate(after.backups(directory)).orElseThrow().directory();
        RollbackRequest request = new RollbackRequest(directory, backup, disk.resolve("rest"), StoreContract.ANNA);
        fill();
        assertThrows(ClienteleException.class, () -> after.rollBack(request, null));
        assertFalse(Files.exists(disk.resolve("rest")));
        try (Stream<Path> beside = Files.list(disk)) {
            assertEquals(List.of("ballast", "store"), beside.map(f -> f.getFileName().toString()).sorted().toList());
        }
        try (Store store = after.open(directory, null)) {
            examine(store, 2);
        }
        Files.delete(disk.resolve("ballast"));
        after.rollBack(request, null);
        try (Store store = before.open(directory, null)) {
            examine(store, 2);
        }
    }
}
