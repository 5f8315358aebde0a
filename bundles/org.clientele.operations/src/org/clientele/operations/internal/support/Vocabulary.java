package org.clientele.operations.internal.support;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashSet;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;

/**
 * The words that the program itself uses in its messages. Of a sentence that was logged only these stay: whatever else is
 * in it came from somewhere, and may be a name, a note or an address.
 */
final class Vocabulary {

    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{M}]*"); //$NON-NLS-1$
    private static final String TEXTS = "(?:messages|texts)[a-zA-Z_]*\\.properties"; //$NON-NLS-1$

    private final Set<String> words = new HashSet<>();
    private final StringBuilder ideographs = new StringBuilder();

    /** The words of our own bundles: of their messages and of their names. */
    static Vocabulary of(BundleContext context) {
        Vocabulary vocabulary = new Vocabulary();
        for (Bundle bundle : context.getBundles()) {
            String name = bundle.getSymbolicName();
            if (name != null && name.startsWith("org.clientele.")) { //$NON-NLS-1$
                vocabulary.learn(name);
                var files = bundle.findEntries("/", "*.properties", true); //$NON-NLS-1$ //$NON-NLS-2$
                for (URL file : files == null ? Collections.<URL>emptyList() : Collections.list(files)) {
                    vocabulary.read(file);
                }
            }
        }
        return vocabulary;
    }

    private void read(URL file) {
        String path = file.getPath();
        if (!path.substring(path.lastIndexOf('/') + 1).matches(TEXTS)) {
            return;
        }
        Properties texts = new Properties();
        try (Reader reader = new InputStreamReader(file.openStream(), StandardCharsets.UTF_8)) {
            texts.load(reader);
        } catch (IOException | IllegalArgumentException e) {
            return; // fewer words stay
        }
        texts.values().forEach(text -> learn(text.toString()));
    }

    void learn(String text) {
        Matcher matcher = WORD.matcher(text.toLowerCase(Locale.ROOT));
        while (matcher.find()) {
            String word = matcher.group();
            if (isIdeographic(word)) {
                ideographs.append(word).append('\n');
            } else {
                words.add(word);
            }
        }
    }

    /** A text in which a mark stands for each word that is none of the program's. */
    String mask(String text, String mark) {
        return WORD.matcher(text).replaceAll(found -> Matcher.quoteReplacement(knows(found.group()) ? found.group() : mark));
    }

    private boolean knows(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return isIdeographic(lower) ? ideographs.indexOf(lower) >= 0 : words.contains(lower);
    }

    /** Chinese is written without blanks, so what is known is a run of characters within a sentence of ours. */
    private static boolean isIdeographic(String word) {
        return word.codePoints().anyMatch(Character::isIdeographic);
    }
}
