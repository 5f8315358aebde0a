package org.clientele.update.internal.stage;

import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

import org.eclipse.core.runtime.Platform;
import org.eclipse.osgi.service.datalocation.Location;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;

/**
 * Holds a shared lock as long as a program of this installation runs, so that no update is applied meanwhile. The
 * system gives it back however the program ends.
 */
@Component(immediate = true, service = RunningMark.class)
public final class RunningMark {

    private FileChannel channel;

    /** Takes the shared lock, unless this program is the one that applies updates. */
    @Activate
    public RunningMark() {
        if (String.valueOf(System.getProperty("eclipse.application")).startsWith("org.clientele.update.")) { //$NON-NLS-1$ //$NON-NLS-2$
            return;
        }
        area().map(UpdateFolder::new).filter(f -> Files.isWritable(f.folder().getParent())).ifPresent(this::share);
    }

    private void share(UpdateFolder folder) {
        try {
            Files.createDirectories(folder.folder());
            channel = open(folder.lock());
            if (channel.tryLock(0, Long.MAX_VALUE, true) == null) {
                giveUp();
            }
        } catch (IOException | OverlappingFileLockException e) {
            giveUp(); // a folder that cannot be locked cannot be updated either
        }
    }

    private void giveUp() {
        try {
            close();
        } catch (IOException e) {
            // nothing was written to it
        }
        channel = null;
    }

    /** Gives the lock back. */
    @Deactivate
    public void close() throws IOException {
        if (channel != null) {
            channel.close();
        }
    }

    private static FileChannel open(Path lock) throws IOException {
        return FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
    }

    /** The folder of configuration and p2. */
    static Optional<Path> area() {
        Location location = Platform.getConfigurationLocation();
        try {
            return location == null || location.getURL() == null ? Optional.empty()
                    : Optional.of(new File(location.getURL().toURI()).toPath().toAbsolutePath().getParent());
        } catch (URISyntaxException | IllegalArgumentException e) {
            return Optional.of(new File(location.getURL().getPath()).toPath().toAbsolutePath().getParent());
        }
    }

    /** Takes the lock for oneself; empty when a program is running. Closing the channel gives it back. */
    static Optional<FileChannel> alone(UpdateFolder folder) throws IOException {
        Files.createDirectories(folder.folder());
        FileChannel channel = open(folder.lock());
        FileLock lock = null;
        try {
            lock = channel.tryLock();
        } finally {
            if (lock == null) {
                channel.close();
            }
        }
        return Optional.ofNullable(lock).map(l -> channel);
    }
}
