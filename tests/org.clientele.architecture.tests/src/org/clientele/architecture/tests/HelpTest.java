package org.clientele.architecture.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

/** Every part leads to help, every key is listed, every command and part that the help names is there; in both languages. */
class HelpTest {

    private static final List<String> LANGUAGES = List.of("", "nl/zh_CN/");
    private static final Pattern PART = Pattern.compile("class (\\w+)(?:<[^{]*>)? extends (ViewPart|ChartView|EditorPart|FormEditor"
            + "|TitleAreaDialog|TrayDialog|WizardPage|PreferencePage|FieldEditorPreferencePage)\\b");
    private static final Pattern SETS_HELP = Pattern.compile("Help\\.set\\(|String help\\(\\)|abstract class");

    private static Path help() {
        return SourceBundle.root().resolve("bundles/org.clientele.help");
    }

    @Test
    void everyPartAndDialogHasHelp() throws IOException {
        List<String> silent = new ArrayList<>();
        int parts = 0;
        for (SourceBundle bundle : SourceBundle.all()) {
            for (Path source : bundle.sources()) {
                String text = Files.readString(source);
                Matcher part = PART.matcher(text);
                if (part.find()) {
                    parts++;
                    // the pages of an editor and the tabs of a composed part set their own
                    if (!SETS_HELP.matcher(text).find() && !part.group(2).equals("FormEditor")) {
                        silent.add(bundle.name() + " " + part.group(1));
                    }
                }
            }
        }
        assertFalse(parts < 40, "only " + parts + " parts were found");
        assertEquals(List.of(), silent);
    }

    @Test
    void everyKeyBindingIsListedInBothLanguages() throws IOException {
        Set<String> keys = new TreeSet<>();
        Matcher key = Pattern.compile("<key\\b[^>]*?\\bsequence=\"([^\"]+)\"").matcher(plugins());
        while (key.find()) {
            keys.add(key.group(1).replace("M1", "Ctrl").replace("M2", "Shift").replace("M3", "Alt"));
        }
        assertFalse(keys.size() < 10, keys.toString());
        for (String language : LANGUAGES) {
            String page = Files.readString(help().resolve(language + "html/keys.html"));
            Set<String> missing = keys.stream()
                    .filter(k -> !Pattern.compile("<td>[^<]*" + Pattern.quote(k) + "(?![+\\w])").matcher(page).find())
                    .collect(Collectors.toCollection(TreeSet::new));
            assertEquals(Set.of(), missing, language);
        }
    }

    @Test
    void commandsViewsAndPartsThatTheHelpNamesAreThere() throws IOException {
        Set<String> ids = matches("\\bid=\"([\\w.]+)\"", plugins());
        Set<String> contexts = matches("context id=\"(\\w+)\"", Files.readString(help().resolve("contexts.xml")));
        List<String> breaches = new ArrayList<>();
        for (Path file : files()) {
            String text = Files.readString(file);
            Set<String> named = matches("\"command:([\\w.]+)", text);
            named.addAll(matches("\\b(?:command|view|page)=\"([\\w.]+)", text));
            named.removeAll(ids);
            named.forEach(id -> breaches.add(file + " names " + id));
            Set<String> targets = matches("\\btarget=\"(\\w+)\"", text);
            targets.removeAll(contexts);
            targets.forEach(id -> breaches.add(file + " points at " + id));
        }
        assertEquals(List.of(), breaches);
    }

    @Test
    void guidesHaveTheSameStepsInBothLanguages() throws IOException {
        for (String guide : List.of("tour.xml", "tasks.xml")) {
            assertEquals(actions(help().resolve("guides/" + guide)), actions(help().resolve("nl/zh_CN/guides/" + guide)));
        }
        assertEquals(10, actions(help().resolve("guides/tasks.xml")).stream().filter(a -> a.startsWith("id=")).count());
    }

    /** What the program does, in order; the texts differ. */
    private static List<String> actions(Path file) throws IOException {
        Matcher action = Pattern.compile("\\b(?:id|command|view|record|page|target)=\"[^\"]*\"|<step\\b")
                .matcher(Files.readString(file));
        List<String> actions = new ArrayList<>();
        while (action.find()) {
            actions.add(action.group());
        }
        return actions;
    }

    private static List<Path> files() throws IOException {
        List<Path> files = new ArrayList<>();
        for (String folder : List.of("bundles/org.clientele.help", "bundles/org.clientele.branding", "tests/example.brand")) {
            try (Stream<Path> all = Files.walk(SourceBundle.root().resolve(folder))) {
                all.filter(f -> f.toString().matches(".*(\\.html|/guides/\\w+\\.xml)") && !f.toString().contains("/target/"))
                        .forEach(files::add);
            }
        }
        return files;
    }

    private static String plugins() throws IOException {
        StringBuilder text = new StringBuilder();
        for (SourceBundle bundle : SourceBundle.all()) {
            Path plugin = bundle.folder().resolve("plugin.xml");
            if (Files.exists(plugin)) {
                text.append(Files.readString(plugin));
            }
        }
        return text.toString();
    }

    private static Set<String> matches(String pattern, String text) {
        Set<String> found = new TreeSet<>();
        Matcher matcher = Pattern.compile(pattern).matcher(text);
        while (matcher.find()) {
            found.add(matcher.group(1));
        }
        return found;
    }
}
