package org.clientele.architecture.tests;

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
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;
import org.junit.jupiter.api.Test;

/** Every text that a person may see is there in both languages, takes the same arguments, and can be formatted. */
class TranslationsTest {

    private static final Pattern FIELD = Pattern.compile("public static String (\\w+);");
    private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d+)\\}");
    private static final Pattern KEY = Pattern.compile("\"%([\\w.]+)\"");
    private static final String[] ARGUMENTS = { "<0>", "<1>", "<2>", "<3>", "<4>", "<5>" };

    @Test
    void messagesOfEveryBundleAreThereInBothLanguages() throws IOException {
        List<String> breaches = new ArrayList<>();
        int classes = 0;
        for (SourceBundle bundle : SourceBundle.all()) {
            for (Path source : bundle.sources()) {
                String text = Files.readString(source);
                if (!source.endsWith("Messages.java") || !text.contains("extends NLS")) {
                    continue;
                }
                classes++;
                Set<String> fields = matches(FIELD, text);
                Properties english = load(source.resolveSibling("messages.properties"));
                Properties chinese = load(source.resolveSibling("messages_zh_CN.properties"));
                compare(source, fields, english.stringPropertyNames(), "English", breaches);
                compare(source, fields, chinese.stringPropertyNames(), "Chinese", breaches);
                fields.forEach(key -> format(source, key, english, chinese, breaches));
            }
        }
        assertFalse(classes == 0, "no Messages class found");
        assertEquals(List.of(), breaches);
    }

    @Test
    void keysOfPluginFilesAreThereInBothLanguages() throws IOException {
        List<String> breaches = new ArrayList<>();
        for (SourceBundle bundle : SourceBundle.all()) {
            Path plugin = bundle.folder().resolve("plugin.xml");
            if (!Files.exists(plugin)) {
                continue;
            }
            Properties english = load(bundle.folder().resolve("plugin.properties"));
            Properties chinese = load(bundle.folder().resolve("plugin_zh_CN.properties"));
            for (String key : matches(KEY, Files.readString(plugin))) {
                if (!english.containsKey(key) || !chinese.containsKey(key)) {
                    breaches.add(bundle.name() + ": " + key);
                }
            }
        }
        assertEquals(List.of(), breaches);
    }

    @Test
    void linksOfTheHelpLeadSomewhere() throws IOException {
        List<String> breaches = new ArrayList<>();
        Path help = SourceBundle.root().resolve("bundles/org.clientele.help");
        Pattern link = Pattern.compile("(?:href|topic|file)=\"([^\"#:]+)\"");
        try (Stream<Path> files = Files.walk(help)) {
            for (Path file : files.filter(f -> f.toString().matches(".*\\.(html|xml)")).toList()) {
                if (file.toString().contains("/target/")) {
                    continue;
                }
                // the platform looks for contents and contexts in nl/zh/CN, and reads their links from the bundle's root
                Path from = file.getParent().endsWith("nl/zh/CN") ? help.resolve("nl/zh_CN/toc.xml") : file;
                for (String target : matches(link, Files.readString(file))) {
                    if (!Files.exists(from.resolveSibling(target))) {
                        breaches.add(help.relativize(file) + " -> " + target);
                    }
                }
            }
        }
        assertEquals(List.of(), breaches);
    }

    @Test
    void pagesOfTheHelpAreThereInBothLanguagesAndInTheirContents() throws IOException {
        Path help = SourceBundle.root().resolve("bundles/org.clientele.help");
        Set<String> english = names(help.resolve("html"));
        assertEquals(english, names(help.resolve("nl/zh_CN/html")));
        Pattern link = Pattern.compile("(?:href|topic)=\"html/([^\"#]+)\"");
        assertEquals(english, matches(link, Files.readString(help.resolve("toc.xml"))));
        assertEquals(english, matches(link, Files.readString(help.resolve("nl/zh/CN/toc.xml"))));
    }

    @Test
    void helpContextsOfThePartsAreDescribedInBothLanguages() throws IOException {
        Path help = SourceBundle.root().resolve("bundles/org.clientele.help");
        Set<String> english = matches(Pattern.compile("context id=\"(\\w+)\""),
                Files.readString(help.resolve("contexts.xml")));
        assertEquals(english, matches(Pattern.compile("context id=\"(\\w+)\""),
                Files.readString(help.resolve("nl/zh/CN/contexts.xml"))));
        Set<String> used = new TreeSet<>();
        for (SourceBundle bundle : SourceBundle.all()) {
            for (Path source : bundle.sources()) {
                used.addAll(matches(Pattern.compile("Help\\.set\\([^\"]*\"(\\w+)\"\\)"), Files.readString(source)));
            }
        }
        assertFalse(used.isEmpty());
        used.removeAll(english);
        assertEquals(Set.of(), used);
    }

    private static void format(Path source, String key, Properties english, Properties chinese,
            List<String> breaches) {
        String en = english.getProperty(key, "");
        String zh = chinese.getProperty(key, "");
        if (!matches(ARGUMENT, en).equals(matches(ARGUMENT, zh))) {
            breaches.add(source + ": " + key + " takes other arguments in Chinese");
        }
        for (String pattern : List.of(en, zh)) {
            if (pattern.isBlank() || ARGUMENT.matcher(NLS.bind(pattern, ARGUMENTS)).find()) {
                breaches.add(source + ": " + key + " cannot be formatted: " + pattern);
            }
        }
    }

    private static void compare(Path source, Set<String> fields, Set<String> keys, String language,
            List<String> breaches) {
        Set<String> missing = new TreeSet<>(fields);
        missing.removeAll(keys);
        Set<String> excess = new TreeSet<>(keys);
        excess.removeAll(fields);
        if (!missing.isEmpty() || !excess.isEmpty()) {
            breaches.add(source + " " + language + " lacks " + missing + ", has " + excess + " for nothing");
        }
    }

    private static Set<String> matches(Pattern pattern, String text) {
        Set<String> found = new TreeSet<>();
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            found.add(matcher.group(1));
        }
        return found;
    }

    private static Set<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(f -> f.getFileName().toString()).filter(n -> n.endsWith(".html"))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static Properties load(Path file) throws IOException {
        Properties properties = new Properties();
        if (!Files.exists(file)) {
            return properties; // what it should hold is then told to be missing
        }
        try (Reader in = Files.newBufferedReader(file)) {
            properties.load(in);
        }
        return properties;
    }
}
