package org.clientele.product.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Records of a partner's class in the product: entered by command, kept and backed up while the partner's feature
 * is away, and there again with it. One product for all; each command is a process of its own.
 */
class PartnerClassesTest {

    private static final String FEATURE = "example.partner.feature.feature.group";
    private static final String WISH = "corner by the window";

    @TempDir
    Path folder;

    private Path program;

    @Test
    void recordsOutliveTheirPartner() throws Exception {
        program = Archives.unpackForLinux(folder);
        Path store = folder.resolve("store");
        director("-repository", Archives.site("example.partner.repository"), "-installIU", FEATURE);
        cli(store, "create", "--name", "Partner", "--currency", "CNY", "--zone", "UTC").ok();
        Path customers = Files.writeString(folder.resolve("customers.csv"), "Customer No,Name\nA-1,Ada Lovelace\n");
        cli(store, "import", customers.toString()).ok();
        cli(store, "record", "add", "A-1", "visits.Visit", "--set", "day=2026-03-01;people=4;wish=" + WISH).ok();
        String shown = cli(store, "records", "A-1", "--json").ok().out();
        assertTrue(shown.contains(WISH), shown);

        director("-uninstallIU", FEATURE);
        String without = cli(store, "records", "A-1", "--json").ok().out();
        assertFalse(without.contains(WISH), without);
        assertTrue(without.contains("urn:example.partner:visits:1#Visit"), "named as absent: " + without);
        Path backup = folder.resolve("backup");
        cli(store, "backup", backup.toString()).ok();
        Path restored = folder.resolve("restored");
        cli(restored, "restore", backup.toString()).ok();

        director("-repository", Archives.site("example.partner.repository"), "-installIU", FEATURE);
        assertEquals(shown, cli(store, "records", "A-1", "--json").ok().out());
        assertEquals(shown, cli(restored, "records", "A-1", "--json").ok().out(), "from the backup");
    }

    private void director(String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of(program.resolve("clientele").toString(), "director"));
        command.addAll(List.of(arguments));
        Shell.run(folder, Map.of(), command.toArray(String[]::new)).ok();
    }

    private Shell.Result cli(Path store, String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of(program.resolve("clientele").toString(), "cli"));
        command.addAll(List.of(arguments));
        command.addAll(List.of("--store", store.toString(), "--lang", "en"));
        return Shell.run(folder, Map.of("XDG_DATA_HOME", folder.resolve("data").toString()),
                command.toArray(String[]::new));
    }
}
