package org.clientele.ui.lifecycle.internal.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;
import org.junit.jupiter.api.Test;

/** The texts of the pictures in both languages. */
class MessagesTest {

    private static final Pattern PLACE = Pattern.compile("\\{(\\d)\\}");

    @Test
    void everyFieldHasATextInBothLanguagesAndNoTextIsLeftOver() throws IOException {
        Set<String> fields = Arrays.stream(Messages.class.getFields())
                .filter(f -> Modifier.isStatic(f.getModifiers())).map(Field::getName)
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(fields, new TreeSet<>(texts("").stringPropertyNames()));
        assertEquals(fields, new TreeSet<>(texts("_zh_CN").stringPropertyNames()));
    }

    @Test
    void patternsHaveTheSamePlacesInBothLanguagesAndCanBeFormatted() throws IOException {
        Properties english = texts("");
        Properties chinese = texts("_zh_CN");
        for (String key : english.stringPropertyNames()) {
            assertEquals(places(english.getProperty(key)), places(chinese.getProperty(key)), key);
            for (Properties texts : new Properties[] { english, chinese }) {
                String shown = NLS.bind(texts.getProperty(key), new Object[] { "a", "b", "c", "d", "e", "f", "g" });
                assertFalse(PLACE.matcher(shown).find(), key + ": " + shown);
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

    private static Properties texts(String language) throws IOException {
        Properties texts = new Properties();
        try (InputStream in = Messages.class.getResourceAsStream("messages" + language + ".properties")) {
            texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
        return texts;
    }
}
