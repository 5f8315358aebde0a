package org.clientele.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

import org.clientele.core.ClienteleException;
import org.clientele.core.StatusCodes;
import org.clientele.core.store.RecordQuery;
import org.clientele.core.store.Store;
import org.clientele.core.store.StoreOwner;
import org.clientele.model.ClientelePackage.Literals;
import org.clientele.store.internal.folder.OwnerLock;
import org.clientele.store.internal.folder.StoreFolder;
import org.eclipse.core.runtime.IStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** What can be wrong with a folder: one sentence, and the store as it was. */
abstract class FolderContract extends StoreContract {

    private static void refused(int code, Path named, Executable work) {
        ClienteleException failure = assertThrows(ClienteleException.class, work);
        assertEquals(code, failure.code(), failure.getMessage());
        assertTrue(failure.getMessage().contains(named.toString()), failure.getMessage());
        assertFalse(failure.getMessage().contains("\n"), failure.getMessage());
    }

    @Test
    void folderWithoutStoreIsMissing() throws Exception {
        Path other = folder.resolve("other");
        refused(StatusCodes.STORE_MISSING, other, () -> opener.open(other, null));
        Files.createDirectory(other);
        refused(StatusCodes.STORE_MISSING, other, () -> opener.open(other, null));
        Path file = Files.writeString(folder.resolve("file"), "text");
        refused(StatusCodes.STORE_MISSING, file, () -> opener.open(file, null));
        assertFalse(opener.isStore(other));
        assertFalse(opener.isStore(file));
        assertTrue(opener.isStore(directory()));
        assertEquals(List.of(), files(other));
    }

    @Test
    void nothingIsCreatedWhereSomethingIs() throws Exception {
        refused(StatusCodes.STORE_EXISTS, directory(), () -> opener.create(directory(), SETTINGS, null));
        Path other = Files.createDirectory(folder.resolve("other"));
        Files.writeString(other.resolve("letter.txt"), "text");
        refused(StatusCodes.STORE_EXISTS, other, () -> opener.create(other, SETTINGS, null));
        assertEquals(List.of("letter.txt"), files(other));
        Path file = Files.writeString(folder.resolve("file"), "text");
        refused(StatusCodes.STORE_EXISTS, file, () -> opener.create(file, SETTINGS, null));
    }

    @Test
    void unwritablePlaceLeavesNothingBehind() throws Exception {
        Path file = Files.writeString(folder.resolve("file"), "text");
        Path below = file.resolve("store");
        refused(StatusCodes.STORE_NOT_WRITABLE, below, () -> opener.create(below, SETTINGS, null));
        assertEquals("text", Files.readString(file));
    }

    @Test
    void interruptedCreationCanBeRepeated() throws Exception {
        Path other = folder.resolve("other");
        opener.create(other, SETTINGS, null).close();
        Files.delete(new StoreFolder(other).descriptor());
        opener.create(other, SETTINGS, null).close();
        assertTrue(opener.isStore(other));
    }

    @Test
    void secondOpeningNamesTheProcessThatHasTheStore() throws Exception {
        refused(StatusCodes.STORE_IN_USE, directory(), () -> opener.open(directory(), null));
        ClienteleException failure = assertThrows(ClienteleException.class, () -> opener.open(directory(), null));
        assertTrue(failure.getMessage().contains(Long.toString(ProcessHandle.current().pid())), failure.getMessage());
        StoreOwner owner = opener.owner(directory()).orElseThrow();
        assertEquals(ProcessHandle.current().pid(), owner.pid());
        assertEquals(System.getProperty("user.name"), owner.user());
        store.close();
        assertTrue(opener.owner(directory()).isEmpty());
        store = opener.open(directory(), null);
    }

    @Test
    void creationsAtOnceLeaveOneWholeStore() throws Exception {
        for (int round = 0; round < 2; round++) {
            Path other = folder.resolve("other" + round);
            CyclicBarrier start = new CyclicBarrier(2);
            Callable<Store> creation = () -> {
                start.await();
                return opener.create(other, SETTINGS, null);
            };
            List<Store> created = new ArrayList<>();
            ExecutorService threads = Executors.newFixedThreadPool(2);
            try {
                for (Future<Store> result : threads.invokeAll(List.of(creation, creation))) {
                    try {
                        created.add(result.get());
                    } catch (ExecutionException e) {
                        int code = assertInstanceOf(ClienteleException.class, e.getCause()).code();
                        assertTrue(code == StatusCodes.STORE_IN_USE || code == StatusCodes.STORE_EXISTS, e::toString);
                    }
                }
            } finally {
                threads.shutdownNow();
            }
            assertEquals(1, created.size());
            created.getFirst().close();
            opener.open(other, null).close();
        }
    }

    @Test
    void creationLeavesTheStoreAloneThatSomebodyIsMaking() throws Exception {
        Path other = Files.createDirectory(folder.resolve("other"));
        StoreFolder taken = new StoreFolder(other);
        StoreOwner self = new StoreOwner(ProcessHandle.current().pid(), "anna", "test", Instant.EPOCH);
        try (OwnerLock lock = OwnerLock.take(taken.owner(), self).orElseThrow()) {
            Files.write(taken.masterKey(), new byte[] { 1 });
            refused(StatusCodes.STORE_EXISTS, other, () -> opener.create(other, SETTINGS, null));
            assertEquals(List.of("master.key", "owner"), files(other));
        }
        opener.create(other, SETTINGS, null).close();
    }

