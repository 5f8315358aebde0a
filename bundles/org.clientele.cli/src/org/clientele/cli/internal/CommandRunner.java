package org.clientele.cli.internal;

import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

import org.clientele.cli.command.CliCommand;
import org.clientele.cli.command.CommandSyntax;
import org.clientele.cli.command.CommandSyntax.StoreUse;
import org.clientele.cli.command.ExitCodes;
import org.clientele.cli.internal.output.ConsoleOutput;
import org.clientele.cli.internal.output.ProgressLine;
import org.clientele.cli.internal.provisioning.ProvisionedStore;
import org.clientele.core.ClienteleException;
import org.clientele.core.StatusCodes;
import org.clientele.core.provisioning.ProvisioningService;
import org.clientele.core.store.StoreLocations;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Runs command lines: parses, hands over where another process has the store open, runs the command and tells how it
 * ended. Whatever happens ends in an exit code and at most one sentence. Safe for any thread.
 */
@Component(service = CommandRunner.class)
public final class CommandRunner {

    private final CommandRegistry commands;
    private final OpenStores stores;
    private final StoreLocations locations;
    private final ProvisionedStore provisioned;

    /** Gives a command to the process that has the store open. */
    @FunctionalInterface
    public interface Handover {

        /** Hands nothing over. */
        Handover NEVER = (store, request, streams) -> OptionalInt.empty();

        /**
         * Tries to hand a command over.
         *
         * @param store the store's folder
         * @param request the command
         * @param streams where its results go, and the wish to cancel
         * @return the exit code, or empty when no process takes it
         * @throws ClienteleException STORE_IN_USE when there is a process that cannot take it; FAILED when it ended
         */
        OptionalInt tryTo(Path store, CliRequest request, Streams streams) throws ClienteleException;
    }

    /**
     * The ends of a run.
     *
     * @param out standard output
     * @param err standard error
     * @param cancellation the user's wish to stop
     */
    public record Streams(OutputStream out, OutputStream err, Cancellation cancellation) {
    }

    /**
     * Creates the runner.
     *
     * @param commands the commands
     * @param stores the open stores
     * @param provisioning what IT set
     */
    @Activate
    public CommandRunner(@Reference CommandRegistry commands, @Reference OpenStores stores,
            @Reference ProvisioningService provisioning) {
        this(commands, stores, StoreLocations.ofSystemUser(), ProvisionedStore.of(provisioning, System.getenv()));
    }

    /**
     * Creates the runner.
     *
     * @param commands the commands
     * @param stores the open stores
     * @param locations where stores lie when nobody says otherwise
     * @param provisioned the store that IT set
     */
    public CommandRunner(CommandRegistry commands, OpenStores stores, StoreLocations locations,
            ProvisionedStore provisioned) {
        this.provisioned = provisioned;
        this.commands = commands;
        this.stores = stores;
        this.locations = locations;
    }

    /**
     * Runs a command line.
     *
     * @param request the command line
     * @param streams where its results go
     * @param handover gives the command to another process
     * @return one of the {@link ExitCodes}
     */
    public int run(CliRequest request, Streams streams, Handover handover) {
        CommonOptions common = CommonOptions.glance(request);
        ConsoleOutput output = new ConsoleOutput(streams.out(), streams.err(), request.terminal().charset(),
                new ConsoleOutput.Style(common.locale(), request.terminal().width(), common.json(), common.quiet()));
        try {
            int code = run(request, common, output, streams, handover);
            output.finish();
            return code;
        } catch (CoreException e) {
            String sentence = OneSentence.of(e.getStatus().getMessage(), verbatim(request));
            return fail(output, common, ExitCodes.of(e.getStatus()), sentence, e);
        } catch (OperationCanceledException e) {
            return fail(output, common, ExitCodes.CANCELLED, Messages.CANCELLED.in(common.locale()), e);
        } catch (UncheckedIOException e) {
            // the reader of our output is gone (a closed pipe): nobody is left to tell
            return ExitCodes.FAILED;
        } catch (OutOfMemoryError e) {
            return fail(output, common, ExitCodes.FAILED, Messages.OUT_OF_MEMORY.in(common.locale()), e);
        } catch (RuntimeException | Error e) {
            CliLog.error("A command ended with a defect", e);
            return fail(output, common, ExitCodes.FAILED,
                    Messages.DEFECT.in(common.locale(), e.getClass().getSimpleName(), locations.logFolder()), e);
        }
    }

