package org.clientele.core.definitions;

import java.util.Locale;

import org.clientele.model.Titled;

/**
 * Names of what administrators define, in the language of who reads them.
 *
 * @since 0.1
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

    private static boolean isNamed(String name) {
        return name != null && !name.isBlank();
    }
}
