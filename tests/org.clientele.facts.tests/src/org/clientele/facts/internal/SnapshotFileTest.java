package org.clientele.facts.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

import org.clientele.core.Actor;
import org.clientele.core.facts.FactSnapshot;
import org.clientele.model.OrderKind;
import org.clientele.model.Party;
import org.clientele.testsupport.memory.MemoryStore;
import org.clientele.testsupport.memory.Shop;
import org.clientele.testsupport.memory.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The columns that are saved for the next start: used when they fit, and never when they do not. */
class SnapshotFileTest {

    private static final LocalDate TODAY = LocalDate.of(2024, 6, 30);

    @TempDir
    Path folder;

    private final TestClock clock = new TestClock(Instant.parse("2024-06-30T21:00:00Z"));
    private MemoryStore store;
    private Party anna;

    @BeforeEach
    void fill() throws Exception {
        store = new MemoryStore(folder);
        anna = Shop.customer("A1", "Anna", "ann", "France");
        Shop.add(store, anna, Shop.customer("B2", "张伟", "bob", "中国"), Shop.customer("C3", "Cid", null, null));
        Shop.add(store, Shop.order(anna, LocalDateTime.of(2024, 3, 2, 10, 0), OrderKind.SALE, "1.00001234567"),
                Shop.order(anna, LocalDateTime.of(2024, 3, 3, 10, 0), OrderKind.RETURN, "-2"),
                Shop.order(anna, LocalDateTime.of(2024, 3, 4, 10, 0), OrderKind.SALE, "90000000"));
    }

    private Path file() {
        return folder.resolve("facts").resolve("columns.bin");
    }

    /** All facts as a program reads them that starts now. */
    private String start() throws Exception {
        FactServiceImpl service = new FactServiceImpl(clock, List.of());
        try {
            FactSnapshot facts = service.of(store).await(Actor.SYSTEM, store.journal().lastSequence(), null);
            return SnapshotText.values(facts).toString();
        } finally {
            service.forget(store);
        }
    }

    private void save() throws Exception {
        SnapshotFile saved = new SnapshotFile(store);
        saved.write(new FactBuilder(store, MemoryPlan.ofHeap(), FactTable.empty(TODAY))
                .build(TODAY, null));
    }

    @Test
    void startTakesWhatWasSavedAndFollowsFromThere() throws Exception {
        save();
        store.tamper(anna.getId(), "Changed behind the journal");
        assertTrue(start().contains("name=Anna,"), "it was read from the file");
        Shop.add(store, Shop.order(anna, LocalDateTime.of(2024, 3, 5, 10, 0), OrderKind.SALE, "5"));
        String followed = start();
        assertTrue(followed.contains("orders.count=3"), followed);
        store.tamper(anna.getId(), "Anna");
        Files.delete(file());
        assertEquals(start(), followed);
    }

    @Test
    void readFactsEqualSavedFacts() throws Exception {
        String read = start();
        Files.deleteIfExists(file());
        save();
        assertEquals(read, start());
    }

    @Test
    void onlyTheUserMayReadTheFile() throws Exception {
        save();
        if (Files.getFileStore(folder).supportsFileAttributeView("posix")) {
            assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file())));
            assertEquals("rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file().getParent())));
        }
    }

    @Test
    void anyFlippedBitIsNoticed() throws Exception {
        String expected = start();
        save();
        byte[] good = Files.readAllBytes(file());
        Random random = new Random(7);
        for (int i = 0; i < 60; i++) {
            byte[] bad = good.clone();
            int at = i < 20 ? i : random.nextInt(bad.length);
            bad[at] ^= (byte) (1 << random.nextInt(8));
            Files.write(file(), bad);
            assertFalse(new SnapshotFile(store).read(TODAY, MemoryPlan.ofHeap()).isPresent(), "byte " + at);
            assertFalse(Files.exists(file()), "what is damaged is removed");
        }
        Files.write(file(), Arrays.copyOf(good, good.length / 3));
        assertEquals(expected, start());
    }

    @Test
    void fileThatIsCutOffAnywhereIsNotUsed() throws Exception {
        save();
        byte[] good = Files.readAllBytes(file());
        for (int length = 0; length < good.length; length += Math.max(1, good.length / 50)) {
            Files.write(file(), Arrays.copyOf(good, length));
            assertFalse(new SnapshotFile(store).read(TODAY, MemoryPlan.ofHeap()).isPresent());
        }
        Files.write(file(), Arrays.copyOf(good, good.length + 1));
        assertFalse(new SnapshotFile(store).read(TODAY, MemoryPlan.ofHeap()).isPresent());
    }

    @Test
    void fileOfAnotherStoreIsNotUsed() throws Exception {
        save();
        byte[] theirs = Files.readAllBytes(file());
        store = new MemoryStore(folder);
        Shop.add(store, Shop.customer("Z9", "Zoe", null, null));
        Shop.add(store, Shop.customer("Z8", "Zac", null, null));
        Files.write(file(), theirs);
        assertTrue(start().contains("Zoe"));
        assertNotEquals(-1, start().indexOf("Zac"));
    }

    @Test
    void fileWhoseJournalIsGoneIsNotUsed() throws Exception {
        save();
        Party ben = Shop.customer("D4", "Ben", null, null);
        Shop.add(store, ben);
        store.forgetJournal();
        Shop.add(store, Shop.customer("E5", "Eve", null, null));
        assertTrue(start().contains("Ben"));
    }

    @Test
    void fileThatIsLongerThanTheFactsMayBeIsNotEvenRead() throws Exception {
        save();
        Files.write(file(), new byte[1_000]); // what is read and damaged is removed
        assertFalse(new SnapshotFile(store).read(TODAY, new MemoryPlan(() -> 999)).isPresent());
        assertTrue(Files.exists(file()));
        assertFalse(new SnapshotFile(store).read(TODAY, new MemoryPlan(() -> 1_000)).isPresent());
        assertFalse(Files.exists(file()));
    }

    @Test
    void fileForWhichMemoryDoesNotSufficeIsRemovedAndTheStoreRead() throws Exception {
        save();
        MemoryPlan mistaken = new MemoryPlan(() -> {
            throw new OutOfMemoryError("test");
        });
        assertFalse(new SnapshotFile(store).read(TODAY, mistaken).isPresent());
        assertFalse(Files.exists(file()));
        assertTrue(start().contains("name=Anna,"));
    }
}
