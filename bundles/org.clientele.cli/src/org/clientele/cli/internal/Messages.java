package org.clientele.cli.internal;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

import org.clientele.core.ClienteleException;
import org.clientele.core.StatusCodes;

/**
 * The texts of the command line. They are looked up by locale on each use, since one process may serve users of several
 * languages; {@code NLS} fixes one language for a process.
 */
public enum Messages {
    //@KEYS@
    ;

    private static final String BUNDLE = "org.clientele.cli.internal.messages";

    /**
     * The text in a language.
     *
     * @param locale the language; English where there is no translation
     * @param arguments what {0}, {1} and so on stand for
     * @return the text
     */
    public String in(Locale locale, Object... arguments) {
        String pattern = texts(locale).getString(name());
        return new MessageFormat(pattern, locale).format(arguments);
    }

    /**
     * A wrong command line.
     *
     * @param locale the language
     * @param arguments what {0}, {1} and so on stand for
     * @return the failure with this text
     */
    public ClienteleException usage(Locale locale, Object... arguments) {
        return failure(StatusCodes.INVALID_INPUT, locale, arguments);
    }

    /**
     * An expected failure.
     *
     * @param code one of the status codes
     * @param locale the language
     * @param arguments what {0}, {1} and so on stand for
     * @return the failure with this text
     */
    public ClienteleException failure(int code, Locale locale, Object... arguments) {
        return new ClienteleException(code, in(locale, arguments));
    }

    static ResourceBundle texts(Locale locale) {
        // simplified characters are the only Chinese that there is; a reader of traditional ones prefers them to English
        boolean chinese = Locale.CHINESE.getLanguage().equals(locale.getLanguage());
        return ResourceBundle.getBundle(BUNDLE, chinese ? Locale.SIMPLIFIED_CHINESE : Locale.ROOT,
                Messages.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }
}
