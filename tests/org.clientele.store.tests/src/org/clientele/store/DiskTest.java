package org.clientele.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.clientele.core.ClienteleException;
import org.clientele.core.StatusCodes;
import org.clientele.core.store.Batch;
import org.clientele.core.store.RecordQuery;
import org.clientele.core.store.Store;
import org.clientele.model.ClientelePackage.Literals;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A disk that is full or may not be written, on a small file system in memory; skipped where it cannot be mounted. */
class DiskTest {

    @TempDir
    Path folder;
    private Path disk;

    @BeforeEach
    void mount() throws Exception {
        // A log that is not waited for may lose more on a full disk than the work that failed.
        StoreContract.waitForTheDisk(true);
        disk = Files.createDirectory(folder.resolve("disk"));
        assumeTrue(run("mount", "-t", "tmpfs", "-o", "size=24m", "tmpfs", disk.toString()),
                "A small file system can be mounted by root on Linux alone");
    }

    @AfterEach
    void unmount() throws Exception {
        StoreContract.waitForTheDisk(false);
        run("umount", "-l", disk.toString());
    }

    static boolean run(String... command) throws InterruptedException {
        try {
            Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
            process.getInputStream().readAllBytes();
            return process.waitFor(10, TimeUnit.SECONDS) && process.exitValue() == 0;
        } catch (IOException e) {
            return false;
        }
    }

    private static long count(Store store) throws ClienteleException {
        return store.records(StoreContract.ANNA).count(RecordQuery.all(Literals.PARTY, List.of()));
    }

    @Test
    void importOntoAFullDiskSaysSoAndLeavesTheStoreAsItWas() throws Exception {
        for (boolean empty : new boolean[] { true, false }) {
            Path directory = disk.resolve("store" + empty);
            Store store = Engine.derby().opener().create(directory, StoreContract.SETTINGS, null);
            try {
                if (!empty) {
                    addOne(store);
                }
                fillUp(store);
            } finally {
                store.close();
            }
            Files.delete(disk.resolve("ballast"));
            try (Store again = Engine.derby().opener().open(directory, null)) {
                assertEquals(empty ? 0 : 1, count(again));
                assertTrue(again.verify(null).isOK(), () -> again.verify(null).toString());
                addOne(again);
                assertEquals(empty ? 1 : 2, count(again));
            }
            run("rm", "-rf", directory.toString());
        }
    }

    private void fillUp(Store store) throws Exception {
        // What is left is enough to begin with.
        long free = Files.getFileStore(disk).getUsableSpace();
        Files.write(disk.resolve("ballast"), new byte[(int) Math.max(0, free - 2_000_000)]);
        try (Batch batch = store.beginBatch(StoreContract.ANNA, "import")) {
            int rows = 200_000;
            long first = batch.reserve(Literals.PARTY, rows);
            int code;
            String message;
            try {
                batch.insert(BatchContract.persons(first, rows, "C"), null);
                var result = batch.complete("");
                code = result.status().getCode();
                message = result.status().getMessage();
            } catch (ClienteleException e) {
                code = e.code();
                message = e.getMessage();
            }
            assertEquals(StatusCodes.STORE_NOT_WRITABLE, code, message);
            assertTrue(message.contains(disk.toString()), message);
        }
    }

    private static void addOne(Store store) throws ClienteleException {
        try (var work = store.begin(StoreContract.ANNA, "add")) {
            work.add(StoreContract.person("Ada", null, "anna"));
            assertTrue(work.commit(null).isCommitted());
        }
    }

    @Test
    void readOnlyDiskIsToldWhenAStoreIsOpenedOrMade() throws Exception {
        Path directory = disk.resolve("store");
        Engine.derby().opener().create(directory, StoreContract.SETTINGS, null).close();
        assumeTrue(run("mount", "-o", "remount,ro", disk.toString()), "The file system cannot be made read-only");
        ClienteleException opening = assertThrows(ClienteleException.class,
                () -> Engine.derby().opener().open(directory, null));
        assertEquals(StatusCodes.STORE_NOT_WRITABLE, opening.code(), opening.getMessage());
        ClienteleException making = assertThrows(ClienteleException.class,
                () -> Engine.derby().opener().create(disk.resolve("other"), StoreContract.SETTINGS, null));
        assertEquals(StatusCodes.STORE_NOT_WRITABLE, making.code(), making.getMessage());
        run("mount", "-o", "remount,rw", disk.toString());
        Engine.derby().opener().open(directory, null).close();
    }
}
