package org.clientele.cli.internal.operations;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

import org.clientele.cli.command.CliCommand;
import org.clientele.cli.command.CommandSyntax;
import org.clientele.cli.command.CommandSyntax.StoreUse;
import org.clientele.cli.command.ExitCodes;
import org.clientele.cli.command.Invocation;
import org.clientele.core.ClienteleException;
import org.clientele.core.store.CompactReport;
import org.osgi.service.component.annotations.Component;

/** {@code compact}: gives the disk back what the store's files hold without need. */
@Component
public final class CompactCommand implements CliCommand {

    @Override
    public CommandSyntax syntax(Locale locale) {
        return CommandSyntax.named("compact", Texts.COMPACT.in(locale)).store(StoreUse.OPEN).build();
    }

    @Override
    public int run(Invocation invocation) throws ClienteleException {
        CompactReport report = invocation.store().compact(invocation.monitor());
        Locale locale = invocation.locale();
        invocation.output().line((report.complete() ? Texts.COMPACT_DONE : Texts.COMPACT_CANCELLED).in(locale,
                megabytes(report.before()), megabytes(report.after())));
        Map<String, Object> result = new LinkedHashMap<>();
        result.put("store", invocation.storeDirectory());
        result.put("before", report.before());
        result.put("after", report.after());
        result.put("tables", report.tables());
        result.put("complete", report.complete());
        invocation.output().json(result);
        return report.complete() ? ExitCodes.OK : ExitCodes.CANCELLED;
    }

    private static double megabytes(long bytes) {
        return bytes / 1_000_000.0;
    }
}
