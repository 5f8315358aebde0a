package org.clientele.rcp.internal;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Properties;

import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.URIUtil;

/**
 * The language of the next start, kept as {@code osgi.nl} in the configuration that the framework reads before any of
 * our code runs.
 */
final class LanguageChoice {

    /** What is offered: as the system, English, Simplified Chinese. */
    static final List<String> LANGUAGES = List.of("", "en", "zh_CN"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$

    private static final String KEY = "osgi.nl"; //$NON-NLS-1$

    private final Path file;

    LanguageChoice(Path configurationFolder) {
        file = configurationFolder.resolve("config.ini"); //$NON-NLS-1$
    }

    /** That of the running program. */
    static LanguageChoice ofThisInstallation() {
        try {
            return new LanguageChoice(Path.of(URIUtil.toURI(Platform.getConfigurationLocation().getURL())));
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e); // the program started from that folder
        }
    }

    Path file() {
        return file;
    }

    /** The kept language, empty for the system's. */
    String kept() {
        try {
            return read().getProperty(KEY, ""); //$NON-NLS-1$
        } catch (IOException e) {
            return ""; //$NON-NLS-1$
        }
    }

    /** Keeps a language; empty for the system's. */
    void keep(String language) throws IOException {
        Properties all = read();
        if (language.isEmpty()) {
            all.remove(KEY);
        } else {
            all.setProperty(KEY, language);
        }
        Path next = file.resolveSibling("config.ini.new"); //$NON-NLS-1$
        try (Writer out = Files.newBufferedWriter(next)) {
            all.store(out, null);
        }
        Files.move(next, file, StandardCopyOption.REPLACE_EXISTING);
    }

    private Properties read() throws IOException {
        Properties all = new Properties();
        if (Files.exists(file)) {
            try (Reader in = Files.newBufferedReader(file)) {
                all.load(in);
            }
        }
        return all;
    }
}
