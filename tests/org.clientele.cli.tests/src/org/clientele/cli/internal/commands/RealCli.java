package org.clientele.cli.internal.commands;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;

import org.clientele.cli.internal.CommandRegistry;
import org.clientele.cli.internal.CommandRunner;
import org.clientele.cli.internal.OpenStores;
import org.clientele.cli.internal.Run;
import org.clientele.cli.internal.provisioning.ProvisionedStore;
import org.junit.jupiter.api.Assumptions;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.util.tracker.ServiceTracker;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/** The command line over the services of the running framework, on stores within one folder. */
final class RealCli {

    private static final long PATIENCE_MILLIS = 120_000;

    private final CommandRunner runner;
    private final Path folder;

    private RealCli(CommandRunner runner, Path folder) {
        this.runner = runner;
        this.folder = folder;
    }

    static RealCli in(Path folder) {
        Bundle bundle = FrameworkUtil.getBundle(RealCli.class);
        Assumptions.assumeTrue(bundle != null, "needs the services of a framework");
        BundleContext context = bundle.getBundleContext();
        CommandRegistry commands = service(context, CommandRegistry.class);
        OpenStores stores = service(context, OpenStores.class);
        return new RealCli(new CommandRunner(commands, stores, Run.locations(folder), ProvisionedStore.NONE), folder);
    }

    /** Runs a command line in the folder. */
    Run run(String... args) {
        return Run.of(runner, folder, args);
    }

    /** Runs a command line that has to succeed and gives its result. */
    JsonObject json(String... args) {
        String[] all = new String[args.length + 1];
        System.arraycopy(args, 0, all, 0, args.length);
        all[args.length] = "--json";
        Run run = run(all);
        assertEquals(0, run.code(), run.err());
        return JsonParser.parseString(run.lastLine()).getAsJsonObject();
    }

    /** What {@code info} tells of a store, without what changes by itself. */
    JsonObject info(String store) {
        JsonObject info = json("info", "--store", store);
        info.remove("freeBytes");
        return info;
    }

    /** Runs a command line that has to fail with a code and one sentence, which is given. */
    String refusal(int code, String... args) {
        Run run = run(args);
        String sentence = run.err().strip();
        assertEquals(code, run.code(), sentence);
        assertEquals(1, run.err().lines().count(), run.err());
        assertTrue(sentence.endsWith(".") || sentence.endsWith("?"), sentence);
        assertFalse(sentence.contains("Exception"), sentence);
        assertFalse(sentence.contains(". "), "one sentence: " + sentence);
        assertEquals("", run.out());
        return sentence;
    }

    private static <T> T service(BundleContext context, Class<T> type) {
        ServiceTracker<T, T> tracker = new ServiceTracker<>(context, type, null);
        tracker.open();
        try {
            T service = tracker.waitForService(PATIENCE_MILLIS);
            assertNotNull(service, type.getName());
            return service;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        } finally {
            tracker.close();
        }
    }
}
