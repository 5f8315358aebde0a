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
import org.clientele.core.cohorts.Survival;
import org.clientele.core.cohorts.SurvivalCurve;
import org.clientele.core.cohorts.SurvivalPoint;
import org.clientele.core.cohorts.SurvivalQuery;
import org.clientele.core.cohorts.SurvivalService;
import org.clientele.core.facts.FactService;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code survival}: how many customers of each segment are not lost yet, by days since their first order. */
@Component(service = CliCommand.class)
public final class SurvivalCommand implements CliCommand {

    private static final int USUAL_GAP = 90;
    private static final int STEP = 30;

    private final FactService facts;
    private final SurvivalService survival;

    /**
     * Creates the command.
     *
     * @param facts keeps the columns
     * @param survival estimates
     */
    @Activate
    public SurvivalCommand(@Reference FactService facts, @Reference SurvivalService survival) {
        this.facts = facts;
        this.survival = survival;
    }

    @Override
    public CommandSyntax syntax(Locale locale) {
        return CommandSyntax.named("survival", Messages.SURVIVAL.in(locale)).store(StoreUse.OPEN)
                .option("segments", "KEYS", Messages.SURVIVAL_SEGMENTS.in(locale))
                .option("gap", "DAYS", Messages.SURVIVAL_GAP.in(locale)).build();
    }

    @Override
    public int run(Invocation invocation) throws ClienteleException {
        Locale locale = invocation.locale();
        List<String> segments = invocation.arguments().list("segments");
        SurvivalQuery query = new SurvivalQuery(segments.isEmpty() ? List.of(SurvivalQuery.EVERYBODY) : segments,
                invocation.arguments().number("gap", 1, SurvivalQuery.MOST_DAYS).orElse(USUAL_GAP));
        Survival found = survival.curves(invocation.store(), invocation.actor(), StoreFacts.await(facts, invocation),
                query, invocation.monitor());
        found.definition().forEach(invocation.output()::line);
        List<String> headings = new ArrayList<>(List.of(Messages.SURVIVAL_DAY.in(locale)));
        found.curves().forEach(curve -> headings.add(curve.title()));
        Table table = new Table(headings.toArray(String[]::new));
        for (int day = 0; day <= found.lastDay(); day += STEP) {
            List<Object> line = new ArrayList<>(List.of(day));
            for (SurvivalCurve curve : found.curves()) {
                line.add(new Table.Share(curve.survival(day)));
            }
            table.row(line.toArray());
        }
        invocation.output().table(table);
        invocation.output().json(json(found));
        return ExitCodes.OK;
    }

    private static Map<String, Object> json(Survival found) {
        List<Map<String, Object>> curves = new ArrayList<>();
        for (SurvivalCurve curve : found.curves()) {
            Map<String, Object> line = new LinkedHashMap<>();
            line.put("segment", curve.segment());
            line.put("customers", curve.customers());
            line.put("lost", curve.lost());
            line.put("medianDays", curve.median().isPresent() ? curve.median().getAsInt() : null);
            line.put("points", curve.points().stream().map(SurvivalCommand::json).toList());
            curves.add(line);
        }
        Map<String, Object> result = new LinkedHashMap<>();
        result.put("gapDays", found.query().gapDays());
        result.put("end", found.end());
        result.put("logRankProbability", found.test().map(test -> test.probability()).orElse(null));
        result.put("curves", curves);
        return result;
    }

    private static Map<String, Object> json(SurvivalPoint point) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("day", point.day());
        json.put("atRisk", point.atRisk());
        json.put("lost", point.lost());
        json.put("survival", point.survival());
        json.put("standardError", point.standardError());
        return json;
    }
}
