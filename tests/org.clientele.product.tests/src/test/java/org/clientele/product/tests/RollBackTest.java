package org.clientele.product.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From the last release to this one, work there, and back: with both packs, and the data compared table by table. */
class RollBackTest {

    private static final Map<String, String> FEATURES = Map.of("hospitality", "packs.hospitality.feature.feature.group",
            "utility", "packs.utility.feature.feature.group");

    /** What tells of the store and not of the records; the head and the last entry tell of the rollback. */
    private static final Set<String> ABOUT = Set.of("META", "MIGRATION", "MODEL_ELEMENT", "SCHEMA_COLUMN", "JOURNAL_HEAD",
            "MODEL_CLASS", "MODEL_FEATURE", "ID_ALLOCATION");

    @TempDir
    Path folder;

    private Path store() {
        return folder.resolve("store");
    }

    private String run(Path program, String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of(program.resolve("clientele").toString(), "cli"));
        command.addAll(List.of(arguments));
        command.addAll(List.of("--store", store().toString(), "--lang", "en", "--user", "anna"));
        return Shell.run(folder, Map.of("XDG_DATA_HOME", folder.resolve("data").toString()), command.toArray(String[]::new))
                .ok().out();
    }

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    private String customers(String name, int first, int last) throws IOException {
        StringBuilder text = new StringBuilder("Customer number,Name\n");
        for (int i = first; i <= last; i++) {
            text.append('K').append(i).append(",Customer ").append(i).append('\n');
        }
        return file(name, text.toString());
    }

    /** Puts the packs into the current program, and both and the release into the older one: one director each. */
    private Path[] programs() throws Exception {
        Path newer = Archives.unpackForLinux(folder);
        Packs.build();
        Map<String, Path> addOns = new HashMap<>();
        FEATURES.forEach((pack, feature) -> addOns.put(feature, Packs.site(pack)));
        Path older = OlderRelease.install(newer, folder, addOns);
        Shell.run(folder, Map.of(), newer.resolve("clientele").toString(), "director", "-repository",
                addOns.values().stream().map(site -> site.toUri().toString()).collect(Collectors.joining(",")),
                "-installIU", String.join(",", addOns.keySet())).ok();
        return new Path[] { older, newer };
    }

    @Test
    void workInTheNewerProgramIsThereInTheOlderOne() throws Exception {
        OlderRelease.baseline();
        Path[] programs = programs();
        Path older = programs[0];
        Path newer = programs[1];
        run(older, "create", "--name", "Rolled", "--currency", "GBP", "--zone", "Europe/London");
        run(older, "import", customers("first.csv", 1, 20));
        run(older, "import", file("visits.csv", "CUSTOMER,DAY,MEAL,PEOPLE,AMOUNT\nK1,2026-03-02,lunch,8,460\n"), "--with",
                "hospitality.visits");

        workIn(newer);
        String listed = run(newer, "store", "rollback", "--list", "--json");
        assertTrue(listed.contains("\"count\":6"), listed);
        assertEquals(6, count(listed, "\"account\":\"anna\""), listed);
        String report = run(newer, "store", "rollback", "--yes", "--json");
        assertTrue(report.contains("\"Organisation\":40"), report);
        assertTrue(report.contains("\"rest\":[]"), report);

        compare(newer, Path.of(text(report, "newer")));
        assertTrue(run(older, "verify").contains("sound"));
        String sheet = run(older, "hospitality", "sheet", "K1", "2026-03", "--json");
        assertTrue(sheet.contains("\"visits\":2,\"people\":27,\"amount\":\"2160\""), sheet);
        String records = run(older, "records", "K30", "--json");
        assertTrue(records.contains("SP-30") && records.contains("10kV"), records);
        String shown = run(older, "show", "K30", "--json");
        assertTrue(shown.contains("rolled") && shown.contains("536365"), shown);
    }

    /** Customers, orders, tags, visits and supply points, each in a batch of its own. */
    private void workIn(Path newer) throws Exception {
        run(newer, "import", customers("second.csv", 21, 40));
        run(newer, "import", file("orders.csv", """
                Invoice,StockCode,Description,Quantity,InvoiceDate,Price,Customer ID,Country
                536365,85123A,Holder,6,2025-12-01 08:26,2.55,K30,United Kingdom
                536365,71053,Lantern,2,2025-12-01 08:26,3.39,K30,United Kingdom
                536366,22633,Warmer,6,2025-12-01 08:28,1.85,K1,United Kingdom
                """));
        run(newer, "bulk-edit", "--all", "--add-tag", "rolled");
        run(newer, "import",
                file("visits2.csv", "CUSTOMER,DAY,MEAL,PEOPLE,AMOUNT\nK1,2026-03-05,dinner,19,1700\n"), "--with",
                "hospitality.visits");
        run(newer, "import", file("points.csv", "CUSTOMER,POINT,ADDRESS,INDUSTRY,VOLTAGE,TARIFF,SECTION\n"
                + "K30,SP-30,1 High Street,,10kV,,7\n"), "--with", "utility.points");
    }

    private static int count(String text, String part) {
        return text.split(Pattern.quote(part), -1).length - 1;
    }

    private static String text(String json, String name) {
        Matcher found = Pattern.compile('"' + name + "\":\"([^\"]+)\"").matcher(json);
        assertTrue(found.find(), json);
        return found.group(1);
    }

    /** Every table that the older store has, row by row, read without either program. */
    private void compare(Path newer, Path kept) throws Exception {
        try (StoreTables tables = new StoreTables(newer, folder)) {
            Map<String, TreeSet<String>> columns = tables.columns(store());
            assertTrue(columns.size() > 20, columns.keySet().toString());
            for (Map.Entry<String, TreeSet<String>> table : columns.entrySet()) {
                if (ABOUT.contains(table.getKey())) {
                    continue;
                }
                List<String> expected = tables.rows(kept, table.getKey(), table.getValue());
                List<String> found = tables.rows(store(), table.getKey(), table.getValue());
                if (table.getKey().equals("JOURNAL")) {
                    assertEquals(expected.size() + 1, found.size(), "one entry tells of the rollback");
                    found.retainAll(expected);
                }
                assertEquals(expected, found, table.getKey());
            }
            tables.release(kept);
            tables.release(store());
        }
    }
}
