package packs.utility.ui.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * For tests of an installed product: where the system property {@code packs.utility.marker} names a file, the page
 * writes there what it shows.
 */
final class Marker {

    private Marker() {
    }

    static void write(String shown) {
        String file = System.getProperty("packs.utility.marker");
        if (file != null) {
            try {
                Files.writeString(Path.of(file), shown + '\n');
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
