package org.clientele.cli.internal;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.WeakHashMap;

import org.clientele.cli.command.CliCommand;
import org.clientele.core.ClienteleException;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.FieldOption;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/** The commands that there are. Safe for any thread. */
@Component(service = CommandRegistry.class)
public final class CommandRegistry {

    /** In ascending order of ranking: the framework replaces the list when commands come and go. */
    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC,
            fieldOption = FieldOption.REPLACE)
    private volatile List<CliCommand> commands = List.of();

    private final Map<CliCommand, ContainedCommand> known = new WeakHashMap<>();

    /** Creates the registry that the framework fills. */
    @Activate
    public CommandRegistry() {
        // filled by field
    }

    /**
     * Creates a registry.
     *
     * @param commands the commands, in ascending order of ranking
     */
    public CommandRegistry(List<CliCommand> commands) {
        this.commands = List.copyOf(commands);
    }

    /**
     * All commands.
     *
     * @return the commands by name
     */
    public Map<String, CliCommand> byName() {
        Map<String, CliCommand> named = new TreeMap<>();
        named.put(HelpCommand.NAME, new HelpCommand(this));
        for (CliCommand command : commands) {
            ContainedCommand each = contained(command);
            String name = each.name();
            if (name != null) { // else the health view tells why
                named.put(name, each);
            }
        }
        return named;
    }

    private ContainedCommand contained(CliCommand command) {
        synchronized (known) {
            return known.computeIfAbsent(command, ContainedCommand::new);
        }
    }

    /**
     * Finds a command.
     *
     * @param name its name
     * @param locale the language of the failure
     * @return the command
     * @throws ClienteleException INVALID_INPUT with the nearest name
     */
    public CliCommand require(String name, Locale locale) throws ClienteleException {
        Map<String, CliCommand> named = byName();
        CliCommand command = named.get(name);
        if (command == null) {
            throw Nearest.to(name, named.keySet()).map(n -> Messages.UNKNOWN_COMMAND_NEAR.usage(locale, name, n))
                    .orElseGet(() -> Messages.UNKNOWN_COMMAND.usage(locale, name));
        }
        return command;
    }
}
