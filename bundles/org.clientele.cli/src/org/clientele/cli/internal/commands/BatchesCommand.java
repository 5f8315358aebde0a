package org.clientele.cli.internal.commands;

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
import org.clientele.cli.command.Table;
import org.clientele.cli.internal.Messages;
import org.clientele.core.ClienteleException;
import org.clientele.core.store.BatchInfo;
import org.osgi.service.component.annotations.Component;

/** {@code batches}: what was imported, to be undone. */
@Component
public final class BatchesCommand implements CliCommand {

    private static final int USUAL = 50;
    private static final int MOST = 10_000;

    @Override
    public CommandSyntax syntax(Locale locale) {
        return CommandSyntax.named("batches", Messages.BATCHES.in(locale)).store(StoreUse.OPEN)
                .option("limit", "N", Messages.BATCHES_LIMIT.in(locale)).build();
    }

    @Override
    public int run(Invocation invocation) throws ClienteleException {
        int limit = invocation.arguments().number("limit", 1, MOST).orElse(USUAL);
        List<BatchInfo> batches = invocation.store().changes(invocation.actor()).batches(limit);
        Locale locale = invocation.locale();
        Table table = new Table(Messages.BATCHES_ID.in(locale), Messages.BATCHES_TIME.in(locale),
                Messages.BATCHES_ACCOUNT.in(locale), Messages.BATCHES_ROWS.in(locale),
                Messages.BATCHES_REASON.in(locale));
        List<Map<String, Object>> list = new ArrayList<>();
        for (BatchInfo batch : batches) {
            table.row(Long.toString(batch.id()), batch.recordedAt(), batch.account(), batch.rows(), batch.reason());
            Map<String, Object> entry = new LinkedHashMap<>();
            entry.put("id", batch.id());
            entry.put("recordedAt", batch.recordedAt());
            entry.put("account", batch.account());
            entry.put("rows", batch.rows());
            entry.put("reason", batch.reason());
            entry.put("commit", batch.sequence());
            list.add(entry);
        }
        if (batches.isEmpty()) {
            invocation.output().line(Messages.BATCHES_NONE.in(locale));
        } else {
            invocation.output().table(table);
        }
        invocation.output().json(Map.of("batches", list));
        return ExitCodes.OK;
    }
}
