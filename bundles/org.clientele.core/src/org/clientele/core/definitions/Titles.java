package org.clientele.core.definitions;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.clientele.model.Titled;

/**
 * Names of what administrators define, in the language of who reads them.
 *
 * @since 1.0
 */
public final class Titles {

    private Titles() {
    }

    /**
     * The name in the language of the running program.
     *
     * @param titled what is named
     * @return its name; in the other language when it has none in this; empty when it has none
     */
    public static String of(Titled titled) {
        return of(titled, Locale.getDefault());
    }

    /**
     * The name in a language.
     *
     * @param titled what is named
     * @param locale the language; Chinese and all others are told apart
     * @return its name; in the other language when it has none in this; empty when it has none
     */
    public static String of(Titled titled, Locale locale) {
        boolean chinese = Locale.CHINESE.getLanguage().equals(locale.getLanguage());
        String wanted = chinese ? titled.getChinese() : titled.getEnglish();
        String other = chinese ? titled.getEnglish() : titled.getChinese();
        return isNamed(wanted) ? wanted : isNamed(other) ? other : ""; //$NON-NLS-1$
    }

    /**
     * The names in all languages.
     *
     * @param titled what is named
     * @return its different names, English first; empty when it has none
     */
    public static List<String> all(Titled titled) {
        return Stream.of(titled.getEnglish(), titled.getChinese()).filter(Titles::isNamed).distinct().toList();
    }

    /**
     * The names in all languages of a part of something, such as of a value of a scheme.
     *
     * @param whole what is named first
     * @param part what is named behind it
     * @return in each language both names with a colon and a blank between
     */
    public static List<String> all(Titled whole, Titled part) {
        return Stream.of(Locale.ENGLISH, Locale.CHINESE)
                .map(locale -> of(whole, locale) + ": " + of(part, locale)).distinct().toList(); //$NON-NLS-1$
    }

    private static boolean isNamed(String name) {
        return name != null && !name.isBlank();
    }
}
