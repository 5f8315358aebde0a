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
        Map<Long, String> numbers = customers(invocation);
        if (numbers.isEmpty()) {
            throw Messages.STAGE_MOVE_NOBODY.usage(locale);
        }
        StoreFacts.await(facts, invocation);
        StageMoveRequest request = request(named, List.copyOf(numbers.keySet()), invocation);
        Map<String, Object> result = new LinkedHashMap<>();
        result.put("model", named.key());
        result.put("stage", request.to());
        String title = named.title(request.to());
        Outcome outcome = invocation.arguments().has("preview") ? preview(request, title, invocation, result)
                : move(request, title, invocation, result);
        result.put("refused", refusals(outcome.check(), numbers, invocation));
        invocation.output().json(result);
        return outcome.moved() == 0 && outcome.check().refused() > 0 ? ExitCodes.REJECTED : ExitCodes.OK;
    }

    /** How many were moved or would be, and who was not. */
    private record Outcome(int moved, MoveCheck check) {
    }

    /** The customers that are named, with the numbers that were typed. */
    private Map<Long, String> customers(Invocation invocation) throws ClienteleException {
        Map<Long, String> numbers = new LinkedHashMap<>();
        for (String customer : invocation.arguments().list("customer")) {
            numbers.put(CustomerLookup.find(search, customer, invocation).id(), customer);
        }
        return numbers;
    }

    private static StageMoveRequest request(NamedStages named, List<Long> parties, Invocation invocation)
            throws ClienteleException {
        return new StageMoveRequest(named.key(), invocation.arguments().operand(STAGE).orElseThrow(), parties,
                invocation.arguments().day("day").orElse(null), invocation.arguments().text("reason").orElse(null),
                invocation.arguments().number("hold", 0, MOST_DAYS).orElse(StageMoveRequest.HOLD_AS_MODEL));
    }

    private Outcome preview(StageMoveRequest request, String title, Invocation invocation, Map<String, Object> result)
            throws ClienteleException {
        MoveCheck check = moves.check(invocation.store(), invocation.actor(), request.model(), request.to(),
                request.parties(), request.day());
        int moved = check.allowed().size();
        invocation.output().line(Messages.STAGE_WOULD_MOVE.in(invocation.locale(), moved, title, check.refused()));
        result.put("wouldMove", moved);
        return new Outcome(moved, check);
    }

    private Outcome move(StageMoveRequest request, String title, Invocation invocation, Map<String, Object> result)
            throws ClienteleException {
        StageMoveResult done = moves.move(invocation.store(), invocation.actor(), request, invocation.monitor());
        if (!done.status().isOK()) {
            throw new ClienteleException(done.status());
        }
        invocation.output()
                .line(Messages.STAGE_MOVED.in(invocation.locale(), done.moved(), title, done.check().refused()));
        done.batch().ifPresent(batch -> invocation.output()
                .line(Messages.BULK_UNDO.in(invocation.locale(), Long.toString(batch))));
        result.put("moved", done.moved());
        result.put("batch", done.batch().isPresent() ? done.batch().getAsLong() : null);
        return new Outcome(done.moved(), done.check());
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
