package org.clientele.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;

import org.clientele.core.Actor;
import org.clientele.core.store.RecordQuery;
import org.clientele.core.store.Store;
import org.clientele.core.store.UnitOfWork;
import org.clientele.model.Aggregate;
import org.clientele.model.ClientelePackage.Literals;
import org.clientele.store.internal.StoreOpener;
import org.clientele.store.internal.folder.FileTrees;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A rollback that is killed leaves the newer store or the older one, whole, at the place of the store. */
class RollbackCrashTest {

    private static final Actor ANNA = StoreContract.ANNA;
    private static final int PERSONS = 30;

    @TempDir
    Path folder;

    private final NewerModel older = NewerModel.older();
    private final NewerModel newer = NewerModel.newer();

    private StoreOpener opener(NewerModel model) throws Exception {
        return Engine.derby().opener(() -> null, () -> List.of(model.model.ePackage), Clock.systemUTC());
    }

    private Path template() throws Exception {
        Path template = folder.resolve("template");
        opener(older).create(template, StoreContract.SETTINGS, null).close();
        try (Store store = opener(newer).open(template, null)) {
            for (int i = 0; i < PERSONS; i++) {
                add(store, StoreContract.person("P" + i, "C" + i, "anna"));
            }
            add(store, newer.model.create(newer.call, Map.of(newer.number, "112")));
        }
        return template;
    }

    private static void add(Store store, Aggregate aggregate) throws Exception {
        try (UnitOfWork work = store.begin(ANNA, "add")) {
            work.add(aggregate);
            assertTrue(work.commit(null).isCommitted());
        }
    }

    @Test
    void killedRollbackLeavesTheNewerOrTheOlderStore() throws Exception {
        Path template = template();
        Path backup = opener(newer).backups(template).getFirst().directory();
        Path aside = folder.resolve("backup");
        FileTrees.copy(backup, aside);
        String classPath = PlainClassPath.of(folder);
        long seed = Long.getLong("clientele.test.seed", System.nanoTime());
        Random random = new Random(seed);
        int kills = Integer.getInteger("clientele.test.kills", 6) / 3;
        long whole = 0;
        for (int i = 0; i <= kills; i++) {
            Path store = folder.resolve("run" + i).resolve("store");
            FileTrees.copy(template, store);
            long begun = System.nanoTime();
            Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-Xmx512m", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-cp", classPath,
                    RolledBackProcess.class.getName(), store.toString(), aside.toString(),
                    folder.resolve("rest" + i).toString()).redirectErrorStream(true)
                            .redirectOutput(folder.resolve("out" + i).toFile()).start();
            // The first one tells how long it takes; the others are killed somewhere within that.
            boolean ended = process.waitFor(i == 0 ? 300_000 : whole * (i - 1) / kills + random.nextLong(whole / kills),
                    TimeUnit.MILLISECONDS);
            process.destroyForcibly();
            assertTrue(process.waitFor(60, TimeUnit.SECONDS));
            whole = i == 0 ? TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begun) : whole;
            String told = Files.readString(folder.resolve("out" + i));
            assertTrue(i > 0 || ended && told.contains("done"), told);
            examine(store, "seed " + seed + ", kill " + i + ": " + told);
        }
    }

    private void examine(Path directory, String when) throws Exception {
        assertTrue(opener(older).isStore(directory), when);
        boolean back;
        try (var beside = Files.list(directory.getParent())) {
            back = beside.anyMatch(f -> f.getFileName().toString().startsWith("store-newer-"));
        }
        NewerModel model = back ? older : newer;
        try (Store store = opener(model).open(directory, null)) {
            assertEquals(PERSONS, store.records(ANNA).count(RecordQuery.all(Literals.PARTY, List.of())), when);
            assertEquals(PERSONS + 1 + (back ? 1 : 0), store.journal().lastSequence(), when);
            assertTrue(store.verify(null).isOK(), () -> when + store.verify(null));
        }
        try (var beside = Files.list(directory.getParent())) {
            assertEquals(0, beside.filter(f -> f.getFileName().toString().contains(".rollback-")).count(), when);
        }
    }

    @Test
    void stepsThatWereBrokenOffAreTakenOrRemovedByWhoOpensTheStore() throws Exception {
        Path template = template();
        Path store = folder.resolve("a").resolve("store");
        FileTrees.copy(template, store);
        FileTrees.copy(template, store.resolveSibling("store.rollback-unfinished"));
        FileTrees.copy(template, store.resolveSibling("store.rollback-ready"));
        examine(store, "made and not exchanged");
        FileTrees.copy(template, store.resolveSibling("store.rollback-ready"));
        Files.move(store, store.resolveSibling("aside"));
        examine(store, "between the two steps");
    }
}
