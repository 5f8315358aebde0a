package org.clientele.operations.internal.support;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.stream.Stream;

import org.clientele.core.store.StoreLocations;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/** Keeps logs from others on the computer: the platform writes them with the rights that new files have. */
@Component(service = LogRights.class, immediate = true)
public final class LogRights {

    private static final String MINE = "rw-------"; //$NON-NLS-1$

    /** For the logs of the running program, those that turned over before, and the one that is about to be written. */
    @Activate
    public LogRights() {
        try {
            restrictIn(StoreLocations.ofSystemUser().logFolder());
            if (Platform.isRunning() && Platform.getLogFileLocation() != null) {
                Path log = Platform.getLogFileLocation().toPath();
                if (!Files.exists(log) && Files.isDirectory(log.getParent())) {
                    Files.createFile(log);
                }
                restrictIn(log.getParent());
            }
        } catch (IOException e) {
            ILog.of(LogRights.class).warn("The rights of the logs could not be set", e); //$NON-NLS-1$
        }
    }

    static void restrictIn(Path folder) throws IOException {
        if (!Files.isDirectory(folder) || !folder.getFileSystem().supportedFileAttributeViews().contains("posix")) { //$NON-NLS-1$
            return;
        }
        try (Stream<Path> files = Files.list(folder)) {
            for (Path log : files.filter(f -> f.getFileName().toString().endsWith(".log")).toList()) { //$NON-NLS-1$
                Files.setPosixFilePermissions(log, PosixFilePermissions.fromString(MINE));
            }
        }
    }
}
