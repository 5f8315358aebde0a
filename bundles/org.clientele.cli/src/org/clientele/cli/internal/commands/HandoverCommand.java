package org.clientele.cli.internal.commands;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.clientele.cli.command.CliCommand;
import org.clientele.cli.command.CommandSyntax;
import org.clientele.cli.command.CommandSyntax.StoreUse;
import org.clientele.cli.command.ExitCodes;
import org.clientele.cli.command.Invocation;
import org.clientele.cli.command.Table;
import org.clientele.cli.internal.Messages;
import org.clientele.core.ClienteleException;
import org.clientele.core.StatusCodes;
import org.clientele.core.agenda.AgendaService;
import org.clientele.core.agenda.HandoverRequest;
import org.clientele.core.agenda.HandoverResult;
import org.clientele.core.agenda.HandoverService;
import org.clientele.core.agenda.HoldingKind;
import org.clientele.core.agenda.Holdings;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code handover}: lists what somebody holds who leaves, and hands it over in one batch. */
@Component(service = CliCommand.class)
public final class HandoverCommand implements CliCommand {

    private static final String FROM = "FROM";
    private static final String TO = "TO";

    private static final String NEW = "new";
    private static final int NAMED = 20;

    private final HandoverService handover;
    private final AgendaService agenda;

    /**
     * Creates the command.
     *
     * @param handover hands over
     * @param agenda knows the people
     */
    @Activate
    public HandoverCommand(@Reference HandoverService handover, @Reference AgendaService agenda) {
        this.handover = handover;
        this.agenda = agenda;
    }

    @Override
    public CommandSyntax syntax(Locale locale) {
        return CommandSyntax.named("handover", Messages.HANDOVER.in(locale)).store(StoreUse.OPEN)
                .operand(FROM, Messages.HANDOVER_FROM.in(locale))
                .optionalOperand(TO, Messages.HANDOVER_TO.in(locale))
                .option("reason", "TEXT", Messages.HANDOVER_REASON.in(locale))
                .flag(NEW, Messages.HANDOVER_NEW.in(locale)).build();
    }

    @Override
    public int run(Invocation invocation) throws ClienteleException {
        Locale locale = invocation.locale();
        String from = invocation.arguments().operand(FROM).orElseThrow();
        String to = invocation.arguments().operand(TO).orElse(null);
        if (to != null && !to.isBlank() && !invocation.arguments().has(NEW)) {
            checkKnown(to.strip(), invocation);
        }
        Holdings holdings = handover.list(invocation.store(), invocation.actor(), from, invocation.monitor());
        Table table = new Table(Messages.HANDOVER_KIND.in(locale), Messages.HANDOVER_COUNT.in(locale));
        Map<String, Object> counts = new LinkedHashMap<>();
        for (Map.Entry<HoldingKind, Integer> count : holdings.counts().entrySet()) {
            table.row(count.getKey().label(), count.getValue());
            counts.put(count.getKey().id(), count.getValue());
        }
        if (holdings.items().isEmpty()) {
            invocation.output().line(Messages.HANDOVER_NOTHING.in(locale, from));
        } else {
            invocation.output().table(table);
        }
        Map<String, Object> result = new LinkedHashMap<>();
        result.put("from", from);
        result.put("to", to);
        result.put("holds", counts);
        boolean kept = false;
        if (to != null) {
            HandoverResult done = handover.handOver(invocation.store(), invocation.actor(), HandoverRequest.all(holdings,
                    to, invocation.arguments().text("reason").orElse(null)), invocation.monitor());
            if (!done.status().isOK()) {
                throw new ClienteleException(done.status());
            }
            invocation.output().line(Messages.HANDOVER_DONE.in(locale, done.handedOver(), from, to));
            done.batch().ifPresent(batch -> invocation.output().line(Messages.BULK_UNDO.in(locale, Long.toString(batch))));
            result.put("handedOver", done.handedOver());
            result.put("batch", done.batch().isPresent() ? done.batch().getAsLong() : null);
            result.put("kept", kept(done, invocation));
            kept = !done.kept().isEmpty();
        }
        invocation.output().json(result);
        return kept ? ExitCodes.REJECTED : ExitCodes.OK;
    }

    /** What is handed over to a misspelt account nobody would see again. */
    private void checkKnown(String to, Invocation invocation) throws ClienteleException {
        Set<String> known = new TreeSet<>(agenda.people(invocation.store(), invocation.actor()));
        known.addAll(handover.holders(invocation.store(), invocation.actor()));
        if (!known.contains(to)) {
            String some = known.stream().limit(NAMED).collect(Collectors.joining(", "));
            throw new ClienteleException(StatusCodes.NOT_FOUND, Messages.HANDOVER_UNKNOWN.in(invocation.locale(), to,
                    known.size() > NAMED ? some + ", ..." : some));
        }
    }

    private static List<Map<String, Object>> kept(HandoverResult done, Invocation invocation) {
        List<Map<String, Object>> json = new ArrayList<>();
        for (HandoverResult.Kept kept : done.kept()) {
            invocation.output().note(kept.item().kind().label() + " " + kept.item().aggregate().id() + ": " + kept.reason());
            Map<String, Object> line = new LinkedHashMap<>();
            line.put("kind", kept.item().kind().id());
            line.put("id", kept.item().aggregate().id());
            line.put("reason", kept.reason());
            json.add(line);
        }
        return json;
    }
}
