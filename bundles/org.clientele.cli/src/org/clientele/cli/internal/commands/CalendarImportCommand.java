package org.clientele.cli.internal.commands;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.clientele.cli.command.CliCommand;
import org.clientele.cli.command.CommandSyntax;
import org.clientele.cli.command.CommandSyntax.StoreUse;
import org.clientele.cli.command.ExitCodes;
import org.clientele.cli.command.Invocation;
import org.clientele.cli.internal.Messages;
import org.clientele.core.ClienteleException;
import org.clientele.core.agenda.CalendarProblem;
import org.clientele.core.agenda.CalendarReport;
import org.clientele.core.agenda.CalendarService;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code calendar import}: makes tasks of the entries of a calendar file (RFC 5545). */
@Component(service = CliCommand.class)
public final class CalendarImportCommand implements CliCommand {

    private final CalendarService calendars;

    /**
     * Creates the command.
     *
     * @param calendars reads
     */
    @Activate
    public CalendarImportCommand(@Reference CalendarService calendars) {
        this.calendars = calendars;
    }

    @Override
    public CommandSyntax syntax(Locale locale) {
        return CommandSyntax.named("calendar import", Messages.CALENDAR_IMPORT.in(locale)).store(StoreUse.OPEN)
                .operand(CalendarExportCommand.FILE, Messages.CALENDAR_FILE.in(locale))
                .option("owner", "ACCOUNT", Messages.CALENDAR_OWNER.in(locale))
                .option("from", "DATE", Messages.CALENDAR_FROM.in(locale))
                .option("to", "DATE", Messages.CALENDAR_TO.in(locale))
                .flag("dry-run", Messages.CALENDAR_DRY_RUN.in(locale)).build();
    }

    @Override
    public int run(Invocation invocation) throws ClienteleException {
        Locale locale = invocation.locale();
        Path file = invocation.arguments().operandPath(CalendarExportCommand.FILE).orElseThrow();
        CalendarReport report = calendars.importFile(invocation.store(), invocation.actor(),
                CalendarExportCommand.request(invocation, invocation.arguments().has("dry-run")), file,
                invocation.monitor());
        invocation.output().line(Messages.CALENDAR_READ.in(locale, report.created(), report.changed(), report.ended(),
                report.unchanged(), report.refused()));
        List<Map<String, Object>> problems = new ArrayList<>();
        for (CalendarProblem problem : report.problems()) {
            invocation.output().note(Messages.CALENDAR_LINE.in(locale, problem.line(), problem.message()));
            Map<String, Object> line = new LinkedHashMap<>();
            line.put("line", problem.line());
            line.put("refused", problem.refused());
            line.put("message", problem.message());
            problems.add(line);
        }
        Map<String, Object> result = new LinkedHashMap<>();
        result.put("created", report.created());
        result.put("changed", report.changed());
        result.put("ended", report.ended());
        result.put("unchanged", report.unchanged());
        result.put("refused", report.refused());
        result.put("problems", problems);
        invocation.output().json(result);
        return report.refused() > 0 ? ExitCodes.REJECTED : ExitCodes.OK;
    }
}
