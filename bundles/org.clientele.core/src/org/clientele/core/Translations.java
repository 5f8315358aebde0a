package org.clientele.core;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Texts of a bundle in every language that it has, where the user's own language is not enough: a name that somebody
 * wrote down in one language is understood in the other.
 *
 * @since 1.0
 */
public final class Translations {

    private static final List<String> FILES = List.of("messages.properties", "messages_zh_CN.properties"); //$NON-NLS-1$ //$NON-NLS-2$
    private static final Map<Class<?>, List<Properties>> READ = new ConcurrentHashMap<>();

    private Translations() {
    }

    /**
     * What a text is called in all languages. Any thread.
     *
     * @param messages the class beside which the files {@code messages.properties} and
     *        {@code messages_zh_CN.properties} lie
     * @param text one of their texts, in any language
     * @return the texts of the same keys, the given one first; it alone when the files do not have it
     */
    public static List<String> of(Class<?> messages, String text) {
        return of(messages, "", text); //$NON-NLS-1$
    }

    /**
     * What a text of some of the keys is called in all languages, where another key may have the same text. Any thread.
     *
     * @param messages the class beside which the files {@code messages.properties} and
     *        {@code messages_zh_CN.properties} lie
     * @param prefix what the keys that matter begin with; may be empty
     * @param text one of their texts, in any language
     * @return the texts of the same keys, the given one first; it alone when the files do not have it
     */
    public static List<String> of(Class<?> messages, String prefix, String text) {
        List<Properties> files = READ.computeIfAbsent(messages, Translations::read);
        Set<String> texts = new LinkedHashSet<>(List.of(text));
        for (Properties file : files) {
            for (String key : file.stringPropertyNames()) {
                if (key.startsWith(prefix) && text.equals(file.getProperty(key))) {
                    files.stream().map(other -> other.getProperty(key)).filter(Objects::nonNull).forEach(texts::add);
                }
            }
        }
        return List.copyOf(texts);
    }

    private static List<Properties> read(Class<?> messages) {
        return FILES.stream().map(name -> read(messages, name)).toList();
    }

    private static Properties read(Class<?> messages, String name) {
        Properties texts = new Properties();
        try (InputStream in = messages.getResourceAsStream(name)) {
            if (in != null) {
                texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }
}
