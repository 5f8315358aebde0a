package org.clientele.screenshots.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.core.runtime.ILogListener;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Platform;
import org.eclipse.ui.IStartup;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.PlatformUI;

/** Runs the tour when a system property says where to; writes what went wrong to result.txt and ends the workbench. */
public final class ScreenshotsStartup implements IStartup {

    private static final String FOLDER = "clientele.screenshots"; //$NON-NLS-1$
    private static final String CUSTOMER = "clientele.screenshots.customer"; //$NON-NLS-1$
    private static final String SEARCH = "clientele.screenshots.search"; //$NON-NLS-1$

    @Override
    public void earlyStartup() {
        String folder = System.getProperty(FOLDER);
        if (folder != null) {
            Thread.ofPlatform().name(FOLDER).start(() -> run(Path.of(folder)));
        }
    }

    private static void run(Path folder) {
        List<String> problems = new CopyOnWriteArrayList<>();
        ILogListener log = (status, plugin) -> {
            if (status.matches(IStatus.ERROR)) {
                problems.add(status.getPlugin() + ": " + status.getMessage() + " " //$NON-NLS-1$ //$NON-NLS-2$
                        + Objects.toString(status.getException(), "")); //$NON-NLS-1$
            }
        };
        Platform.addLogListener(log);
        Screen screen = new Screen(PlatformUI.getWorkbench().getDisplay());
        try {
            Files.createDirectories(folder);
            new Tour(screen, new Camera(screen, folder, problems)).run(System.getProperty(CUSTOMER),
                    System.getProperty(SEARCH));
        } catch (Exception | LinkageError e) {
            problems.add(e.toString());
        } finally {
            Platform.removeLogListener(log);
            write(folder, problems);
            IWorkbench workbench = PlatformUI.getWorkbench();
            workbench.getDisplay().asyncExec(workbench::close);
        }
    }

    private static void write(Path folder, List<String> problems) {
        try {
            Files.write(folder.resolve("result.txt"), problems); //$NON-NLS-1$
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
