package org.clientele.architecture.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

/** A brand has everything that a person sees of it, and what all brands share names none. */
class BrandsTest {

    private static final Path OURS = SourceBundle.root().resolve("bundles/org.clientele.branding");

    private static final Path EXAMPLE = SourceBundle.root().resolve("tests/example.brand");

    private static final Pattern PROPERTY = Pattern.compile("<property name=\"(\\w+)\"\\s+value=\"([^\"]+)\"");

    /** Only native launchers show them, and the example has none. */
    private static final String OF_LAUNCHERS = "startup";

    private static Map<String, String> properties(Path brand) throws IOException {
        Map<String, String> all = new TreeMap<>();
        Matcher found = PROPERTY.matcher(Files.readString(brand.resolve("plugin.xml")));
        while (found.find()) {
            if (!found.group(1).startsWith(OF_LAUNCHERS)) {
                all.put(found.group(1), found.group(2));
            }
        }
        return all;
    }

    @Test
    void secondBrandReplacesEverythingThatTheFirstOneBrings() throws IOException {
        assertEquals(properties(OURS).keySet(), properties(EXAMPLE).keySet());
    }

    @Test
    void filesOfBothBrandsAreThere() throws IOException {
        List<String> missing = new ArrayList<>();
        for (Path brand : List.of(OURS, EXAMPLE)) {
            for (String value : properties(brand).values()) {
                for (String file : value.split(",")) {
                    if (file.matches(".*\\.(png|css|ini|html)") && !Files.exists(brand.resolve(file))) {
                        missing.add(brand.getFileName() + "/" + file);
                    }
                }
            }
        }
        assertEquals(List.of(), missing);
    }

    @Test
    void secondBrandNamesTheFirstOnlyForItsLicence() throws IOException {
        List<String> named = new ArrayList<>();
        try (Stream<Path> files = Files.walk(EXAMPLE)) {
            for (Path file : files.filter(f -> f.toString().matches(".*\\.(html|properties|ini)")).toList()) {
                Files.readAllLines(file).stream().filter(l -> l.contains("Clientele") && !l.contains("Public License"))
                        .forEach(l -> named.add(file.getFileName() + ": " + l));
            }
        }
        assertEquals(List.of(), named);
    }

    @Test
    void helpNamesNoBrand() throws IOException {
        Path help = SourceBundle.root().resolve("bundles/org.clientele.help");
        List<String> named = new ArrayList<>();
        try (Stream<Path> files = Files.walk(help)) {
            List<Path> pages = files.filter(f -> !f.startsWith(help.resolve("target")))
                    .filter(f -> f.toString().matches(".*\\.(html|xml)") && !f.toString().endsWith("pom.xml")).toList();
            assertFalse(pages.isEmpty());
            for (Path page : pages) {
                if (Files.readString(page).contains("Clientele")) {
                    named.add(help.relativize(page).toString());
                }
            }
        }
        assertEquals(List.of(), named);
    }
}
