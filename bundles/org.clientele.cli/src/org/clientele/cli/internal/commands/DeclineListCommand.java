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
import org.clientele.core.facts.FactService;
import org.clientele.core.retention.DeclineItem;
import org.clientele.core.retention.DeclineQuery;
import org.clientele.core.retention.DeclineScores;
import org.clientele.core.retention.DeclineService;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code decline list}: the customers that are about to go, those first who would be missed most. */
@Component(service = CliCommand.class)
public final class DeclineListCommand implements CliCommand {

    static final String MODEL = "model";
    private static final int USUAL = 50;
    private static final int MOST = 1_000_000;

    private final FactService facts;
    private final DeclineService decline;

    /**
     * Creates the command.
     *
     * @param facts keeps the columns
     * @param decline scores
     */
    @Activate
    public DeclineListCommand(@Reference FactService facts, @Reference DeclineService decline) {
        this.facts = facts;
        this.decline = decline;
    }

    @Override
    public CommandSyntax syntax(Locale locale) {
        return CommandSyntax.named("decline list", Messages.DECLINE_LIST.in(locale)).store(StoreUse.OPEN)
                .option(MODEL, "KEY", Messages.DECLINE_MODEL.in(locale))
                .option("owner", "ACCOUNT", Messages.DECLINE_OWNER.in(locale))
                .option("limit", "N", Messages.DECLINE_LIMIT.in(locale)).build();
    }

    /** The model of the option, or the shipped one. */
    static String model(Invocation invocation) {
        return invocation.arguments().text(MODEL).orElse(DeclineService.DEFAULT);
    }

    @Override
    public int run(Invocation invocation) throws ClienteleException {
        Locale locale = invocation.locale();
        String model = model(invocation);
        int limit = invocation.arguments().number("limit", 1, MOST).orElse(USUAL);
        StoreFacts.await(facts, invocation);
        DeclineScores scores = decline.scores(invocation.store(), invocation.actor(), model);
        List<DeclineItem> items = decline.list(invocation.store(), invocation.actor(), new DeclineQuery(model, null, null,
                invocation.arguments().text("owner").orElse(null), null, true, limit));
        invocation.output().line(Messages.DECLINE_COUNT.in(locale, scores.declining().getCardinality(),
                scores.judged().getCardinality(), scores.threshold()));
        List<Map<String, Object>> json = customers(items, invocation);
        scores.notes().forEach(invocation.output()::note);
        Map<String, Object> result = new LinkedHashMap<>();
        result.put("model", model);
        result.put("day", scores.facts().today());
        result.put("judged", scores.judged().getCardinality());
        result.put("declining", scores.declining().getCardinality());
        result.put("customers", json);
        result.put("notes", scores.notes());
        invocation.output().json(result);
        return ExitCodes.OK;
    }

    /** Prints them as a table, unless there is nobody. */
    private static List<Map<String, Object>> customers(List<DeclineItem> items, Invocation invocation)
            throws ClienteleException {
        Locale locale = invocation.locale();
        Table table = new Table(Messages.SEARCH_NUMBER.in(locale), Messages.SEARCH_NAME.in(locale),
                Messages.DECLINE_SCORE.in(locale), Messages.DECLINE_AT_STAKE.in(locale),
                Messages.DECLINE_LAST.in(locale), Messages.SHOW_ORDERS_HEAD.in(locale));
        List<Map<String, Object>> json = new ArrayList<>();
        for (DeclineItem item : items) {
            table.row(item.number(), item.name(), shown(item.score()),
                    Amounts.shown(item.atStake(), invocation.store()), item.lastOrder(), item.orders());
            json.add(json(item));
        }
        if (!items.isEmpty()) {
            invocation.output().table(table);
        }
        return json;
    }

    private static double shown(double score) {
        return Math.round(score * 10) / 10.0;
    }

    private static Map<String, Object> json(DeclineItem item) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("customer", item.number());
        line.put("score", shown(item.score()));
        line.put("atStake", item.atStake());
        line.put("lastOrder", item.lastOrder());
        line.put("orders", item.orders());
        line.put("owner", item.owner());
        line.put("case", item.open().map(found -> found.decision().getName()).orElse(null));
        return line;
    }
}
