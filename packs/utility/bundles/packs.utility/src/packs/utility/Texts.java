package packs.utility;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;

/** Texts of the pack, in the language of whoever asks: the command line may serve another one than the window. */
public final class Texts {

    private static final String FILE = "packs.utility.messages";
    private static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.SIMPLIFIED_CHINESE);

    private Texts() {
    }

    /**
     * A text in the user's language.
     *
     * @param key its key
     * @param values what stands at {0}, {1} and so on
     * @return the text
     */
    public static String of(String key, Object... values) {
        return in(Locale.getDefault(), key, values);
    }

    /**
     * A text in a language.
     *
     * @param locale the language; English where the pack does not speak it
     * @param key its key
     * @param values what stands at {0}, {1} and so on
     * @return the text
     */
    public static String in(Locale locale, String key, Object... values) {
        ResourceBundle texts = ResourceBundle.getBundle(FILE, locale, Texts.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        return new MessageFormat(texts.getString(key), locale).format(values);
    }

    /**
     * A text in every language of the pack, the user's own first: names by which rules may call something.
     *
     * @param key its key
     * @return the texts, each once
     */
    public static List<String> names(String key) {
        return Stream.concat(Stream.of(of(key)), LANGUAGES.stream().map(l -> in(l, key))).distinct().toList();
    }

    /**
     * The keys of all texts, for tests.
     *
     * @param locale a language of the pack
     * @return the keys
     */
    public static List<String> keys(Locale locale) {
        ResourceBundle texts = ResourceBundle.getBundle(FILE, locale, Texts.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        return Arrays.asList(texts.keySet().toArray(String[]::new));
    }
}
