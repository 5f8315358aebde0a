package packs.utility.internal;

import java.math.BigDecimal;
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
import org.clientele.cli.command.Output;
import org.clientele.cli.command.Table;
import org.clientele.core.ClienteleException;
import org.clientele.core.StatusCodes;
import org.clientele.core.classification.ClassificationService;
import org.clientele.core.definitions.DefinitionService;
import org.clientele.core.facts.FactService;
import org.clientele.core.facts.FactSnapshot;
import org.clientele.core.qualification.ScoreInput;
import org.clientele.core.qualification.ScorecardService;
import org.clientele.core.qualification.ScorecardService.NewRating;
import org.clientele.core.rules.DecisionTableService;
import org.clientele.core.rules.ProofNode;
import org.clientele.core.store.AggregateRef;
import org.clientele.core.store.CommitResult;
import org.clientele.core.store.Store;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

import packs.utility.Evaluation;
import packs.utility.Evaluation.Outcome;
import packs.utility.Evaluation.Result;
import packs.utility.Figures;
import packs.utility.Texts;
import packs.utility.Utility;

/** {@code utility evaluate CUSTOMER}: the indicators, the service tier and the terms of payment, with their proofs [V08]. */
@Component(service = CliCommand.class)
public final class EvaluateCommand implements CliCommand {

    private static final String CUSTOMER = "CUSTOMER";

    private final FactService facts;
    private final Evaluation evaluation;

    /**
     * Creates the command.
     *
     * @param facts keeps the columns
     * @param definitions knows scorecards, tables and schemes
     * @param scorecards scores records
     * @param tables decides
     * @param schemes proves
     */
    @Activate
    public EvaluateCommand(@Reference FactService facts, @Reference DefinitionService definitions,
            @Reference ScorecardService scorecards, @Reference DecisionTableService tables,
            @Reference ClassificationService schemes) {
        this.facts = facts;
        this.evaluation = new Evaluation(definitions, scorecards, tables, schemes);
    }

    @Override
    public CommandSyntax syntax(Locale locale) {
        return CommandSyntax.named("utility evaluate", Texts.in(locale, "cli.evaluate")).store(StoreUse.OPEN)
                .operand(CUSTOMER, Texts.in(locale, "cli.customer")).flag("propose", Texts.in(locale, "cli.propose"))
                .option("rate", "INDICATOR=SCORE", Texts.in(locale, "cli.rate")).build();
    }

    @Override
    public int run(Invocation invocation) throws ClienteleException {
        Locale locale = invocation.locale();
        Store store = invocation.store();
        AggregateRef party = Customers.find(store.records(invocation.actor()),
                invocation.arguments().operand(CUSTOMER).orElseThrow(), locale);
        FactSnapshot snapshot = await(store, invocation);
        List<NewRating> ratings = new ArrayList<>();
        if (invocation.arguments().has("propose")) {
            ratings.addAll(evaluation.propose(store, snapshot, party.id(), locale).values());
        }
        for (String given : invocation.arguments().list("rate")) {
            ratings.add(rating(given, snapshot, locale));
        }
        if (!ratings.isEmpty()) {
            CommitResult rated = evaluation.rate(store, invocation.actor(), party.id(), ratings);
            if (!rated.isCommitted()) {
                throw new ClienteleException(rated.status());
            }
            await(store, invocation);
        }
        Result result = evaluation.evaluate(store, invocation.actor(), party.id(), locale);
        store.accessLog().read(invocation.actor(), party);
        print(result, invocation.output(), locale);
        invocation.output().json(json(result));
        return ExitCodes.OK;
    }

    private FactSnapshot await(Store store, Invocation invocation) throws ClienteleException {
        return facts.of(store).await(invocation.actor(), store.journal().lastSequence(), invocation.monitor());
    }

    private static NewRating rating(String text, FactSnapshot facts, Locale locale) throws ClienteleException {
        String[] parts = text.split("=", 2);
        try {
            return new NewRating(Utility.EVALUATION, parts[0].strip(), new BigDecimal(parts[parts.length - 1].strip()),
                    "", facts.today());
        } catch (NumberFormatException e) {
            throw new ClienteleException(StatusCodes.INVALID_INPUT, Texts.in(locale, "cli.badRate", text), e);
        }
    }

    private static void print(Result result, Output output, Locale locale) {
        Figures figures = result.figures();
        Table table = new Table("", "");
        figures(figures).forEach((key, value) -> table.row(Texts.in(locale, "figure." + key), value));
        output.table(table);
        result.score().ifPresent(score -> {
            Table indicators = new Table(Texts.in(locale, "evaluation.indicator"), Texts.in(locale, "evaluation.weight"),
                    Texts.in(locale, "evaluation.score"), Texts.in(locale, "evaluation.points"));
            score.groups().stream().flatMap(g -> g.inputs().stream()).forEach(input -> indicators.row(input.title(),
                    input.weight(), input.score().orElse(null), input.contribution().orElse(null)));
            output.table(indicators);
            output.line(score.total().map(t -> Texts.in(locale, "evaluation.total", t.toPlainString()))
                    .orElseGet(() -> Texts.in(locale, "evaluation.missing", score.missing().size())));
        });
        for (Outcome outcome : result.outcomes()) {
            output.line(outcome.title() + ": " + outcome.text());
            if (outcome.proof() != null) {
                proof(outcome.proof(), 1, output);
            }
        }
    }

    private static void proof(ProofNode node, int depth, Output output) {
        if (node.holds() || depth > 1) {
            output.line("  ".repeat(depth) + node.text());
            node.children().stream().filter(ProofNode::holds).forEach(child -> proof(child, depth + 1, output));
        }
    }

    private static Map<String, Object> figures(Figures figures) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("kwh", figures.kwh());
        values.put("charge", figures.charge());
        values.put("maxLoad", figures.maxLoad());
        values.put("loadFactor", figures.loadFactor());
        values.put("daysLate", figures.daysLate());
        values.put("overdue", figures.overdue());
        values.put("breaches", (long) figures.breaches());
        values.put("thefts", (long) figures.thefts());
        return values;
    }

    private static Map<String, Object> json(Result result) {
        Map<String, Object> json = new LinkedHashMap<>(figures(result.figures()));
        Map<String, Object> indicators = new LinkedHashMap<>();
        result.score().ifPresent(score -> {
            for (ScoreInput input : score.groups().stream().flatMap(g -> g.inputs().stream()).toList()) {
                indicators.put(input.criterion(), input.score().orElse(null));
            }
            json.put("total", score.total().orElse(null));
        });
        json.put("indicators", indicators);
        result.outcomes().forEach(outcome -> json.put(outcome.scheme(), outcome.value()));
        return json;
    }
}
