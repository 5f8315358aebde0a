package org.clientele.cli.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;

/**
 * Turns a log over as the platform does, with its sizes and names. The platform looks at the size only when a process logs
 * more than what it logged before the command line began; most commands log less.
 */
final class LogTurn {

    private static final int KILOBYTES = 1000;
    private static final int FILES = 10;

    private LogTurn() {
    }

    /**
     * Puts a log aside that is too long, in place of the oldest of those that were put aside.
     *
     * @param log the log; it may not exist
     * @throws IOException when it cannot be moved
     */
    static void turn(Path log) throws IOException {
        int most = Integer.getInteger("eclipse.log.size.max", KILOBYTES);
        if (most > 0 && Files.exists(log) && Files.size(log) / 1024 > most) {
            Files.move(log, next(log), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static Path next(Path log) throws IOException {
        String name = log.getFileName().toString().replaceFirst("\\.log$", ".bak_");
        Path oldest = null;
        FileTime at = null;
        for (int i = 0; i < Math.max(1, Integer.getInteger("eclipse.log.backup.max", FILES)); i++) {
            Path file = log.resolveSibling(name + i + ".log");
            if (!Files.exists(file)) {
                return file;
            }
            FileTime time = Files.getLastModifiedTime(file);
            if (at == null || time.compareTo(at) < 0) {
                at = time;
                oldest = file;
            }
        }
        return oldest;
    }
}
