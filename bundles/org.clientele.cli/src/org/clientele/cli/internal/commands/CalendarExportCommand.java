package org.clientele.cli.internal.commands;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

import org.clientele.cli.command.CliCommand;
import org.clientele.cli.command.CommandSyntax;
import org.clientele.cli.command.CommandSyntax.StoreUse;
import org.clientele.cli.command.ExitCodes;
import org.clientele.cli.command.Invocation;
import org.clientele.cli.internal.Messages;
import org.clientele.core.ClienteleException;
import org.clientele.core.agenda.CalendarRequest;
import org.clientele.core.agenda.CalendarService;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code calendar export}: writes somebody's tasks to a calendar file (RFC 5545). */
@Component(service = CliCommand.class)
public final class CalendarExportCommand implements CliCommand {

    static final String FILE = "FILE";
    private static final int USUAL_DAYS = 90;

    private final CalendarService calendars;

    /**
     * Creates the command.
     *
     * @param calendars writes
     */
    @Activate
    public CalendarExportCommand(@Reference CalendarService calendars) {
        this.calendars = calendars;
    }

    @Override
    public CommandSyntax syntax(Locale locale) {
        return CommandSyntax.named("calendar export", Messages.CALENDAR_EXPORT.in(locale)).store(StoreUse.OPEN)
                .operand(FILE, Messages.CALENDAR_FILE.in(locale))
                .option("owner", "ACCOUNT", Messages.CALENDAR_OWNER.in(locale))
                .option("from", "DATE", Messages.CALENDAR_FROM.in(locale))
                .option("to", "DATE", Messages.CALENDAR_TO.in(locale)).build();
    }

    /** Whose days are meant by the options: 90 from today on unless they say otherwise. */
    static CalendarRequest request(Invocation invocation, boolean dryRun) throws ClienteleException {
        LocalDate today = LocalDate.now(invocation.store().info().settings().zone());
        LocalDate from = invocation.arguments().day("from").orElse(today);
        LocalDate to = invocation.arguments().day("to").orElse(from.plusDays(USUAL_DAYS));
        String account = invocation.arguments().text("owner").orElse(invocation.actor().account());
        return new CalendarRequest(account, from, to, dryRun);
    }

    @Override
    public int run(Invocation invocation) throws ClienteleException {
        Path file = invocation.arguments().operandPath(FILE).orElseThrow();
        CalendarRequest request = request(invocation, false);
        int written = calendars.exportFile(invocation.store(), invocation.actor(), request, file, invocation.monitor());
        invocation.output().line(Messages.CALENDAR_WRITTEN.in(invocation.locale(), written, file));
        Map<String, Object> result = new LinkedHashMap<>();
        result.put("owner", request.account());
        result.put("tasks", written);
        result.put("file", file.toString());
        invocation.output().json(result);
        return ExitCodes.OK;
    }
}
