package org.clientele.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;

import org.clientele.core.store.RecordQuery;
import org.clientele.core.store.RollbackRequest;
import org.clientele.core.store.Store;
import org.clientele.core.store.StoreBackup;
import org.clientele.core.store.UnitOfWork;
import org.clientele.model.ClientelePackage.Literals;
import org.clientele.store.internal.StoreOpener;
import org.clientele.store.internal.folder.FileTrees;
import org.clientele.store.internal.folder.StoreFolder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A migration that is killed leaves a store that the next opening brings up to date, and the copy that leads back. */
class UpdateCrashTest {

    private static final int PERSONS = 10;

    @TempDir
    Path folder;
    private StoreOpener before;
    private StoreOpener after;
    private Path template;

    @BeforeEach
    void storeOfTheRelease() throws Exception {
        before = UpdatedStore.release(Engine.derby(), false);
        after = UpdatedStore.release(Engine.derby(), true);
        template = folder.resolve("template");
        try (Store store = before.create(template, StoreContract.SETTINGS, null);
                UnitOfWork work = store.begin(StoreContract.ANNA, "add")) {
            for (int i = 0; i < PERSONS; i++) {
                work.add(StoreContract.person("P" + i, "C" + i, "anna"));
            }
            assertTrue(work.commit(null).isCommitted());
        }
    }

    private Path copy(String name) throws Exception {
        Path store = Files.createDirectories(folder.resolve(name)).resolve("store");
        FileTrees.copy(template, store);
        return store;
    }

    /** Opens it by the later release, works, and goes back to the earlier one. */
    private void backAndForth(Path directory, String when) throws Exception {
        try (Store store = after.open(directory, null); UnitOfWork work = store.begin(StoreContract.ANNA, "later")) {
            assertEquals(PERSONS, store.records(StoreContract.ANNA).count(RecordQuery.all(Literals.PARTY, List.of())), when);
            work.add(StoreContract.person("Later", "C99", "anna"));
            assertTrue(work.commit(null).isCommitted());
            assertTrue(store.verify(null).isOK(), () -> when + store.verify(null));
        }
        StoreBackup backup = StoreBackup.beforeUpdate(after.backups(directory)).orElseThrow();
        assertEquals(1, after.backups(directory).size(), when);
        after.rollBack(new RollbackRequest(directory, backup.directory(), directory.resolveSibling("rest"),
                StoreContract.ANNA), null);
        try (Store store = before.open(directory, null)) {
            assertEquals(PERSONS + 1, store.records(StoreContract.ANNA).count(RecordQuery.all(Literals.PARTY, List.of())),
                    when);
            assertTrue(store.verify(null).isOK(), () -> when + store.verify(null));
        }
    }

    @Test
    void killedMigrationIsTakenUpAgainAndStillLeadsBack() throws Exception {
        String classPath = PlainClassPath.of(folder);
        long seed = Long.getLong("clientele.test.seed", System.nanoTime());
        Random random = new Random(seed);
        int kills = Integer.getInteger("clientele.test.kills", 12) / 3;
        long whole = 0;
        for (int i = 0; i <= kills; i++) {
            Path store = copy("run" + i);
            long begun = System.nanoTime();
            Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-Xmx512m", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-cp", classPath,
                    UpdatedStore.class.getName(), store.toString()).redirectErrorStream(true)
                            .redirectOutput(folder.resolve("out" + i).toFile()).start();
            // The first one tells how long it takes; the others are killed somewhere in the second half of that.
            boolean ended = process.waitFor(i == 0 ? 300_000
                    : whole / 2 + whole * (i - 1) / kills / 2 + random.nextLong(1 + whole / kills / 2),
                    TimeUnit.MILLISECONDS);
            process.destroyForcibly();
            assertTrue(process.waitFor(60, TimeUnit.SECONDS));
            whole = i == 0 ? TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begun) : whole;
            String told = Files.readString(folder.resolve("out" + i));
            assertTrue(i > 0 || ended && told.contains("done"), told);
            backAndForth(store, "seed " + seed + ", kill " + i + ": " + told);
        }
    }

    /** The moment that a kill hardly ever hits: the tables are changed, and the store does not say yet who did it. */
    @Test
    void migrationThatWasBrokenOffAfterItsLastStepStillLeadsBack() throws Exception {
        Path store = copy("broken");
        Path descriptor = new StoreFolder(store).descriptor();
        byte[] old = Files.readAllBytes(descriptor);
        after.open(store, null).close();
        assertFalse(new String(Files.readAllBytes(descriptor), StandardCharsets.UTF_8)
                .equals(new String(old, StandardCharsets.UTF_8)));
        Files.write(descriptor, old);
        backAndForth(store, "broken off");
    }
}
