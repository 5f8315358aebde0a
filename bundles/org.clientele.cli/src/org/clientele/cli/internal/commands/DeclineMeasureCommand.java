package org.clientele.cli.internal.commands;

import java.time.LocalDate;
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
import org.clientele.core.retention.DeclineMeasure;
import org.clientele.core.retention.DeclineMeasureQuery;
import org.clientele.core.retention.DeclineMeasurement;
import org.clientele.core.retention.DeclineMeasurement.Line;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code decline measure}: how often the score of decline was right, beside two simple rules. */
@Component(service = CliCommand.class)
public final class DeclineMeasureCommand implements CliCommand {

    private static final int MOST_DAYS = 3_650;

    private final FactService facts;
    private final DeclineMeasure measure;

    /**
     * Creates the command.
     *
     * @param facts keeps the columns
     * @param measure measures
     */
    @Activate
    public DeclineMeasureCommand(@Reference FactService facts, @Reference DeclineMeasure measure) {
        this.facts = facts;
        this.measure = measure;
    }

    @Override
    public CommandSyntax syntax(Locale locale) {
        return CommandSyntax.named("decline measure", Messages.DECLINE_MEASURE.in(locale)).store(StoreUse.OPEN)
                .option(DeclineListCommand.MODEL, "KEY", Messages.DECLINE_MODEL.in(locale))
                .option("cut", "DATE", Messages.DECLINE_CUT.in(locale))
                .option("days", "N", Messages.DECLINE_DAYS.in(locale))
                .option("gap", "DAYS", Messages.DECLINE_GAP.in(locale))
                .option("last-before", "DATE", Messages.DECLINE_LAST_BEFORE.in(locale)).build();
    }

    @Override
    public int run(Invocation invocation) throws ClienteleException {
        LocalDate cut = invocation.arguments().day("cut").orElse(null);
        DeclineMeasureQuery query = new DeclineMeasureQuery(DeclineListCommand.model(invocation), cut,
                invocation.arguments().number("days", 1, MOST_DAYS).orElse(DeclineMeasureQuery.DAYS),
                invocation.arguments().number("gap", 1, MOST_DAYS).orElse(0),
                invocation.arguments().day("last-before").orElse(null));
        StoreFacts.await(facts, invocation);
        DeclineMeasurement measured = measure.measure(invocation.store(), invocation.actor(), query,
                invocation.monitor());
        print(measured, invocation);
        invocation.output().json(json(measured));
        return ExitCodes.OK;
    }

    private static void print(DeclineMeasurement measured, Invocation invocation) {
        Locale locale = invocation.locale();
        invocation.output().line(Messages.DECLINE_MEASURED.in(locale, measured.cut(), measured.end(),
                measured.customers(), measured.stayedAway()));
        Table table = new Table(Messages.DECLINE_RULE.in(locale), Messages.DECLINE_FLAGGED.in(locale),
                Messages.DECLINE_RIGHT.in(locale), Messages.DECLINE_PRECISION.in(locale),
                Messages.DECLINE_RECALL.in(locale), "F1");
        lines(measured).forEach(line -> table.row(line.label(), line.flagged(), line.hits(), share(line.precision()),
                share(line.recall()), share(line.f1())));
        invocation.output().table(table);
        invocation.output().line(Messages.DECLINE_PREVALENCE.in(locale, rounded(100 * measured.prevalence()),
                rounded(measured.auc()), rounded(measured.pauseAuc())));
        measured.notes().forEach(invocation.output()::note);
    }

    private static List<Line> lines(DeclineMeasurement measured) {
        List<Line> lines = new ArrayList<>();
        lines.add(measured.flagged());
        lines.addAll(measured.baselines());
        return lines;
    }

    private static Table.Share share(double value) {
        return Double.isNaN(value) ? null : new Table.Share(value);
    }

    private static Double rounded(double value) {
        return Double.isNaN(value) ? null : Math.round(value * 1_000) / 1_000.0;
    }

    private static Map<String, Object> json(DeclineMeasurement measured) {
        List<Map<String, Object>> rules = new ArrayList<>();
        for (Line line : lines(measured)) {
            Map<String, Object> rule = new LinkedHashMap<>();
            rule.put("rule", line.id());
            rule.put("flagged", line.flagged());
            rule.put("hits", line.hits());
            rule.put("precision", rounded(line.precision()));
            rule.put("recall", rounded(line.recall()));
            rule.put("f1", rounded(line.f1()));
            rules.add(rule);
        }
        Map<String, Object> result = new LinkedHashMap<>();
        result.put("model", measured.model());
        result.put("modelVersion", measured.modelVersion());
        result.put("threshold", measured.threshold());
        result.put("cut", measured.cut());
        result.put("end", measured.end());
        result.put("customers", measured.customers());
        result.put("stayedAway", measured.stayedAway());
        result.put("judged", measured.judged());
        result.put("prevalence", rounded(measured.prevalence()));
        result.put("auc", rounded(measured.auc()));
        result.put("pauseAuc", rounded(measured.pauseAuc()));
        result.put("rules", rules);
        result.put("notes", measured.notes());
        return result;
    }
}
