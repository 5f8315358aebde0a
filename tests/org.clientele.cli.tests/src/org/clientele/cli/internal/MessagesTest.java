package org.clientele.cli.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.clientele.core.exchange.RowOutcome;
import org.junit.jupiter.api.Test;

/** Every text is there in both languages, can be formatted, and takes the same arguments. */
class MessagesTest {

    private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d)");

    @Test
    void bothLanguagesHaveExactlyTheConstants() {
        Set<String> constants = Arrays.stream(Messages.values()).map(Enum::name)
                .collect(Collectors.toCollection(TreeSet::new));
        for (Locale locale : new Locale[] { Locale.ENGLISH, Locale.SIMPLIFIED_CHINESE }) {
            ResourceBundle texts = Messages.texts(locale);
            Set<String> own = new TreeSet<>(texts.keySet());
            assertEquals(constants, own, locale.toString());
        }
    }

    @Test
    void everyTextCanBeFormatted() {
        for (Messages message : Messages.values()) {
            for (Locale locale : new Locale[] { Locale.ENGLISH, Locale.SIMPLIFIED_CHINESE }) {
                // numbers fit every kind of argument, choices included
                String text = message.in(locale, 1, 2, 3, 4, 5);
                assertFalse(text.isBlank(), message.name());
                assertFalse(ARGUMENT.matcher(text).find(), message + ": " + text);
            }
        }
    }

    @Test
    void translationsTakeTheSameArguments() {
        for (Messages message : Messages.values()) {
            assertEquals(arguments(message, Locale.ENGLISH), arguments(message, Locale.SIMPLIFIED_CHINESE),
                    message.name());
        }
    }

    @Test
    void chineseIsChinese() {
        long latin = Arrays.stream(Messages.values()).map(m -> m.in(Locale.SIMPLIFIED_CHINESE, 1, 2, 3, 4, 5))
                .filter(t -> t.codePoints()
                        .noneMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN))
                .count();
        assertEquals(0, latin);
    }

    @Test
    void otherLanguagesGetEnglishWhateverTheSystemSpeaks() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.SIMPLIFIED_CHINESE);
            assertEquals("Store", Messages.INFO_STORE.in(Locale.FRENCH));
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void everyOutcomeOfARowHasAText() {
        for (RowOutcome outcome : RowOutcome.values()) {
            assertTrue(Arrays.stream(Messages.values()).anyMatch(m -> m.name().equals("OUTCOME_" + outcome.name())),
                    outcome.name());
        }
    }

    private static Set<String> arguments(Messages message, Locale locale) {
        Matcher matcher = ARGUMENT.matcher(Messages.texts(locale).getString(message.name()));
        Set<String> found = new TreeSet<>();
        while (matcher.find()) {
            found.add(matcher.group(1));
        }
        return found;
    }
}