    @Test
    void storeIsPrivateToItsUser() throws Exception {
        assumeTrue(Files.getFileStore(folder).supportsFileAttributeView("posix"), "no POSIX permissions here");
        assertEquals("rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(directory())));
        try (Stream<Path> all = Files.list(directory())) {
            for (Path path : all.filter(p -> !p.endsWith("derby.log")).toList()) {
                String permissions = PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
                assertTrue(permissions.endsWith("------"), path + " " + permissions);
            }
        }
    }

    @Test
    void newerStoreIsRefusedAndUntouched() throws Exception {
        store.close();
        Path descriptor = new StoreFolder(directory()).descriptor();
        String text = Files.readString(descriptor);
        Files.writeString(descriptor, text.replaceAll("schemaVersion=\\d+", "schemaVersion=9999"));
        Map<String, Long> before = sizes();
        refused(StatusCodes.STORE_NEWER, directory(), () -> opener.open(directory(), null));
        assertEquals(before, sizes());
        Files.writeString(descriptor, text);
        store = opener.open(directory(), null);
    }

    @Test
    void damagedDescriptorIsToldAndLeftAlone() throws Exception {
        store.close();
        Path descriptor = new StoreFolder(directory()).descriptor();
        byte[] good = Files.readAllBytes(descriptor);
        for (byte[] bad : List.of(new byte[0], new byte[] { 0, 1, 2, 3 }, Arrays.copyOf(good, 90))) {
            Files.write(descriptor, bad);
            refused(StatusCodes.STORE_DAMAGED, directory(), () -> opener.open(directory(), null));
        }
        Files.write(descriptor, good);
        store = opener.open(directory(), null);
    }

    @Test
    void missingDatabaseIsTold() throws Exception {
        store.close();
        Path database = new StoreFolder(directory()).database();
        Path aside = Files.move(database, folder.resolve("aside"));
        refused(StatusCodes.STORE_DAMAGED, directory(), () -> opener.open(directory(), null));
        Files.move(aside, database);
        store = opener.open(directory(), null);
    }

    @Test
    void truncatedDatabaseIsToldAndABackupHelps() throws Exception {
        long id = add(person("Ada", "C1", "anna"));
        Path backup = folder.resolve("backup");
        store.backup(backup, null);
        store.close();
        for (Path file : databaseFiles()) {
            try (RandomAccessFile open = new RandomAccessFile(file.toFile(), "rw")) {
                // little more than the head: an engine that appends finds no older state in it
                open.setLength(Math.min(open.length(), 8_192));
            }
        }
        refused(StatusCodes.STORE_DAMAGED, directory(), () -> opener.open(directory(), null));
        assertTrue(opener.owner(directory()).isEmpty());
        Path restored = folder.resolve("restored");
        opener.restore(backup, restored, null);
        store = opener.open(restored, null);
        assertTrue(store.records(ANNA).load(Literals.PARTY, id).isPresent());
    }

    @Test
    void backupIsTakenWhileWorkGoesOnAndVerifies() throws Exception {
        add(person("Ada", "C1", "anna"));
        Path backup = folder.resolve("backup");
        store.backup(backup, null);
        add(person("Later", "C2", "anna"));
        assertFalse(opener.isStore(backup));
        refused(StatusCodes.FILE_NOT_WRITABLE, backup, () -> store.backup(backup, null));
        var id = store.info().id();
        store.close();
        Path restored = folder.resolve("restored");
        opener.restore(backup, restored, null);
        store = opener.open(restored, null);
        assertEquals(id, store.info().id());
        assertEquals(1, store.records(ANNA).count(RecordQuery.all(Literals.PARTY, List.of())));
        IStatus status = store.verify(null);
        assertTrue(status.isOK(), status::toString);
        add(person("Grace", "C3", "anna"));
    }

    @Test
    void damagedBackupIsRefusedAndNothingIsLeft() throws Exception {
        Path backup = folder.resolve("backup");
        store.backup(backup, null);
        Path restored = folder.resolve("restored");
        refused(StatusCodes.STORE_MISSING, folder.resolve("none"),
                () -> opener.restore(folder.resolve("none"), restored, null));
        try (Stream<Path> files = Files.walk(backup.resolve("database"))) {
            Files.write(files.filter(Files::isRegularFile).findFirst().orElseThrow(), new byte[] { 1 });
        }
        refused(StatusCodes.STORE_DAMAGED, backup, () -> opener.restore(backup, restored, null));
        assertFalse(Files.exists(restored));
        assertEquals(List.of("backup", "store"), files(folder));
    }

    private List<Path> databaseFiles() throws IOException {
        try (Stream<Path> files = Files.walk(new StoreFolder(directory()).database())) {
            return files.filter(Files::isRegularFile).toList();
        }
    }

    private Map<String, Long> sizes() throws IOException {
        Map<String, Long> sizes = new TreeMap<>();
        try (Stream<Path> files = Files.walk(directory())) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                sizes.put(file.toString(), Files.size(file));
            }
        }
        return sizes;
    }

    private static List<String> files(Path directory) throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.map(f -> f.getFileName().toString()).sorted().toList();
        }
    }
}
