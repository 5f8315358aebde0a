package org.clientele.product.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From the last release to this one, work there, and back: with the packs that are built, and the data compared. */
class RollBackTest {

    private static final String HEAD = "客户编号,客户名称\n";

    @TempDir
    Path folder;

    private String[] cli(Path program, String... arguments) {
        List<String> command = new ArrayList<>(List.of(program.resolve("clientele").toString(), "cli"));
        command.addAll(List.of(arguments));
        command.addAll(List.of("--store", folder.resolve("store").toString(), "--lang", "en", "--user", "anna"));
        return command.toArray(String[]::new);
    }

    private String run(Path program, String... arguments) throws Exception {
        return Shell.run(folder, Map.of("XDG_DATA_HOME", folder.resolve("data").toString()), cli(program, arguments)).ok()
                .out();
    }

    private Path customers(String name, int first, int last) throws IOException {
        StringBuilder text = new StringBuilder(HEAD);
        for (int i = first; i <= last; i++) {
            text.append('K').append(i).append(",Customer ").append(i).append('\n');
        }
        return Files.writeString(folder.resolve(name), text);
    }

    private void packs(Path program) throws Exception {
        Path packs = Archives.root().resolve("packs");
        if (Files.notExists(packs)) {
            return;
        }
        try (Stream<Path> all = Files.walk(packs, 6)) {
            for (Path site : all.filter(p -> p.endsWith("target/repository")).toList()) {
                String listed = Shell.run(folder, Map.of(), program.resolve("clientele").toString(), "director",
                        "-repository", site.toUri().toString(), "-list").ok().out();
                for (String line : listed.lines().filter(l -> l.contains(".feature.group=")).toList()) {
                    Shell.run(folder, Map.of(), program.resolve("clientele").toString(), "director", "-repository",
                            site.toUri().toString(), "-installIU", line.strip().split("=")[0]).ok();
                }
            }
        }
    }

    @Test
    void workInTheNewerProgramIsThereInTheOlderOne() throws Exception {
        OlderRelease.baseline();
        Path newer = Archives.unpackForLinux(folder);
        Path older = OlderRelease.install(newer, folder);
        packs(older);
        packs(newer);
        run(older, "create", "--name", "Rolled", "--currency", "GBP", "--zone", "Europe/London");
        run(older, "import", customers("first.csv", 1, 20).toString());

        run(newer, "import", customers("second.csv", 21, 40).toString());
        run(newer, "bulk-edit", "--all", "--add-tag", "rolled");
        run(newer, "export", "--out", folder.resolve("newer.csv").toString());
        String listed = run(newer, "store", "rollback", "--list", "--json");
        assertTrue(listed.contains("\"account\":\"anna\""), listed);
        String report = run(newer, "store", "rollback", "--yes", "--json");
        assertTrue(report.contains("\"Person\":40") || report.contains("\"Organisation\":40"), report);

        assertTrue(run(older, "verify").contains("sound"));
        run(older, "export", "--out", folder.resolve("older.csv").toString());
        assertEquals(Files.readString(folder.resolve("newer.csv")), Files.readString(folder.resolve("older.csv")));
    }
}
