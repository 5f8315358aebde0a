package org.clientele.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.io.InputStream;
import java.lang.reflect.Field;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

import org.clientele.store.internal.Messages;
import org.eclipse.osgi.util.NLS;
import org.junit.jupiter.api.Test;

/** Every text is there in both languages, and takes the same values in both. */
class MessagesTest {

    private static final Pattern PLACE = Pattern.compile("\\{\\d\\}");

    @Test
    void bothLanguagesHaveAllTextsWithTheSamePlaces() throws Exception {
        Properties english = load("messages.properties");
        Properties chinese = load("messages_zh_CN.properties");
        Set<String> fields = new TreeSet<>();
        for (Field field : Messages.class.getFields()) {
            fields.add(field.getName());
            assertFalse(((String) field.get(null)).startsWith("NLS missing"), field.getName());
        }
        assertEquals(fields, new TreeSet<>(english.stringPropertyNames()));
        assertEquals(fields, new TreeSet<>(chinese.stringPropertyNames()));
        for (String key : fields) {
            assertEquals(places(english.getProperty(key)), places(chinese.getProperty(key)), key);
            for (Properties language : Set.of(english, chinese)) {
                String text = NLS.bind(language.getProperty(key), new Object[] { "0", "1", "2", "3" });
                assertFalse(PLACE.matcher(text).find(), text);
            }
        }
    }

    private static Set<String> places(String text) {
        Set<String> places = new TreeSet<>();
        PLACE.matcher(text).results().forEach(r -> places.add(r.group()));
        return places;
    }

    private static Properties load(String name) throws Exception {
        try (InputStream in = Messages.class.getResourceAsStream(name)) {
            assertNotNull(in, name);
            Properties properties = new Properties();
            properties.load(in);
            return properties;
        }
    }
}
