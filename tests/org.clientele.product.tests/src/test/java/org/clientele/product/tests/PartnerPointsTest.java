package org.clientele.product.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
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
 * exporter, a task generator and a command are used by the command line. One product and one store for all.
 */
@TestMethodOrder(OrderAnnotation.class)
class PartnerPointsTest {

    @TempDir
    static Path folder;

    private static Path program;
    private static Path store;

    @BeforeAll
    static void productWithThePartnersFeature() throws Exception {
        program = Archives.unpackForLinux(folder);
        store = folder.resolve("store");
        Shell.run(folder, Map.of(), program.resolve("clientele").toString(), "director", "-repository",
                Archives.site("example.partner.repository"), "-installIU", "example.partner.feature.feature.group").ok();
        cli("create", "--name", "Partner", "--currency", "CNY", "--zone", "UTC").ok();
    }

    @Test
    @Order(1)
    void sampleDataOfThePartnerComeOnceAsABatch() throws Exception {
        assertTrue(cli("samples", "--add", "example.guests", "--json").ok().out().contains("\"brought\":true"));
        cli("samples", "--add", "example.guests").ok();
        assertEquals("6 visits\n", cli("example-visits").ok().out(), "two guests with three visits each, once");
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
    }

    @Test
    @Order(3)
    void exporterOfThePartnerWritesItsFileAndTheAccessLogSaysSo() throws Exception {
        Path cards = folder.resolve("guests.vcf");
        cli("export", "--with", "example.cards", "--out", cards.toString()).ok();
        String text = Files.readString(cards);
        assertEquals(2, text.split("BEGIN:VCARD", -1).length - 1, text);
        assertTrue(text.contains("FN:Li Na\r\n"), text);
        assertTrue(cli("access-log").ok().out().contains("guests.vcf"));
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

    /** A process of its own for each, so each is a restart. */
    private static Shell.Result cli(String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of(program.resolve("clientele").toString(), "cli"));
        command.addAll(List.of(arguments));
        command.addAll(List.of("--store", store.toString(), "--lang", "en"));
        return Shell.run(folder, Map.of("XDG_DATA_HOME", folder.resolve("data").toString()),
                command.toArray(String[]::new));
    }
}
