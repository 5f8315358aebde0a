package org.clientele.product.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipFile;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The care of an installation, in the real product, by its command line. */
class OperationsTest {

    private static final List<String> PERSONAL = List.of("Quintilla", "Zwiebelfisch", "ZQ-98761", "xaverine");

    @TempDir
    static Path folder;
    private static Path program;
    private static Map<String, String> environment;

    @BeforeAll
    static void storeWithOneCustomer() throws Exception {
        program = Archives.unpackForLinux(folder);
        environment = Map.of("XDG_DATA_HOME", folder.resolve("data").toString());
        Path customers = Files.writeString(folder.resolve("customers.csv"),
                "number,name,owner\nZQ-98761,Quintilla Zwiebelfisch,xaverine\n", StandardCharsets.UTF_8);
        cli("create", "--name", "Zwiebelfisch Ltd", "--currency", "GBP").ok();
        cli("import", customers.toString());
    }

    private static Shell.Result cli(String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of(program.resolve("clientele").toString(), "cli"));
        command.addAll(List.of(arguments));
        return Shell.run(folder, environment, command.toArray(String[]::new));
    }

    @Test
    void backupsAreCheckedCountedAndToldByInfo() throws Exception {
        Path backups = folder.resolve("backups");
        for (int i = 0; i < 2; i++) {
            assertTrue(cli("backup", "--keep", "1", backups.toString()).ok().out().contains("sound"));
        }
        List<Path> kept;
        try (Stream<Path> files = Files.list(backups)) {
            kept = files.filter(Files::isDirectory).toList();
        }
        assertEquals(1, kept.size(), kept::toString);
        assertEquals("rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(kept.getFirst())));
        Files.writeString(kept.getFirst().resolve("master.key"), "damaged");
        Shell.Result damaged = cli("restore", "--verify-only", kept.getFirst().toString());
        assertEquals(6, damaged.code(), damaged::out);
        assertTrue(damaged.out().contains("master.key"), damaged::out);
    }

    @Test
    void supportBundleAndLogsHoldNoCustomerData() throws Exception {
        cli("show", "ZQ-98761");
        cli("show", "Quintilla Zwiebelfisch the Second");
        cli("import", folder.resolve("Quintilla.csv").toString());
        cli("export", "--filter", "xaverine", "--out", "/Zwiebelfisch/x.csv");
        Path bundle = folder.resolve("support.zip");
        cli("support", bundle.toString()).ok();
        try (ZipFile zip = new ZipFile(bundle.toFile())) {
            List<String> names = zip.stream().map(e -> e.getName()).toList();
            assertTrue(names.containsAll(List.of("bundles.txt", "health.txt", "store.txt", "threads.txt", "versions.txt")),
                    names::toString);
            for (String name : names) {
                try (var in = zip.getInputStream(zip.getEntry(name))) {
                    hasNothingPersonal(name, new String(in.readAllBytes(), StandardCharsets.UTF_8));
                }
            }
        }
        try (Stream<Path> logs = Files.walk(folder.resolve("data/clientele/logs"))) {
            for (Path log : logs.filter(Files::isRegularFile).toList()) {
                hasNothingPersonal(log.toString(), Files.readString(log));
            }
        }
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(bundle)));
    }

    private static void hasNothingPersonal(String where, String text) {
        for (String value : PERSONAL) {
            assertFalse(text.contains(value), where + " holds " + value);
        }
    }

    @Test
    void storeIsCheckedRepairedAndCompacted() throws Exception {
        assertTrue(cli("verify", "--repair").ok().out().contains("sound"));
        assertTrue(cli("compact").ok().out().startsWith("Compacted: "));
        String info = cli("info", "--json").ok().out();
        for (String key : List.of("\"program\"", "\"java\"", "\"health\"", "\"logs\"", "\"freeBytes\"", "\"backupPlan\"",
                "\"partnerLines\"")) {
            assertTrue(info.contains(key), info);
        }
    }

    @Test
    void infoWithoutAStoreTellsTheRest() throws Exception {
        Shell.Result result = cli("info", "--store", folder.resolve("nowhere").toString());
        assertEquals(3, result.code(), result::out);
        assertTrue(result.out().contains("Program"), result::out);
    }
}
