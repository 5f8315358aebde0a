package org.clientele.lifecycle.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;
import org.junit.jupiter.api.Test;

/** The texts of all packages of the bundle, in both languages. */
class AllMessagesTest {

    private static final Path SOURCES = Path.of(System.getProperty("clientele.root"), "bundles",
            "org.clientele.lifecycle", "src");
    private static final Pattern PLACE = Pattern.compile("\\{(\\d)\\}");
    private static final Pattern FIELD = Pattern.compile("public static String (\\w+);");

    @Test
    void everyFieldHasATextInBothLanguagesAndNoTextIsLeftOver() throws IOException {
        List<String> breaches = new ArrayList<>();
        List<Path> folders = folders();
        assertFalse(folders.isEmpty());
        for (Path folder : folders) {
            Set<String> fields = new TreeSet<>();
            FIELD.matcher(Files.readString(folder.resolve("Messages.java"))).results()
                    .forEach(field -> fields.add(field.group(1)));
            for (String language : List.of("", "_zh_CN")) {
                Set<String> keys = new TreeSet<>(texts(folder, language).stringPropertyNames());
                if (!fields.equals(keys)) {
                    breaches.add(folder.getFileName() + language + ": " + difference(fields, keys));
                }
            }
        }
        assertEquals(List.of(), breaches);
    }

    @Test
    void patternsHaveTheSamePlacesInBothLanguagesAndCanBeFormatted() throws IOException {
        List<String> breaches = new ArrayList<>();
        for (Path folder : folders()) {
            Properties english = texts(folder, "");
            Properties chinese = texts(folder, "_zh_CN");
            for (String key : english.stringPropertyNames()) {
                if (!places(english.getProperty(key)).equals(places(chinese.getProperty(key)))) {
                    breaches.add(folder.getFileName() + ": " + key);
                }
                for (Properties texts : List.of(english, chinese)) {
                    String shown = NLS.bind(texts.getProperty(key), new Object[] { "a", "b", "c", "d", "e", "f" });
                    if (PLACE.matcher(shown).find()) {
                        breaches.add(folder.getFileName() + ": " + shown);
                    }
                }
            }
        }
        assertEquals(List.of(), breaches);
    }

    private static List<Path> folders() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return files.filter(file -> file.endsWith("Messages.java")).map(Path::getParent).sorted().toList();
        }
    }

    private static Set<String> difference(Set<String> one, Set<String> other) {
        Set<String> difference = new TreeSet<>(one);
        difference.addAll(other);
        difference.removeIf(key -> one.contains(key) && other.contains(key));
        return difference;
    }

    private static Set<String> places(String pattern) {
        Set<String> found = new TreeSet<>();
        for (Matcher m = PLACE.matcher(pattern); m.find();) {
            found.add(m.group(1));
        }
        return found;
    }

    private static Properties texts(Path folder, String language) throws IOException {
        Properties texts = new Properties();
        try (Reader reader = Files.newBufferedReader(folder.resolve("messages" + language + ".properties"))) {
            texts.load(reader);
        }
        return texts;
    }
}
