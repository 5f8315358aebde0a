package org.clientele.product.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/**
 * What a partner contributes without a screen, in the product, from the partner's site: sample data, an importer, an
 * exporter, a task generator and a command are used by the command line; its records are kept, and handed out, while its
 * feature is away (how they come back is told by {@link PacksTest}). One product and one store for all; each command is a
 * process of its own, so each is a restart.
 */
@TestMethodOrder(OrderAnnotation.class)
class PartnerPointsTest {

    private static final String FEATURE = "example.partner.feature.feature.group";
    private static final String MODEL = "urn:example.partner:visits:1";

    @TempDir
    static Path folder;

    private static Path program;
    private static Path store;

    @BeforeAll
    static void productWithThePartnersFeature() throws Exception {
        program = Archives.unpackForLinux(folder);
        store = folder.resolve("store");
        director("-repository", Archives.site("example.partner.repository"), "-installIU", FEATURE);
        cli("create", "--name", "Partner", "--currency", "CNY", "--zone", "UTC").ok();
    }

    private static void director(String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of(program.resolve("clientele").toString(), "director"));
        command.addAll(List.of(arguments));
        Shell.run(folder, Map.of(), command.toArray(String[]::new)).ok();
    }

    @Test
    @Order(1)
    void sampleDataOfThePartnerCome() throws Exception {
        assertTrue(cli("samples", "--add", "example.guests", "--json").ok().out().contains("\"brought\":true"));
    }

    @Test
    @Order(2)
    void importerOfThePartnerTakesItsFileAndRejectsRowsByLine() throws Exception {
        Path file = Files.writeString(folder.resolve("till.csv"),
                "GUEST,DAY,PEOPLE\nEXAMPLE-LI-NA,2026-03-01,4\nNOBODY,2026-03-01,2\n");
        Path rejected = folder.resolve("rejected.csv");
        Shell.Result result = cli("import", file.toString(), "--with", "example.visits", "--error-file",
                rejected.toString());
        assertEquals(7, result.code(), "one row was rejected");
        assertTrue(Files.readString(rejected).contains("NOBODY"), Files.readString(rejected));
        assertTrue(result.out().contains("new: Visit"), result.out());
        assertEquals("7 visits\n", cli("example-visits").ok().out(), "two guests with three visits each, and a new one");
    }

    @Test
    @Order(3)
    void exporterOfThePartnerWritesItsFile() throws Exception {
        Path cards = folder.resolve("guests.vcf");
        cli("export", "--with", "example.cards", "--out", cards.toString()).ok();
        String text = Files.readString(cards);
        assertEquals(2, text.split("BEGIN:VCARD", -1).length - 1, text);
        assertTrue(text.contains("FN:Li Na\r\n"), text);
    }

    @Test
    @Order(4)
    void generatorOfThePartnerMakesItsTasksOnceOverRestarts() throws Exception {
        // the guests of the sample have been customers since two years ago today
        String generate = "example.anniversaries";
        assertTrue(cli("tasks", "generate", "--generator", generate, "--json").ok().out().contains("\"made\":2"));
        String again = cli("tasks", "generate", "--generator", generate, "--json").ok().out();
        assertTrue(again.contains("\"made\":0") && again.contains("\"known\":2"), again);
    }

    @Test
    @Order(5)
    void recordsAreKeptAndHandedOutWhileTheirPartnerIsAway() throws Exception {
        director("-uninstallIU", FEATURE);
        String without = cli("records", "EXAMPLE-LI-NA", "--json").ok().out();
        assertFalse(without.contains("2026-03-01"), without);
        assertTrue(without.contains(MODEL + "#Visit"), "named as absent: " + without);
        Path kept = folder.resolve("kept");
        cli("record", "export", kept.toString(), "--of", MODEL).ok();
        List<String> lines = Files.readAllLines(kept.resolve("urn_example.partner_visits_1.Visit.csv"));
        assertEquals(8, lines.size(), "titles and seven visits: " + lines);
        assertTrue(lines.getLast().contains("2026-03-01"), lines::toString);
    }

    private static Shell.Result cli(String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of(program.resolve("clientele").toString(), "cli"));
        command.addAll(List.of(arguments));
        command.addAll(List.of("--store", store.toString(), "--lang", "en"));
        return Shell.run(folder, Map.of("XDG_DATA_HOME", folder.resolve("data").toString()),
                command.toArray(String[]::new));
    }
}
