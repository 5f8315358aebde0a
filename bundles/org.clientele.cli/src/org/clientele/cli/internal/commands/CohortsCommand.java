package org.clientele.cli.internal.commands;

import java.util.ArrayList;
import java.util.Arrays;
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
import org.clientele.core.cohorts.CohortQuery;
import org.clientele.core.cohorts.CohortService;
import org.clientele.core.cohorts.CohortStep;
import org.clientele.core.cohorts.CohortTable;
import org.clientele.core.cohorts.CohortTable.Cell;
import org.clientele.core.cohorts.CohortTable.Cohort;
import org.clientele.core.facts.FactService;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code cohorts}: customers by the period of their first order, and how many of them bought in each period after it. */
@Component(service = CliCommand.class)
public final class CohortsCommand implements CliCommand {

    private static final String CUSTOMERS = "customers";
    private static final String RETENTION = "retention";
    private static final String VALUE = "value";

    private final FactService facts;
    private final CohortService cohorts;

    /**
     * Creates the command.
     *
     * @param facts keeps the columns
     * @param cohorts counts
     */
    @Activate
    public CohortsCommand(@Reference FactService facts, @Reference CohortService cohorts) {
        this.facts = facts;
        this.cohorts = cohorts;
    }

    @Override
    public CommandSyntax syntax(Locale locale) {
        String[] steps = Arrays.stream(CohortStep.values()).map(step -> step.name().toLowerCase(Locale.ROOT))
                .toArray(String[]::new);
        return CommandSyntax.named("cohorts", Messages.COHORTS.in(locale)).store(StoreUse.OPEN)
                .option("segment", "KEY", Messages.COHORTS_SEGMENT.in(locale))
                .option("step", "STEP", Messages.COHORTS_STEP.in(locale), steps)
                .option("show", "WHAT", Messages.COHORTS_SHOW.in(locale), CUSTOMERS, RETENTION, VALUE)
                .option("cohorts", "N", Messages.COHORTS_COHORTS.in(locale))
                .option("periods", "N", Messages.COHORTS_PERIODS.in(locale)).build();
    }

    @Override
    public int run(Invocation invocation) throws ClienteleException {
        CohortStep step = CohortStep.valueOf(invocation.arguments().text("step").orElse(CohortStep.MONTH.name())
                .toUpperCase(Locale.ROOT));
        CohortQuery query = new CohortQuery(invocation.arguments().text("segment").orElse(null), step,
                invocation.arguments().number("cohorts", 1, CohortQuery.MOST).orElse(0),
                invocation.arguments().number("periods", 1, CohortQuery.MOST).orElse(0));
        CohortTable table = cohorts.table(invocation.store(), invocation.actor(), StoreFacts.await(facts, invocation),
                query, invocation.monitor());
        String shown = invocation.arguments().text("show").orElse(CUSTOMERS);
        if (table.cohorts().isEmpty()) {
            invocation.output().line(Messages.COHORTS_NONE.in(invocation.locale()));
        } else {
            print(table, shown, invocation);
        }
        invocation.output().json(json(table));
        return ExitCodes.OK;
    }

    private static void print(CohortTable table, String shown, Invocation invocation) throws ClienteleException {
        List<String> headings = new ArrayList<>(List.of(Messages.COHORTS_COHORT.in(invocation.locale())));
        for (int period = 0; period < table.periods(); period++) {
            headings.add(Integer.toString(period));
        }
        Table printed = new Table(headings.toArray(String[]::new));
        for (Cohort cohort : table.cohorts()) {
            List<Object> line = new ArrayList<>(List.of(cohort.start()));
            for (int period = 0; period < table.periods(); period++) {
                line.add(period < cohort.cells().size() ? cell(cohort, period, shown, invocation) : null);
            }
            printed.row(line.toArray());
        }
        invocation.output().table(printed);
        invocation.output().line(Messages.COHORTS_END.in(invocation.locale(), table.end()));
    }

    private static Object cell(Cohort cohort, int period, String shown, Invocation invocation)
            throws ClienteleException {
        return switch (shown) {
        case RETENTION -> new Table.Share(cohort.retention(period));
        case VALUE -> Amounts.shown(cohort.cells().get(period).value(), invocation.store());
        default -> cohort.cells().get(period).active();
        };
    }

    private static Map<String, Object> json(CohortTable table) {
        List<Map<String, Object>> lines = new ArrayList<>();
        for (Cohort cohort : table.cohorts()) {
            Map<String, Object> line = new LinkedHashMap<>();
            line.put("cohort", cohort.start());
            line.put("customers", cohort.customers());
            line.put("active", cohort.cells().stream().map(Cell::active).toList());
            line.put("value", cohort.cells().stream().map(cell -> Amounts.exact(cell.value())).toList());
            lines.add(line);
        }
        Map<String, Object> result = new LinkedHashMap<>();
        result.put("step", table.query().step().name());
        result.put("end", table.end());
        result.put("cohorts", lines);
        return result;
    }
}
