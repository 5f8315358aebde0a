package org.clientele.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;

import org.clientele.core.store.Criterion;
import org.clientele.core.store.FeaturePath;
import org.clientele.core.store.RecordQuery;
import org.clientele.core.store.Store;
import org.clientele.model.ClientelePackage.Literals;
import org.clientele.store.internal.folder.FileTrees;
import org.eclipse.core.runtime.IStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Kills a process in the middle of imports and saves and looks at what it leaves. How often, the system property
 * clientele.test.kills says; clientele.test.seed repeats a run.
 */
class CrashTest {

    private static final FeaturePath NUMBER = FeaturePath.of(Literals.PARTY__CUSTOMER, Literals.CUSTOMER__NUMBER);
    private static final FeaturePath ORDER_NUMBER = FeaturePath.of(Literals.ORDER__NUMBER);
    /** Lines that a process prints that nobody kills: for a batch 13, for each save 2. */
    private static final int LINES = KilledProcess.ROUNDS * (13 + 2 * KilledProcess.WORKS);

    @TempDir
    Path folder;

    private final long seed = Long.getLong("clientele.test.seed", System.nanoTime());
    private final Random random = new Random(seed);

    @Test
    void nothingCommittedIsLostAndNothingIsHalfDone() throws Exception {
        Path empty = StoreContract.template(Engine.derby());
        String classPath = PlainClassPath.of(folder);
        int kills = Integer.getInteger("clientele.test.kills", 6);
        for (int i = 0; i < kills; i++) {
            Path store = folder.resolve("store" + i);
            FileTrees.copy(empty, store);
            // Spread over the whole run; the wait moves the moment within what goes on between two lines.
            int line = LINES * i / kills + random.nextInt(LINES / kills + 1);
            int wait = random.nextBoolean() ? 0 : random.nextInt(150);
            String when = "seed " + seed + ", kill " + i + " after line " + line + " and " + wait + " ms";
            List<String> told = runAndKill(classPath, store, line, wait);
            assertFalse(told.stream().anyMatch(l -> l.startsWith("failed")), () -> when + ": " + told);
            examine(store, told, when);
        }
    }

    private List<String> runAndKill(String classPath, Path store, int line, int wait) throws Exception {
        Path errors = folder.resolve("errors.txt");
        Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-cp", classPath,
                KilledProcess.class.getName(), store.toString()).redirectError(errors.toFile()).start();
        List<String> told = new ArrayList<>();
        try (BufferedReader reader = process.inputReader()) {
            for (String text = reader.readLine(); text != null; text = reader.readLine()) {
                told.add(text);
                if (told.size() == line) {
                    Thread.sleep(wait);
                    process.destroyForcibly();
                }
            }
        } catch (IOException e) {
            // The pipe broke with the process.
        } finally {
            process.destroyForcibly();
            assertTrue(process.waitFor(60, TimeUnit.SECONDS));
        }
        assertTrue(told.size() >= Math.min(line, 1), () -> "The process ended early: " + read(errors));
        return told;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void examine(Path directory, List<String> told, String when) throws Exception {
        Engine engine = Engine.derby();
        try (Store store = engine.opener().open(directory, null)) {
            assertNothingIsLeftOver(engine, directory, when);
            int batches = 0;
            int saves = 0;
            for (int round = 0; round < KilledProcess.ROUNDS; round++) {
                long customers = customers(store, "B" + round + '-');
                long orders = orders(store, "B" + round + '-');
                assertEquals(customers, orders, when);
                assertTrue(customers == 0 || customers == KilledProcess.BATCH_ROWS, when + ": " + customers);
                assertTrue(customers > 0 || !told.contains("done batch " + round), when);
                batches += customers > 0 ? 1 : 0;
                for (int i = 0; i < KilledProcess.WORKS; i++) {
                    String name = "U" + round + '-' + i;
                    long saved = customers(store, name);
                    assertEquals(saved, orders(store, name), when);
                    assertTrue(saved == 1 || !told.contains("done save " + name), when);
                    saves += (int) saved;
                }
            }
            long lines = store.records(StoreContract.ANNA).count(RecordQuery.all(Literals.ORDER_LINE, List.of()));
            assertEquals((long) batches * KilledProcess.BATCH_ROWS, lines, when);
            assertEquals(saves, store.records(StoreContract.ANNA).count(RecordQuery.all(Literals.ADDRESS, List.of())),
                    when);
            assertEquals(batches, store.changes(StoreContract.ANNA).batches(10).size(), when);
            assertEquals(batches + saves, store.journal().read(0, 1000).size(), when);
            IStatus status = store.verify(null);
            assertTrue(status.isOK(), () -> when + ": " + status);
        }
    }

    private static void assertNothingIsLeftOver(Engine engine, Path directory, String when) throws SQLException {
        var properties = engine.dialect().connectionProperties(directory.resolve("database"), false);
        try (Connection connection = engine.driver().createDataSource(properties).getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT COUNT(*) FROM BATCH WHERE STATE <> 1 UNION ALL"
                        + " SELECT COUNT(*) FROM SYS.SYSTABLES WHERE TABLENAME LIKE 'STAGING!_%' ESCAPE '!' UNION ALL"
                        + " SELECT COUNT(*) FROM SYS.SYSALIASES WHERE ALIAS LIKE 'ROWS!_%' ESCAPE '!'")) {
            while (row.next()) {
                assertEquals(0, row.getInt(1), when);
            }
        }
    }

    private static long customers(Store store, String prefix) throws Exception {
        return store.records(StoreContract.ANNA).count(RecordQuery.all(Literals.PARTY, List.of())
                .and(new Criterion(NUMBER, Criterion.Operator.STARTS_WITH, prefix)));
    }

    private static long orders(Store store, String prefix) throws Exception {
        return store.records(StoreContract.ANNA).count(RecordQuery.all(Literals.ORDER, List.of())
                .and(new Criterion(ORDER_NUMBER, Criterion.Operator.STARTS_WITH, prefix)));
    }
}