    private int run(CliRequest request, CommonOptions common, ConsoleOutput output, Streams streams,
            Handover handover) throws CoreException {
        Locale locale = common.locale();
        CommandLine line = new CommandLine(locale);
        List<String> words = new ArrayList<>(request.args());
        Optional<String> name = line.takeCommand(words, commands.byName().keySet());
        HelpText help = new HelpText(commands, locale);
        if (name.isEmpty()) {
            if (words.contains("--version")) {
                name = Optional.of("version");
                words.remove("--version");
            } else {
                // reads the common options, so that a wrong one is told
                line.parse(CommandSyntax.named("", "").build(), words);
                help.printOverview(output);
                return ExitCodes.OK;
            }
        }
        CliCommand command = commands.require(name.get(), locale);
        CommandSyntax syntax = command.syntax(locale);
        CommandLine.Parsed parsed = line.parse(syntax, words);
        if (parsed.options().containsKey("help")) {
            help.print(syntax, output);
            return ExitCodes.OK;
        }
        ParsedArguments arguments = new ParsedArguments(parsed, request.directory(), locale);
        Path usual = syntax.store() == StoreUse.DEMO ? locations.demoStore() : locations.defaultStore();
        Optional<Path> named = arguments.path("store");
        Path store = syntax.store() == StoreUse.NONE ? named.orElse(usual)
                : provisioned.choose(syntax.store() == StoreUse.DEMO ? named.or(() -> Optional.of(usual)) : named, usual, locale);
        return perform(command, request, arguments, new Setting(syntax, store, common, output, streams, handover));
    }

    /** What belongs to one run, to be passed around as one. */
    private record Setting(CommandSyntax syntax, Path store, CommonOptions common, ConsoleOutput output,
            Streams streams, Handover handover) {
    }

    private int perform(CliCommand command, CliRequest request, ParsedArguments arguments, Setting setting)
            throws CoreException {
        boolean opens = setting.syntax().store() == StoreUse.OPEN || setting.syntax().store() == StoreUse.DEMO;
        if (opens && stores.find(setting.store()).isEmpty()) {
            List<String> args = new ArrayList<>(request.args());
            if (arguments.text("store").isEmpty()) {
                args.addAll(0, List.of("--store", setting.store().toString()));
            }
            CliRequest named = new CliRequest(args, request.directory(), request.terminal(), request.locale(),
                    request.account());
            OptionalInt code = setting.handover().tryTo(setting.store(), named, setting.streams());
            if (code.isPresent()) {
                return code.getAsInt();
            }
        }
        IProgressMonitor monitor = monitor(request, setting);
        RunningCommand.Surroundings surroundings = new RunningCommand.Surroundings(setting.output(), monitor,
                setting.common().locale(), setting.store(), stores,
                setting.handover() == Handover.NEVER ? null : setting.streams().cancellation());
        try (RunningCommand running = new RunningCommand(request, arguments, surroundings)) {
            return command.run(running);
        }
    }

    private static IProgressMonitor monitor(CliRequest request, Setting setting) {
        Cancellation cancellation = setting.streams().cancellation();
        boolean shown = request.terminal().progress() && !setting.common().quiet();
        ProgressLine progress = new ProgressLine(shown ? setting.streams().err() : null, request.terminal().charset(),
                cancellation::isRequested);
        setting.output().clearBefore(progress);
        return progress;
    }

    /** What the user wrote, and the paths that it stands for. */
    private List<String> verbatim(CliRequest request) {
        List<String> texts = new ArrayList<>(List.of(request.directory().toString(),
                locations.defaultStore().toString(), locations.demoStore().toString()));
        for (String arg : request.args()) {
            String value = arg.substring(arg.startsWith("--") ? arg.indexOf('=') + 1 : 0);
            texts.add(value);
            try {
                texts.add(request.directory().resolve(value).normalize().toString());
            } catch (InvalidPathException e) {
                continue; // no path, so none of a message
            }
        }
        return texts;
    }

    private static int fail(ConsoleOutput output, CommonOptions common, int code, String sentence, Throwable cause) {
        try {
            output.error(sentence);
            if (common.debug()) {
                StringWriter trace = new StringWriter();
                cause.printStackTrace(new PrintWriter(trace, true));
                output.details(trace.toString());
            }
            Map<String, Object> result = new LinkedHashMap<>();
            result.put("error", sentence);
            result.put("exit", code);
            if (cause instanceof CoreException e && e.getStatus().getCode() != StatusCodes.FAILED) {
                result.put("code", e.getStatus().getCode());
            }
            output.json(result);
            output.finish();
        } catch (UncheckedIOException e) {
            return code; // nobody is left to tell
        }
        return code;
    }
}
