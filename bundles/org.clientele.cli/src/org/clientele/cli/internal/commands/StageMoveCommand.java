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
import org.clientele.cli.internal.Messages;
import org.clientele.core.ClienteleException;
import org.clientele.core.facts.FactService;
import org.clientele.core.lifecycle.MoveCheck;
import org.clientele.core.lifecycle.StageModelService;
import org.clientele.core.lifecycle.StageMoveRequest;
import org.clientele.core.lifecycle.StageMoveResult;
import org.clientele.core.lifecycle.StageMoveService;
import org.clientele.core.search.SearchService;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code stage move}: moves customers to a stage by hand; the guards hold here as everywhere. */
@Component(service = CliCommand.class)
public final class StageMoveCommand implements CliCommand {

    private static final String STAGE = "STAGE";
    private static final int MOST_DAYS = 36_500;

    private final FactService facts;
    private final StageMoveService moves;
    private final StageModelService models;
    private final SearchService search;

    /**
     * Creates the command.
     *
     * @param facts keeps the columns
     * @param moves moves
     * @param models knows the models
     * @param search finds the customers
     */
    @Activate
    public StageMoveCommand(@Reference FactService facts, @Reference StageMoveService moves,
            @Reference StageModelService models, @Reference SearchService search) {
        this.facts = facts;
        this.moves = moves;
        this.models = models;
        this.search = search;
    }

    @Override
    public CommandSyntax syntax(Locale locale) {
        return CommandSyntax.named("stage move", Messages.STAGE_MOVE.in(locale)).store(StoreUse.OPEN)
                .operand(NamedStages.MODEL, Messages.STAGE_MODEL.in(locale))
                .operand(STAGE, Messages.STAGE_KEY.in(locale))
                .option("customer", "NUMBERS", Messages.STAGE_MOVE_WHOM.in(locale))
                .option("reason", "TEXT", Messages.STAGE_MOVE_REASON.in(locale))
                .option("day", "DATE", Messages.STAGE_MOVE_DAY.in(locale))
                .option("hold", "DAYS", Messages.STAGE_MOVE_HOLD.in(locale))
                .flag("preview", Messages.STAGE_MOVE_PREVIEW.in(locale)).build();
    }

    @Override
    public int run(Invocation invocation) throws ClienteleException {
        Locale locale = invocation.locale();
        NamedStages named = NamedStages.of(models, invocation);
        String stage = invocation.arguments().operand(STAGE).orElseThrow();
        List<Long> parties = new ArrayList<>();
        Map<Long, String> numbers = new LinkedHashMap<>();
        for (String customer : invocation.arguments().list("customer")) {
            long party = CustomerLookup.find(search, customer, invocation).id();
            parties.add(party);
            numbers.put(party, customer);
        }
        if (parties.isEmpty()) {
            throw Messages.STAGE_MOVE_NOBODY.usage(locale);
        }
        StoreFacts.await(facts, invocation);
        StageMoveRequest request = new StageMoveRequest(named.key(), stage, parties,
                invocation.arguments().day("day").orElse(null), invocation.arguments().text("reason").orElse(null),
                invocation.arguments().number("hold", 0, MOST_DAYS).orElse(StageMoveRequest.HOLD_AS_MODEL));
        Map<String, Object> result = new LinkedHashMap<>();
        result.put("model", named.key());
        result.put("stage", stage);
        MoveCheck check;
        int moved;
        if (invocation.arguments().has("preview")) {
            check = moves.check(invocation.store(), invocation.actor(), named.key(), stage, parties, request.day());
            moved = check.allowed().size();
            invocation.output().line(Messages.STAGE_WOULD_MOVE.in(locale, moved, named.title(stage), check.refused()));
            result.put("wouldMove", moved);
        } else {
            StageMoveResult done = moves.move(invocation.store(), invocation.actor(), request, invocation.monitor());
            if (!done.status().isOK()) {
                throw new ClienteleException(done.status());
            }
            check = done.check();
            moved = done.moved();
            invocation.output().line(Messages.STAGE_MOVED.in(locale, moved, named.title(stage), check.refused()));
            done.batch().ifPresent(batch -> invocation.output().line(Messages.BULK_UNDO.in(locale, Long.toString(batch))));
            result.put("moved", moved);
            result.put("batch", done.batch().isPresent() ? done.batch().getAsLong() : null);
        }
        result.put("refused", refusals(check, numbers, invocation));
        invocation.output().json(result);
        return moved == 0 && check.refused() > 0 ? ExitCodes.REJECTED : ExitCodes.OK;
    }

    private static List<Map<String, Object>> refusals(MoveCheck check, Map<Long, String> numbers, Invocation invocation) {
        List<Map<String, Object>> json = new ArrayList<>();
        for (MoveCheck.Refusal refusal : check.refusals()) {
            List<String> whom = refusal.parties().stream().map(numbers::get).toList();
            invocation.output().note(String.join(", ", whom) + ": " + refusal.message());
            Map<String, Object> line = new LinkedHashMap<>();
            line.put("kind", refusal.kind().name());
            line.put("message", refusal.message());
            line.put("customers", whom);
            json.add(line);
        }
        return json;
    }
}
