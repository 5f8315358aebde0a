package org.clientele.product.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipFile;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The care of an installation, in the real product, by its command line. Each command is a process of its own. */
class OperationsTest {

    private static final List<String> PERSONAL = List.of("quintilla", "zwiebelfisch", "zq-98761", "haselnuss", "pfauengasse",
            "k\u00f6lndorf");
    /** Of the platform: a log turns over when it is longer than this. */
    private static final int LONGEST_LOG = 1000 * 1024;

    @TempDir
    static Path folder;
    private static Path program;
    private static Path logs;
    private static Map<String, String> environment;

    @BeforeAll
    static void storeWithOneCustomer() throws Exception {
        program = Archives.unpackForLinux(folder);
        logs = folder.resolve("data/clientele/logs");
        // a line that is wrong is logged by each process
        Path provisioning = Files.writeString(folder.resolve("p.ini"), "[backup]\nschedule = sometimes\n");
        environment = Map.of("XDG_DATA_HOME", folder.resolve("data").toString(), "CLIENTELE_PROVISIONING",
                provisioning.toString());
        Path customers = Files.writeString(folder.resolve("customers.csv"), "Customer No,Name,City,Email,Note\n"
                + "ZQ-98761,Quintilla Zwiebelfisch,K\u00f6lndorf,quintilla@zwiebelfisch.example,Haselnuss\n");
        cli("create", "--name", "Zwiebelfisch Ltd", "--currency", "GBP").ok();
        cli("import", customers.toString()).ok();
    }

    private static Shell.Result cli(String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of(program.resolve("clientele").toString(), "cli"));
        command.addAll(List.of(arguments));
        command.addAll(List.of("--lang", "en"));
        return Shell.run(folder, environment, command.toArray(String[]::new));
    }

    @Test
    void backupIsCheckedPrivateAndToldWhenItIsDamaged() throws Exception {
        Path backups = folder.resolve("backups");
        assertTrue(cli("backup", "--keep", "1", backups.toString()).ok().out().contains("sound, 1 parties"));
        Path kept;
        try (Stream<Path> files = Files.list(backups)) {
            kept = files.filter(Files::isDirectory).findFirst().orElseThrow();
        }
        assertEquals("rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(kept)));
        Shell.Result over = cli("restore", kept.toString(), "--store", folder.resolve("data/clientele/store").toString());
        assertEquals(6, over.code(), "never over a store: " + over.out() + over.err());
        Files.writeString(kept.resolve("master.key"), "damaged");
        Shell.Result damaged = cli("restore", "--verify-only", kept.toString());
        assertEquals(6, damaged.code(), damaged::out);
        assertTrue(damaged.out().contains("master.key"), damaged::out);
    }

    @Test
    void supportBundleAndLogsHoldNoCustomerDataAndALongLogTurnsOver() throws Exception {
        Shell.Result shown = cli("show", "Quintilla Zwiebelfisch the Second");
        assertTrue(shown.code() != 0, shown::out);
        Path log = logs.resolve("cli.log");
        Files.writeString(log, "Zwiebelfisch on a line of its own\n".repeat(40_000), StandardOpenOption.APPEND);
        Path bundle = folder.resolve("support.zip");
        cli("support", bundle.toString()).ok();
        Path before = logs.resolve("cli.bak_0.log");
        assertTrue(Files.size(before) > LONGEST_LOG && Files.size(log) < LONGEST_LOG);
        List<String> names;
        try (ZipFile zip = new ZipFile(bundle.toFile())) {
            names = zip.stream().map(e -> e.getName()).toList();
            for (String name : names) {
                try (var in = zip.getInputStream(zip.getEntry(name))) {
                    hasNothingPersonal(name, in.readAllBytes());
                }
            }
        }
        assertTrue(names.containsAll(List.of("bundles.txt", "health.txt", "logs/cli.log", "logs/cli.bak_0.log", "store.txt",
                "threads.txt", "versions.txt")), names::toString);
        hasNothingPersonal(log.toString(), Files.readAllBytes(log));
        String earlier = Files.readString(before).lines().filter(l -> !l.endsWith("of its own"))
                .reduce("", (a, b) -> a + b + '\n');
        assertTrue(earlier.contains("is no schedule"), earlier);
        hasNothingPersonal("what was logged before", earlier.getBytes(StandardCharsets.UTF_8));
        for (Path file : List.of(bundle, log, before)) {
            assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)), file::toString);
        }
    }

    private static void hasNothingPersonal(String where, byte[] bytes) {
        for (Charset charset : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
            String text = new String(bytes, charset).toLowerCase(Locale.ROOT);
            for (String value : PERSONAL) {
                assertFalse(text.contains(value), () -> where + " holds " + value + ": " + text);
            }
        }
    }

    @Test
    void storeIsCheckedRepairedAndCompacted() throws Exception {
        String repaired = cli("verify", "--repair").ok().out();
        for (String part : List.of("rebuilt    The search index", "rebuilt    The columns", "sound")) {
            assertTrue(repaired.contains(part), repaired);
        }
        assertTrue(cli("compact").ok().out().startsWith("Compacted: "));
        String info = cli("info", "--json").ok().out();
        for (String key : List.of("\"program\"", "\"java\"", "\"partners\"", "\"health\"", "\"logs\"", "\"freeBytes\"",
                "\"backupPlan\"", "\"partnerLines\"", "\"provisioningProblems\":1")) {
            assertTrue(info.replace(": ", ":").contains(key), info);
        }
    }

    @Test
    void infoWithoutAStoreTellsTheRest() throws Exception {
        Shell.Result result = Shell.run(folder, Map.of("XDG_DATA_HOME", folder.resolve("none").toString(),
                "CLIENTELE_PROVISIONING", folder.resolve("p.ini").toString()), program.resolve("clientele").toString(), "cli",
                "info", "--lang", "en");
        assertEquals(3, result.code(), result::out);
        for (String part : List.of("Program", "Staged update", "Health", "wrong lines: 1")) {
            assertTrue(result.out().contains(part), result::out);
        }
    }
}
