package org.clientele.update.internal.stage;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.util.Optional;

import org.clientele.core.ClienteleException;
import org.clientele.update.internal.Installation;
import org.eclipse.core.runtime.ILog;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.osgi.util.NLS;

/** {@code org.clientele.update.apply}: applies the staged update; run by the start script and nothing else. */
public final class ApplyApplication implements IApplication {

    @Override
    public Object start(IApplicationContext context) throws Exception {
        context.applicationRunning();
        Installation installation = Installation.ofProgram();
        UpdateFolder folder = new UpdateFolder(installation.area());
        Optional<FileChannel> alone = RunningMark.alone(folder);
        if (alone.isEmpty()) {
            return Outcome.IN_USE;
        }
        try (FileChannel lock = alone.get()) {
            return apply(installation, folder);
        }
    }

    private static Integer apply(Installation installation, UpdateFolder folder) throws IOException {
        Application application = new Application(installation, folder);
        try {
            application.prepare();
        } catch (ClienteleException e) {
            folder.endPhase();
            refuse(folder, e.getMessage());
            return Outcome.REFUSED;
        } catch (IOException e) {
            // before anything was changed: no room for the snapshot, or no right
            UpdateFolder.delete(folder.snapshot());
            folder.endPhase();
            ILog.get().error("The snapshot was not made", e); //$NON-NLS-1$
            refuse(folder, NLS.bind(Messages.noSnapshot, folder.folder()));
            return Outcome.REFUSED;
        }
        try {
            application.perform();
            return Outcome.DONE;
        } catch (ClienteleException | IOException e) {
            ILog.get().error("The update was not applied", e); //$NON-NLS-1$
            failed(folder, String.valueOf(e.getMessage()).replaceAll("\\s+", " ")); //$NON-NLS-1$ //$NON-NLS-2$
            return Outcome.FAILED;
        }
    }

    /** Tells the start script why; a full disk must not keep it from putting the snapshot back. */
    private static void failed(UpdateFolder folder, String sentence) {
        try {
            Files.writeString(folder.folder().resolve("failure"), sentence + '\n'); //$NON-NLS-1$
        } catch (IOException e) {
            System.err.println("clientele: " + sentence); //$NON-NLS-1$
        }
    }

    private static void refuse(UpdateFolder folder, String sentence) {
        System.err.println("clientele: " + sentence); //$NON-NLS-1$
        try {
            if (Files.isDirectory(folder.staged())) {
                Files.writeString(folder.staged().resolve("failed"), sentence + '\n'); //$NON-NLS-1$
            }
        } catch (IOException e) {
            ILog.get().warn("The reason was not written beside the staged update", e); //$NON-NLS-1$
        }
    }

    @Override
    public void stop() {
        // ends by itself
    }
}
