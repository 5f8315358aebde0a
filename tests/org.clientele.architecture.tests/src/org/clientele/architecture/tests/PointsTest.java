package org.clientele.architecture.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

/** Each point at which partners contribute is told in the document for partners and has a compiled example. */
class PointsTest {

    private static final Path ROOT = Path.of(System.getProperty("clientele.root"));
    private static final Pattern CONSUMER = Pattern
            .compile("@ConsumerType\\s+(?:@FunctionalInterface\\s+)?(?:public\\s+)?(?:non-sealed\\s+)?interface\\s+(\\w+)");
    private static final Pattern CONSUMER_AFTER = Pattern
            .compile("@FunctionalInterface\\s+@ConsumerType\\s+(?:public\\s+)?interface\\s+(\\w+)");
    /** Implemented by partners too, but handed to a method that is called, not contributed. */
    private static final Set<String> HANDED_OVER = Set.of("BatchRows", "GradesBefore", "Icon", "Loader", "RowCursor", "TableRows",
            "Values");
    private static final Pattern EXAMPLE = Pattern.compile("`(\\w+)`");

    @Test
    void eachTypeThatPartnersImplementIsToldAndHasAnExample() throws IOException {
        Set<String> types = new TreeSet<>();
        for (Path source : files(ROOT.resolve("bundles"), ".java")) {
            String text = Files.readString(source);
            for (Pattern pattern : List.of(CONSUMER, CONSUMER_AFTER)) {
                Matcher matcher = pattern.matcher(text);
                while (matcher.find()) {
                    types.add(matcher.group(1));
                }
            }
        }
        assertTrue(types.size() > 25 && types.containsAll(List.of("Importer", "Edits", "Finder")), types::toString);
        types.removeAll(HANDED_OVER);
        String document = document();
        String examples = examples();
        List<String> breaches = new ArrayList<>();
        for (String type : types) {
            Pattern word = Pattern.compile("\\b" + type + "\\b");
            if (!word.matcher(document).find()) {
                breaches.add(type + " is not in docs/extending.md");
            }
            if (!word.matcher(examples).find()) {
                breaches.add(type + " has no example in tests/example.partner or packs");
            }
        }
        assertEquals(List.of(), breaches);
    }

    @Test
    void eachExtensionPointIsToldAndHasAnExample() throws IOException {
        List<String> breaches = new ArrayList<>();
        String document = document();
        String examples = examples();
        for (Path schema : files(ROOT.resolve("bundles"), ".exsd")) {
            String point = schema.getFileName().toString().replace(".exsd", "");
            if (!document.contains("`" + point + "`")) {
                breaches.add(point + " is not in docs/extending.md");
            }
            if (!examples.contains("." + point + "\"")) {
                breaches.add(point + " has no example in tests/example.partner or packs");
            }
        }
        assertEquals(List.of(), breaches);
    }

    @Test
    void eachExampleOfTheTableIsThere() throws IOException {
        List<String> missing = new ArrayList<>();
        String table = document().substring(document().indexOf("## All points"));
        for (String line : table.substring(0, table.indexOf("\n## ")).lines().filter(l -> l.startsWith("| `")).toList()) {
            String[] cells = line.split("(?<!\\\\)\\|");
            Matcher example = EXAMPLE.matcher(cells[cells.length - 1]);
            while (example.find()) {
                if (!Files.exists(ROOT.resolve("tests/example.partner/src/example/partner/internal/" + example.group(1)
                        + ".java"))) {
                    missing.add(example.group(1));
                }
            }
        }
        assertEquals(List.of(), missing);
    }

    private static String document() throws IOException {
        return Files.readString(ROOT.resolve("docs/extending.md"));
    }

    /** Sources and plugin.xml of the example and of the packs. */
    private static String examples() throws IOException {
        StringBuilder text = new StringBuilder();
        for (String folder : List.of("tests/example.partner", "packs")) {
            for (String ending : List.of(".java", "plugin.xml")) {
                for (Path file : files(ROOT.resolve(folder), ending)) {
                    text.append(Files.readString(file));
                }
            }
        }
        return text.toString();
    }

    private static List<Path> files(Path folder, String ending) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(f -> f.toString().endsWith(ending) && !f.toString().contains("/target/")).sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
