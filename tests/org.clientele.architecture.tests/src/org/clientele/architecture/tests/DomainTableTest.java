package org.clientele.architecture.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

/**
 * The table of the domain tells of every concept, and what it names is in the source tree. How many ids a letter has is
 * that of the domain catalogue.
 */
class DomainTableTest {

    private static final Pattern ROW = Pattern.compile("^\\| ([A-Z]\\d+|§\\d+) \\|([^|]*)\\|([^|]*)\\|([^|]*)\\|$",
            Pattern.MULTILINE);
    private static final Pattern CODE = Pattern.compile("`([^`]+)`");
    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");
    private static final String NOT_YET = "not yet";

    @Test
    void everyConceptOfTheCatalogueHasOneRow() throws IOException {
        List<String> expected = new ArrayList<>();
        ids("C%02d", 24, expected);
        expected.add("N1");
        ids("Q%02d", 21, expected);
        ids("I%d", 5, expected);
        ids("L%02d", 8, expected);
        ids("V%02d", 11, expected);
        expected.addAll(List.of("§6", "§7"));
        ids("T%02d", 12, expected);
        ids("P%02d", 17, expected);
        ids("R%02d", 13, expected);
        expected.addAll(List.of("§11", "§12", "§13", "§14"));
        ids("D%02d", 10, expected);
        expected.add("§16");
        assertEquals(expected, rows().stream().map(Row::id).toList());
    }

    @Test
    void everyRowIsInBothLanguagesAndNamesCodeOrSaysNotYet() throws IOException {
        List<String> breaches = new ArrayList<>();
        for (Row row : rows()) {
            if (row.english().isBlank() || !HAN.matcher(row.chinese()).find()) {
                breaches.add(row.id() + " is not told in both languages");
            }
            if (row.names().isEmpty() && !row.place().contains(NOT_YET)) {
                breaches.add(row.id() + " says neither where it lives nor that it is not there yet");
            }
        }
        assertEquals(List.of(), breaches);
    }

    @Test
    void whateverTheTableNamesIsInTheSourceTree() throws IOException {
        Sources sources = Sources.read();
        List<String> breaches = new ArrayList<>();
        for (Row row : rows()) {
            row.names().stream().filter(name -> !sources.have(name)).forEach(name -> breaches.add(row.id() + ": " + name));
        }
        assertEquals(List.of(), breaches);
    }

    private static void ids(String pattern, int count, List<String> ids) {
        IntStream.rangeClosed(1, count).mapToObj(pattern::formatted).forEach(ids::add);
    }

    private static List<Row> rows() throws IOException {
        List<Row> rows = new ArrayList<>();
        Matcher matcher = ROW.matcher(Files.readString(SourceBundle.root().resolve("docs/domain.md")));
        while (matcher.find()) {
            rows.add(new Row(matcher.group(1), matcher.group(2).strip(), matcher.group(3).strip(),
                    matcher.group(4).strip()));
        }
        return rows;
    }

    private record Row(String id, String english, String chinese, String place) {

        List<String> names() {
            return CODE.matcher(place).results().map(r -> r.group(1)).toList();
        }
    }

    /** What of the source tree the table may name. */
    private record Sources(Map<String, List<Path>> classes, Map<String, String> data, String pages) {

        private static final Pattern KEY = Pattern.compile("\\{\\s*\"key\":\\s*\"([\\w-]+)\"");
        private static final Map<String, String> FILES = Map.of("scheme", "schemes.json", "table", "tables.json",
                "scorecard", "scorecards.json", "profile", "profiles.json", "field", "fields.json",
                "stages", "models.json");

        static Sources read() throws IOException {
            Map<String, List<Path>> classes = new LinkedHashMap<>();
            Map<String, String> data = new LinkedHashMap<>();
            StringBuilder pages = new StringBuilder();
            for (SourceBundle bundle : SourceBundle.all()) {
                Path plugin = bundle.folder().resolve("plugin.xml");
                if (Files.exists(plugin)) {
                    pages.append(Files.readString(plugin));
                }
                for (String root : List.of("src", "src-gen")) {
                    collect(bundle.folder().resolve(root), classes, data);
                }
            }
            return new Sources(classes, data, pages.toString());
        }

        private static void collect(Path folder, Map<String, List<Path>> classes, Map<String, String> data)
                throws IOException {
            if (!Files.isDirectory(folder)) {
                return;
            }
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.toList()) {
                    String name = file.getFileName().toString();
                    if (name.endsWith(".java")) {
                        classes.computeIfAbsent(name.substring(0, name.length() - ".java".length()),
                                n -> new ArrayList<>()).add(file);
                    } else if (FILES.containsValue(name)) {
                        data.merge(name, Files.readString(file), String::concat);
                    }
                }
            }
        }

        boolean have(String name) {
            if (name.indexOf('/') >= 0) {
                return Files.isDirectory(SourceBundle.root().resolve(name));
            }
            int colon = name.indexOf(':');
            if (colon < 0) {
                int dot = name.indexOf('.');
                return dot < 0 ? classes.containsKey(name) : feature(name.substring(0, dot), name.substring(dot + 1));
            }
            String kind = name.substring(0, colon);
            String key = name.substring(colon + 1);
            if (kind.equals("page")) {
                return pages.contains("id=\"org.clientele.ui.customers.record." + key + '"');
            }
            return KEY.matcher(data.getOrDefault(FILES.get(kind), "")).results().anyMatch(r -> r.group(1).equals(key));
        }

        private boolean feature(String type, String feature) {
            Pattern getter = Pattern.compile("\\b(get|is)" + Character.toUpperCase(feature.charAt(0))
                    + feature.substring(1) + "\\(\\)");
            return classes.getOrDefault(type, List.of()).stream().anyMatch(file -> {
                try {
                    return getter.matcher(Files.readString(file)).find();
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
    }
}
