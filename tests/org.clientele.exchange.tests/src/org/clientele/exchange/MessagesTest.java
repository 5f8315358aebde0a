package org.clientele.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStreamReader;
import java.io.Reader;
import java.lang.reflect.Field;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.clientele.exchange.internal.Messages;
import org.eclipse.osgi.util.NLS;
import org.junit.jupiter.api.Test;

/** Every text is there in both languages, with the same places for values. */
class MessagesTest {

    private static final Pattern PLACE = Pattern.compile("\\{\\d\\}");

    @Test
    void bothLanguagesHaveEveryText() throws Exception {
        Set<String> fields = Arrays.stream(Messages.class.getFields()).map(Field::getName)
                .collect(Collectors.toCollection(TreeSet::new));
        Properties english = load("messages.properties");
        Properties chinese = load("messages_zh_CN.properties");
        assertEquals(fields, new TreeSet<>(english.stringPropertyNames()));
        assertEquals(fields, new TreeSet<>(chinese.stringPropertyNames()));
        for (String key : fields) {
            assertEquals(places(english.getProperty(key)), places(chinese.getProperty(key)), key);
            assertTrue(chinese.getProperty(key).codePoints().anyMatch(Character::isIdeographic), key);
            String bound = NLS.bind(english.getProperty(key), new Object[] { "a", "b", "c", "d", "e" });
            assertFalse(bound.contains("{") || bound.contains("<"), bound);
        }
    }

    private static Set<String> places(String text) {
        return PLACE.matcher(text).results().map(r -> r.group()).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Properties load(String name) throws Exception {
        Properties properties = new Properties();
        try (Reader reader = new InputStreamReader(Messages.class.getResourceAsStream(name), StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        return properties;
    }
}
