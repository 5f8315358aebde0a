package org.clientele.benchmarks.probe;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleActivator;
import org.osgi.framework.BundleContext;

/**
 * Waits until the workbench's window is there and has worked all its events, writes the milliseconds since the start of
 * the process and the bytes of the heap that are in use into the file that the property clientele.probe.file names, a line
 * each, and ends the process.
 */
public final class Probe implements BundleActivator {

    private static final long LOOK_EACH = 5;
    private static final String WORKBENCH = "org.eclipse.ui.workbench";

    @Override
    public void start(BundleContext context) {
        String file = System.getProperty("clientele.probe.file");
        if (file != null) {
            Thread thread = new Thread(() -> watch(context, Path.of(file)), "Start probe");
            thread.setDaemon(true);
            thread.start();
        }
    }

    private static void watch(BundleContext context, Path file) {
        try {
            while (!isActive(context) || !PlatformUI.isWorkbenchRunning()) {
                Thread.sleep(LOOK_EACH);
            }
            Display display = PlatformUI.getWorkbench().getDisplay();
            boolean[] seen = { false };
            while (!seen[0]) {
                display.syncExec(() -> {
                    IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
                    seen[0] = window != null && window.getShell() != null && window.getShell().isVisible();
                });
                Thread.sleep(LOOK_EACH);
            }
            // Timers of no delay come behind paint events and behind what was posted before.
            display.syncExec(() -> display.timerExec(0, () -> display.asyncExec(() -> end(file))));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static boolean isActive(BundleContext context) {
        for (Bundle bundle : context.getBundles()) {
            if (WORKBENCH.equals(bundle.getSymbolicName())) {
                return bundle.getState() == Bundle.ACTIVE;
            }
        }
        return false;
    }

    private static void end(Path file) {
        long started = ManagementFactory.getRuntimeMXBean().getStartTime();
        try {
            long millis = System.currentTimeMillis() - started;
            System.gc();
            long heap = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
            Files.writeString(file, millis + "\n" + heap + '\n');
        } catch (IOException e) {
            Runtime.getRuntime().halt(2);
        }
        Runtime.getRuntime().halt(0);
    }

    @Override
    public void stop(BundleContext context) {
        // The process ends with the probe.
    }
}
