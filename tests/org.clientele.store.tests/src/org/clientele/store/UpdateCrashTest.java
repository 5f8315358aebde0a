package org.clientele.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;

import org.clientele.core.ClienteleException;
import org.clientele.core.StatusCodes;
import org.clientele.core.store.RecordQuery;
import org.clientele.core.store.RollbackRequest;
import org.clientele.core.store.Store;
import org.clientele.core.store.StoreBackup;
import org.clientele.core.store.UnitOfWork;
import org.clientele.model.ClientelePackage.Literals;
import org.clientele.store.UpdatedStore.Phase;
import org.clientele.store.internal.StoreOpener;
import org.clientele.store.internal.folder.Backups;
import org.clientele.store.internal.folder.FileTrees;
import org.clientele.store.internal.folder.StoreFolder;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A migration that is killed leaves a store that the next opening brings up to date, and the copy that leads back. */
class UpdateCrashTest {

    private static final int PERSONS = 10;

    @TempDir
    static Path folder;
    private static StoreOpener before;
    private static StoreOpener after;
    private static Path template;
    private static String classPath;

    @BeforeAll
    static void storeOfTheRelease() throws Exception {
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

    /** Opens it by the later release: what was there is there, and so is one copy that leads back. */
    private void resume(Path directory, String when) throws Exception {
        try (Store store = after.open(directory, null); UnitOfWork work = store.begin(StoreContract.ANNA, "later")) {
            assertEquals(PERSONS, store.records(StoreContract.ANNA).count(RecordQuery.all(Literals.PARTY, List.of())), when);
            work.add(StoreContract.person("Later", "C99", "anna"));
            assertTrue(work.commit(null).isCommitted());
            assertTrue(store.verify(null).isOK(), () -> when + store.verify(null));
        }
        assertEquals(1, after.backups(directory).size(), when);
        StoreBackup backup = StoreBackup.beforeUpdate(after.backups(directory)).orElseThrow();
        assertEquals(List.of(), Backups.damages(backup.directory()), when);
    }

    /** Opens it by the later release, works, and goes back to the earlier one. */
    private void backAndForth(Path directory, String when) throws Exception {
        resume(directory, when);
        StoreBackup backup = StoreBackup.beforeUpdate(after.backups(directory)).orElseThrow();
        after.rollBack(new RollbackRequest(directory, backup.directory(), directory.resolveSibling("rest"),
                StoreContract.ANNA), null);
        try (Store store = before.open(directory, null)) {
            assertEquals(PERSONS + 1, store.records(StoreContract.ANNA).count(RecordQuery.all(Literals.PARTY, List.of())),
                    when);
            assertTrue(store.verify(null).isOK(), () -> when + store.verify(null));
        }
    }

    private Process update(Path store, Phase phase) throws Exception {
        return new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx512m",
                "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-cp", classPath, UpdatedStore.class.getName(),
                store.toString(), phase.name()).redirectErrorStream(true)
                        .redirectOutput(store.resolveSibling("out").toFile()).start();
    }

    /** The program before still opens what was not changed; of what was, it says where the copy is. */
    private void openByTheEarlierRelease(Path store, Phase phase) throws Exception {
        if (phase == Phase.BETWEEN_TWO_STEPS) {
            ClienteleException newer = assertThrows(ClienteleException.class, () -> before.open(store, null));
            assertEquals(StatusCodes.STORE_NEWER, newer.code());
            Path copy = after.backups(store).getFirst().directory();
            assertTrue(newer.getMessage().contains(copy.toString()), newer.getMessage());
        } else {
            before.open(store, null).close();
            assertEquals(phase == Phase.BEFORE_THE_COPY ? 0 : 1, after.backups(store).size());
        }
    }

    @Test
    void killedMigrationIsTakenUpAgainAndStillLeadsBack() throws Exception {
        classPath = PlainClassPath.of(folder);
        long whole = 0;
        for (Phase phase : List.of(Phase.BEFORE_THE_COPY, Phase.BEFORE_THE_FIRST_STEP, Phase.BETWEEN_TWO_STEPS)) {
            Path store = copy(phase.name());
            long begun = System.nanoTime();
            Process process = update(store, phase);
            assertTrue(process.waitFor(300, TimeUnit.SECONDS));
            whole = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begun);
            assertEquals("begin", Files.readString(store.resolveSibling("out")).strip());
            openByTheEarlierRelease(store, phase);
            if (phase == Phase.BETWEEN_TWO_STEPS) {
                backAndForth(store, phase.name());
            } else {
                resume(store, phase.name());
            }
        }
        killSomewhere(whole);
    }

    /** Somewhere in the second half of the time that it takes. */
    private void killSomewhere(long whole) throws Exception {
        long seed = Long.getLong("clientele.test.seed", System.nanoTime());
        Random random = new Random(seed);
        int kills = Integer.getInteger("clientele.test.kills", 6) / 3;
        for (int i = 0; i < kills; i++) {
            Path store = copy("run" + i);
            Process process = update(store, Phase.NEVER);
            process.waitFor(whole / 2 + whole * i / kills / 2 + random.nextLong(1 + whole / kills / 2),
                    TimeUnit.MILLISECONDS);
            process.destroyForcibly();
            assertTrue(process.waitFor(60, TimeUnit.SECONDS));
            resume(store, "seed " + seed + ", kill " + i + ": " + Files.readString(store.resolveSibling("out")));
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
        resume(store, "broken off");
    }
}
