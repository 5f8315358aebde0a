package org.clientele.ui.customers.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;
import org.junit.jupiter.api.Test;

/** The texts of timeline, history, files, bulk edits, search and tasks, in both languages. */
class AllMessagesTest {

    private static final Pattern PLACE = Pattern.compile("\\{(\\d)\\}");
    private static final List<Class<?>> CLASSES = List.of(org.clientele.ui.customers.internal.bulk.Messages.class,
            org.clientele.ui.customers.internal.files.Messages.class,
            org.clientele.ui.customers.internal.history.Messages.class,
            org.clientele.ui.customers.internal.search.Messages.class,
            org.clientele.ui.customers.internal.tasks.Messages.class,
            org.clientele.ui.customers.internal.timeline.Messages.class);

    @Test
    void everyFieldHasATextInBothLanguagesAndNoTextIsLeftOver() throws IOException {
        for (Class<?> messages : CLASSES) {
            Set<String> fields = Arrays.stream(messages.getFields()).filter(f -> Modifier.isStatic(f.getModifiers()))
                    .map(f -> f.getName()).collect(Collectors.toCollection(TreeSet::new));
            assertFalse(fields.isEmpty());
            assertEquals(fields, new TreeSet<>(texts(messages, "").stringPropertyNames()));
            assertEquals(fields, new TreeSet<>(texts(messages, "_zh_CN").stringPropertyNames()));
        }
    }

    @Test
    void patternsHaveTheSamePlacesInBothLanguagesAndCanBeFormatted() throws IOException {
        for (Class<?> messages : CLASSES) {
            Properties english = texts(messages, "");
            Properties chinese = texts(messages, "_zh_CN");
            for (String key : english.stringPropertyNames()) {
                assertEquals(places(english.getProperty(key)), places(chinese.getProperty(key)), key);
                for (Properties texts : List.of(english, chinese)) {
                    String shown = NLS.bind(texts.getProperty(key), new Object[] { "a", "b", "c", "d", "e" });
                    assertFalse(PLACE.matcher(shown).find(), key + ": " + shown);
                }
            }
        }
    }

    private static Set<String> places(String pattern) {
        Set<String> found = new TreeSet<>();
        for (Matcher m = PLACE.matcher(pattern); m.find();) {
            found.add(m.group(1));
        }
        return found;
    }

    private static Properties texts(Class<?> messages, String language) throws IOException {
        Properties texts = new Properties();
        try (InputStream in = messages.getResourceAsStream("messages" + language + ".properties")) {
            texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
        return texts;
    }
}
