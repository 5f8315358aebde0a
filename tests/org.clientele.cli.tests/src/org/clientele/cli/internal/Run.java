package org.clientele.cli.internal;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.clientele.cli.internal.provisioning.ProvisionedStore;
import org.clientele.core.store.StoreLocations;

/** One run of a command line in a test: what it printed, and its exit code. */
public final class Run {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final Cancellation cancellation = new Cancellation();
    private int code = -1;

    /** Runs a command line without handing it over. */
    public static Run of(CommandRunner runner, Path directory, String... args) {
        Run run = new Run();
        run.code = runner.run(request(directory, args), run.streams(), CommandRunner.Handover.NEVER);
        return run;
    }

    /** Runs a command line that may be handed over. */
    public static Run handedOver(CommandRunner runner, CommandRunner.Handover handover, Path directory,
            String... args) {
        Run run = new Run();
        run.code = runner.run(request(directory, args), run.streams(), handover);
        return run;
    }

    /** A request of an English user without a terminal. */
    public static CliRequest request(Path directory, String... args) {
        return new CliRequest(List.of(args), directory, new CliRequest.Screen(0, false, StandardCharsets.UTF_8),
                Locale.UK, "anna");
    }

    /** A runner with these commands; nothing of it lies outside of the folder. */
    public static CommandRunner runner(FakeStores stores, Path home, TestCommand... commands) {
        return new CommandRunner(new CommandRegistry(List.of(commands)), new OpenStores(stores, NoDefinitions.service()), locations(home),
                ProvisionedStore.NONE);
    }

    /** Locations within a folder. */
    public static StoreLocations locations(Path home) {
        return new StoreLocations("Linux", Map.of(), home);
    }

    /** The streams of this run. */
    public CommandRunner.Streams streams() {
        return new CommandRunner.Streams(out, err, cancellation);
    }

    /** The exit code. */
    public int code() {
        return code;
    }

    /** What was printed to standard output. */
    public String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    /** The last line of standard output. */
    public String lastLine() {
        return out().stripTrailing().lines().reduce("", (before, line) -> line);
    }

    /** What was printed to standard error. */
    public String err() {
        return err.toString(StandardCharsets.UTF_8);
    }
}
