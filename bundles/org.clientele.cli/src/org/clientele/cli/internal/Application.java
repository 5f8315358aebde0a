package org.clientele.cli.internal;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.clientele.cli.command.ExitCodes;
import org.clientele.cli.internal.handover.HandoverClient;
import org.clientele.cli.internal.handover.PrivateFiles;
import org.clientele.core.Actor;
import org.clientele.core.store.StoreLocations;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.osgi.framework.log.FrameworkLog;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceReference;
import org.osgi.util.tracker.ServiceTracker;

/**
 * The command line as an application. Standard output carries results only: what others print goes to standard error.
 */
public final class Application implements IApplication {

    private static final long SECONDS_FOR_SERVICES = 10;
    /** Options of the platform that it may leave in the arguments, with and without a value. */
    private static final Set<String> WITH_VALUE = Set.of("-product", "-application", "-data", "-configuration", "-nl",
            "-os", "-ws", "-arch", "-launcher", "-name", "-feature", "-startup", "-vm", "-keyring", "-showsplash");

    private final Cancellation cancellation = new Cancellation();

    @Override
    public Object start(IApplicationContext context) throws InterruptedException {
        OutputStream out = new FileOutputStream(FileDescriptor.out);
        OutputStream err = new FileOutputStream(FileDescriptor.err);
        System.setOut(new PrintStream(err, true));
        System.setProperty("org.slf4j.simpleLogger.defaultLogLevel", "error");
        context.applicationRunning();
        BundleContext bundle = FrameworkUtil.getBundle(Application.class).getBundleContext();
        logTo(bundle, StoreLocations.ofSystemUser().logFolder());
        Signals.cancelOn(cancellation, "INT", "TERM");
        CliRequest request = new CliRequest(words(context.getArguments().get(IApplicationContext.APPLICATION_ARGS)),
                Path.of(System.getProperty("user.dir")), Terminal.screen(System.getenv()), Locale.getDefault(),
                Actor.ofSystemUser().account());
        ServiceTracker<CommandRunner, CommandRunner> runners = new ServiceTracker<>(bundle, CommandRunner.class, null);
        ServiceTracker<OpenStores, OpenStores> stores = new ServiceTracker<>(bundle, OpenStores.class, null);
        runners.open();
        stores.open();
        try {
            CommandRunner runner = runners.waitForService(SECONDS_FOR_SERVICES * 1000);
            OpenStores open = stores.getService();
            if (runner == null || open == null) {
                err.write((Messages.INCOMPLETE.in(request.locale()) + System.lineSeparator())
                        .getBytes(request.terminal().charset()));
                return ExitCodes.FAILED;
            }
            return runner.run(request, new CommandRunner.Streams(out, err, cancellation), new HandoverClient(open));
        } catch (IOException e) {
            return ExitCodes.FAILED; // nobody is left to tell
        } finally {
            stores.close();
            runners.close();
        }
    }

    @Override
    public void stop() {
        cancellation.request();
    }

    /** The user's words: what the platform left of its own is dropped from the front. */
    static List<String> words(Object arguments) {
        List<String> words = new ArrayList<>(arguments instanceof String[] array ? List.of(array) : List.of());
        while (!words.isEmpty() && words.getFirst().startsWith("-") && !words.getFirst().startsWith("--")
                && !"-h".equals(words.getFirst())) {
            boolean value = WITH_VALUE.contains(words.removeFirst());
            if (value && !words.isEmpty()) {
                words.removeFirst();
            }
        }
        return words;
    }

    private static void logTo(BundleContext bundle, Path folder) {
        ServiceReference<FrameworkLog> reference = bundle.getServiceReference(FrameworkLog.class);
        if (reference == null) {
            return;
        }
        try {
            PrivateFiles.createFolders(folder);
            Path log = folder.resolve("cli.log");
            LogTurn.turn(log);
            PrivateFiles.createFile(log);
            bundle.getService(reference).setFile(log.toFile(), true);
        } catch (IOException e) {
            // the platform's own log file stays
        } finally {
            bundle.ungetService(reference);
        }
    }
}
