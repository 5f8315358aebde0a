package org.clientele.product.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/**
 * A pack that throws, blocks, leaks and contributes rubbish at each point stands beside a good one in the product, both
 * from their sites: it is named and left out, the good one works, and safe mode starts without either, whose data stay,
 * are handed out and backed up, and are there again in the usual mode. One product and one store for all.
 */
@TestMethodOrder(OrderAnnotation.class)
class ContainmentTest {

    private static final String BAD = "example.bad.feature.feature.group";
    private static final String GOOD = "example.partner.feature.feature.group";
    private static final String MODEL = "urn:example.partner:visits:1";
    private static final List<String> POINTS = List.of("ConditionType", "GradeMetricType", "DeclineSignal",
            "TimelineContributor", "StageGuard", "CliCommand");

    @TempDir
    static Path folder;

    private static Path program;
    private static Path store;
    private static Path info;

    @BeforeAll
    static void productWithTheBadPackBesideAGoodOne() throws Exception {
        program = Archives.unpackForLinux(folder);
        store = folder.resolve("store");
        info = program.resolve("configuration/org.eclipse.equinox.simpleconfigurator/bundles.info");
        clientele("director", "-repository", String.join(",", Archives.site("example.bad.repository"),
                Archives.site("example.partner.repository"), Archives.site("org.clientele.product.agent.repository")),
                "-installIU", String.join(",", BAD, GOOD, "org.clientele.product.agent")).ok();
        cli("create", "--name", "Contained", "--currency", "CNY", "--zone", "UTC").ok();
    }

    @Test
    @Order(1)
    void neighbourWorksAndIsStoredThoughChecksOfTheBadPackThrow() throws Exception {
        assertTrue(cli("samples", "--add", "example.guests", "--json").ok().out().contains("\"brought\":true"));
        assertEquals("6 visits\n", cli("example-visits").ok().out());
    }

    @Test
    @Order(2)
    void healthNamesBundleCauseAndRemedyForEachPoint() throws Exception {
        Shell.Result bad = cli("health", "--json");
        assertEquals(1, bad.code(), bad::out);
        for (String point : POINTS) {
            assertTrue(bad.out().contains("\"point\":\"" + point + "\""), () -> point + " in " + bad.out());
        }
        assertTrue(bad.out().contains("\"bundle\":\"example.bad\""), bad::out);
        assertFalse(bad.out().contains("\"bundle\":\"example.partner\""), bad::out);
        assertTrue(bad.out().contains("It did not answer within 5 s."), bad::out);
        assertTrue(bad.out().contains("update or remove the add-on example.bad"), bad::out);
    }

    @Test
    @Order(3)
    void workbenchStartsBesideTheBadPackAndShowsTheNeighboursView() throws Exception {
        Path marker = folder.resolve("marker.txt");
        Path workspace = folder.resolve("workspace");
        workbench(() -> text(marker).lines().count() == 2
                && text(workspace.resolve(".metadata/.log")).contains("of example.bad "), "-data", workspace.toString(),
                "-nl", "en", "-vmargs", "-Dexample.partner.marker=" + marker,
                "-Dclientele.test.log=" + folder.resolve("steps.txt"), "-Dclientele.test.view=example.partner.view");
        assertTrue(text(marker).startsWith("Example Partner\n"), () -> text(marker));
    }

    @Test
    @Order(4)
    void safeModeStartsWithoutPartnersWhoseDataAreHandedOutBackedUpAndComeBack() throws Exception {
        String installed = Files.readString(info);
        Shell.Result safe = cli("--safe", "health", "--json").ok();
        assertTrue(safe.out().contains("\"safe\":true"), safe::out);
        assertFalse(safe.out().contains("example.bad"), safe::out);

        Path kept = folder.resolve("kept");
        cli("--safe", "record", "export", kept.toString(), "--of", MODEL).ok();
        assertEquals(7, Files.readAllLines(kept.resolve("urn_example.partner_visits_1.Visit.csv")).size(),
                "titles and six visits");
        Path backup = folder.resolve("backup");
        cli("--safe", "backup", backup.toString()).ok();
        assertEquals(installed, Files.readString(info), "the usual configuration is not touched");

        assertEquals("6 visits\n", cli("example-visits").ok().out(), "back with their bundle");
        String restored = folder.resolve("restored").toString();
        cli("restore", backup.toString(), "--store", restored).ok();
        assertEquals("6 visits\n", cli("example-visits", "--store", restored).ok().out(), "backed up without it");
    }

    @Test
    @Order(5)
    void titleOfTheWorkbenchSaysSafeMode() throws Exception {
        assumeTrue(Shell.windows() != null, "xwininfo is not there: titles cannot be read");
        workbench(() -> Shell.windows().contains("(safe mode)"), "--safe", "-nl", "en");
        assertFalse(text(folder.resolve("data/clientele/safe-workspace/.metadata/.log")).contains("example.bad"));
    }

    @Test
    @Order(6)
    void removedIsNamedNoMore() throws Exception {
        clientele("director", "-uninstallIU", BAD).ok();
        Shell.Result after = cli("health", "--json").ok();
        assertFalse(after.out().contains("example.bad"), after::out);
    }

    /** Starts the workbench, waits for something, and ends it. */
    private static void workbench(BooleanSupplier done, String... arguments) throws Exception {
        assumeTrue(System.getenv("DISPLAY") != null, "no display: the workbench is not started");
        Path log = folder.resolve("workbench.log");
        List<String> command = new ArrayList<>(List.of(program.resolve("clientele").toString()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
        builder.environment().putAll(environment());
        Process process = builder.start();
        try {
            Shell.await(process, log, String.join(" ", command), done);
        } finally {
            Shell.end(process);
        }
    }

    private static String text(Path file) {
        try {
            return Files.exists(file) ? Files.readString(file) : "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, String> environment() {
        return Map.of("XDG_DATA_HOME", folder.resolve("data").toString(), "CLIENTELE_STORE", store.toString());
    }

    private static Shell.Result cli(String... arguments) throws Exception {
        List<String> all = new ArrayList<>(List.of("cli"));
        all.addAll(List.of(arguments));
        all.addAll(List.of("--lang", "en"));
        return clientele(all.toArray(String[]::new));
    }

    private static Shell.Result clientele(String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of(program.resolve("clientele").toString()));
        command.addAll(List.of(arguments));
        return Shell.run(folder, environment(), command.toArray(String[]::new));
    }
}
