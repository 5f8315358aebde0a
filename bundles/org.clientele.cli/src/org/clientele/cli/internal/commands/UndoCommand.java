package org.clientele.cli.internal.commands;

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
import org.clientele.core.store.AggregateRef;
import org.clientele.core.store.Changes;
import org.clientele.core.store.CommitResult;
import org.osgi.service.component.annotations.Component;

/** {@code undo BATCH}: takes a whole import back. */
@Component
public final class UndoCommand implements CliCommand {

    private static final String BATCH = "BATCH";
    private static final int MOST_LISTED = 20;

    @Override
    public CommandSyntax syntax(Locale locale) {
        return CommandSyntax.named("undo", Messages.UNDO.in(locale)).store(StoreUse.OPEN)
                .operand(BATCH, Messages.UNDO_BATCH.in(locale)).flag("edited", Messages.UNDO_EDITED.in(locale))
                .option("reason", "TEXT", Messages.UNDO_REASON.in(locale)).build();
    }

    @Override
    public int run(Invocation invocation) throws ClienteleException {
        Locale locale = invocation.locale();
        long batch = batch(invocation);
        Changes changes = invocation.store().changes(invocation.actor());
        List<AggregateRef> edited = changes.editedSince(batch);
        boolean keep = !invocation.arguments().has("edited");
        String reason = invocation.arguments().text("reason")
                .orElse(Messages.UNDO_DEFAULT_REASON.in(locale, Long.toString(batch)));
        CommitResult result = changes.undoBatch(batch, keep, reason, invocation.monitor());
        if (!result.isCommitted()) {
            throw new ClienteleException(result.status());
        }
        invocation.output().line(Messages.UNDO_DONE.in(locale, Long.toString(batch)));
        if (!edited.isEmpty()) {
            invocation.output().line((keep ? Messages.UNDO_KEPT : Messages.UNDO_NOT_KEPT).in(locale, edited.size()));
            edited.stream().limit(MOST_LISTED)
                    .forEach(e -> invocation.output().line("  " + e.type().getName() + " " + e.id()));
        }
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("batch", batch);
        json.put("commit", result.sequence());
        json.put("edited", edited.stream().map(e -> Map.of("type", e.type().getName(), "id", e.id())).toList());
        json.put("editedKept", keep);
        invocation.output().json(json);
        return ExitCodes.OK;
    }

    private static long batch(Invocation invocation) throws ClienteleException {
        String text = invocation.arguments().operand(BATCH).orElseThrow();
        try {
            return Long.parseLong(text);
        } catch (NumberFormatException e) {
            throw Messages.UNDO_WHICH.usage(invocation.locale(), text);
        }
    }
}
