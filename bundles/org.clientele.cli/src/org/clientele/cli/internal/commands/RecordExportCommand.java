package org.clientele.cli.internal.commands;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.clientele.cli.command.CliCommand;
import org.clientele.cli.command.CommandSyntax;
import org.clientele.cli.command.CommandSyntax.StoreUse;
import org.clientele.cli.command.ExitCodes;
import org.clientele.cli.command.Invocation;
import org.clientele.cli.internal.Messages;
import org.clientele.core.ClienteleException;
import org.clientele.core.store.AbsentClass;
import org.osgi.service.component.annotations.Component;

/** {@code record export}: hands out what the store keeps for partners' bundles that are not installed. */
@Component
public final class RecordExportCommand implements CliCommand {

    private static final String FOLDER = "FOLDER";

    @Override
    public CommandSyntax syntax(Locale locale) {
        return CommandSyntax.named("record export", Messages.RECORD_EXPORT.in(locale)).store(StoreUse.OPEN)
                .operand(FOLDER, Messages.RECORD_EXPORT_OUT.in(locale))
                .option("of", "URI", Messages.RECORD_EXPORT_OF.in(locale)).build();
    }

    @Override
    public int run(Invocation invocation) throws ClienteleException {
        Path folder = invocation.arguments().operandPath(FOLDER).orElseThrow();
        Set<String> models = invocation.arguments().text("of").map(Set::of).orElse(Set.of());
        List<AbsentClass> absent = invocation.store().absent().stream()
                .filter(c -> models.isEmpty() || models.contains(c.model())).toList();
        List<Path> files = invocation.store().exportAbsent(invocation.actor(), models, folder, invocation.monitor());
        List<Map<String, Object>> exported = new ArrayList<>();
        for (AbsentClass each : absent) {
            invocation.output().line(Messages.RECORD_EXPORTED.in(invocation.locale(), each.rows(), each.name()));
            exported.add(Map.of("model", each.model(), "class", each.name(), "records", each.rows()));
        }
        if (absent.isEmpty()) {
            invocation.output().note(Messages.RECORD_EXPORT_NONE.in(invocation.locale()));
        }
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("exported", exported);
        json.put("files", files);
        invocation.output().json(json);
        return ExitCodes.OK;
    }
}
