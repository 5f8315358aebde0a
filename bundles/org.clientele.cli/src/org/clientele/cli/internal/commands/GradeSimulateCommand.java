package org.clientele.cli.internal.commands;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
import org.clientele.core.facts.FactService;
import org.clientele.core.facts.FactSnapshot;
import org.clientele.core.grades.GradePeriod;
import org.clientele.core.grades.GradeProblem;
import org.clientele.core.grades.GradeService;
import org.clientele.core.grades.GradeSimulation;
import org.clientele.core.grades.GradeSimulation.Direction;
import org.clientele.core.grades.GradeSimulation.Move;
import org.clientele.model.ClienteleFactory;
import org.clientele.model.Grade;
import org.clientele.model.GradeTable;
import org.clientele.model.GradeThreshold;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code grade simulate}: who would rise and who would fall if thresholds of a grade table were others. */
@Component(service = CliCommand.class)
public final class GradeSimulateCommand implements CliCommand {

    private static final String TABLE = "TABLE";
    private static final int MOST_REVIEWS = 100;

    private final FactService facts;
    private final GradeService grades;

    /**
     * Creates the command.
     *
     * @param facts keeps the columns
     * @param grades knows the tables
     */
    @Activate
    public GradeSimulateCommand(@Reference FactService facts, @Reference GradeService grades) {
        this.facts = facts;
        this.grades = grades;
    }

    @Override
    public CommandSyntax syntax(Locale locale) {
        return CommandSyntax.named("grade simulate", Messages.GRADE_SIMULATE.in(locale)).store(StoreUse.OPEN)
                .operand(TABLE, Messages.GRADE_TABLE.in(locale))
                .option("set", "GRADE.METRIC=LEAST", Messages.GRADE_SET.in(locale))
                .option("tolerance", "PERCENT", Messages.GRADE_TOLERANCE.in(locale))
                .option("reviews", "N", Messages.GRADE_REVIEWS.in(locale))
                .option("as-of", "DATE", Messages.SEGMENT_AS_OF.in(locale)).build();
    }

    @Override
    public int run(Invocation invocation) throws ClienteleException {
        String key = invocation.arguments().operand(TABLE).orElseThrow();
        GradeTable before = grades.table(invocation.store(), invocation.actor(), key).orElseThrow(() -> unknown(key,
                invocation));
        GradeTable after = EcoreUtil.copy(before);
        change(after, invocation);
        List<GradeProblem> problems = grades.check(after);
        if (!problems.isEmpty()) {
            throw new ClienteleException(StatusCodes.RULE_INVALID,
                    problems.stream().map(GradeProblem::message).collect(Collectors.joining(" ")));
        }
        FactSnapshot snapshot = StoreFacts.await(facts, invocation);
        LocalDate day = invocation.arguments().day("as-of").orElse(snapshot.today());
        LocalDate eve = GradePeriod.start(before.getPeriod(), day).minusDays(1);
        GradeSimulation simulation = grades.simulate(before, after, snapshot, day,
                grades.held(invocation.store(), invocation.actor(), key, snapshot, eve));
        print(simulation, invocation);
        invocation.output().json(json(key, day, simulation));
        return ExitCodes.OK;
    }

    private ClienteleException unknown(String key, Invocation invocation) {
        String known;
        try {
            known = grades.tables(invocation.store(), invocation.actor()).stream().map(GradeTable::getKey)
                    .collect(Collectors.joining(", "));
        } catch (ClienteleException e) {
            return e;
        }
        return Messages.GRADE_UNKNOWN.failure(StatusCodes.NOT_FOUND, invocation.locale(), key, known);
    }

    private static void change(GradeTable table, Invocation invocation) throws ClienteleException {
        Locale locale = invocation.locale();
        for (String setting : invocation.arguments().list("set")) {
            int dot = setting.indexOf('.');
            int equals = setting.indexOf('=', dot + 1);
            if (dot < 1 || equals < 0) {
                throw Messages.GRADE_SETTING.usage(locale, setting);
            }
            Grade grade = table.getGrades().stream().filter(g -> g.getKey().equals(setting.substring(0, dot))).findFirst()
                    .orElseThrow(() -> Messages.GRADE_NO_GRADE.usage(locale, setting.substring(0, dot), table.getGrades()
                            .stream().map(Grade::getKey).collect(Collectors.joining(", "))));
            threshold(table, grade, setting.substring(dot + 1, equals), locale)
                    .setLeast(decimal(setting.substring(equals + 1), setting, locale));
        }
        if (invocation.arguments().has("tolerance")) {
            String text = invocation.arguments().text("tolerance").orElseThrow();
            table.setTolerance(decimal(text, "--tolerance " + text, locale));
        }
        invocation.arguments().number("reviews", 1, MOST_REVIEWS).ifPresent(table::setReviewsBeforeFall);
    }

    private static GradeThreshold threshold(GradeTable table, Grade grade, String metric, Locale locale)
            throws ClienteleException {
        if (table.getMetrics().stream().noneMatch(m -> m.getMetric().equals(metric))) {
            throw Messages.GRADE_NO_METRIC.usage(locale, metric, table.getMetrics().stream().map(m -> m.getMetric())
                    .collect(Collectors.joining(", ")));
        }
        return grade.getThresholds().stream().filter(t -> t.getMetric().equals(metric)).findFirst().orElseGet(() -> {
            GradeThreshold added = ClienteleFactory.eINSTANCE.createGradeThreshold();
            added.setMetric(metric);
            grade.getThresholds().add(added);
            return added;
        });
    }

    private static BigDecimal decimal(String text, String setting, Locale locale) throws ClienteleException {
        try {
            return new BigDecimal(text.strip());
        } catch (NumberFormatException e) {
            throw Messages.GRADE_SETTING.usage(locale, setting);
        }
    }

    private static void print(GradeSimulation simulation, Invocation invocation) {
        Locale locale = invocation.locale();
        List<String> headings = new ArrayList<>(List.of(Messages.GRADE_FROM.in(locale)));
        simulation.after().forEach(name -> headings.add(name.title()));
        Table table = new Table(headings.toArray(String[]::new));
        for (GradeSimulation.Name from : simulation.before()) {
            List<Object> row = new ArrayList<>(List.of(from.title()));
            for (GradeSimulation.Name to : simulation.after()) {
                row.add(simulation.moves().stream()
                        .filter(move -> move.from().equals(from.key()) && move.to().equals(to.key()))
                        .mapToLong(move -> move.customers().getLongCardinality()).sum());
            }
            table.row(row.toArray());
        }
        invocation.output().table(table);
        simulation.moves().stream().filter(move -> move.direction() != Direction.STAY).map(Move::text)
                .forEach(invocation.output()::line);
        invocation.output().line(Messages.GRADE_CHANGED.in(locale, simulation.changed()));
    }

    private static Map<String, Object> json(String key, LocalDate day, GradeSimulation simulation) {
        List<Map<String, Object>> moves = new ArrayList<>();
        for (Move move : simulation.moves()) {
            Map<String, Object> entry = new LinkedHashMap<>();
            entry.put("from", move.from());
            entry.put("to", move.to());
            entry.put("direction", move.direction().name());
            entry.put("customers", move.customers().getLongCardinality());
            moves.add(entry);
        }
        Map<String, Object> result = new LinkedHashMap<>();
        result.put("table", key);
        result.put("day", day);
        result.put("changed", simulation.changed());
        result.put("moves", moves);
        return result;
    }
}
