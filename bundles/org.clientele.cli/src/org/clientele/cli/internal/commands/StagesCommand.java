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
import org.clientele.core.lifecycle.StageFigures;
import org.clientele.core.lifecycle.StageFigures.StageFigure;
import org.clientele.core.lifecycle.StageModelService;
import org.clientele.core.lifecycle.StageProblem;
import org.clientele.core.lifecycle.StageService;
import org.clientele.model.StageModel;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code stages}: how many customers are in each stage of each model in force, how long, and what they are worth. */
@Component(service = CliCommand.class)
public final class StagesCommand implements CliCommand {

    private final FactService facts;
    private final StageService stages;
    private final StageModelService models;

    /**
     * Creates the command.
     *
     * @param facts keeps the columns
     * @param stages knows who is where
     * @param models knows the models
     */
    @Activate
    public StagesCommand(@Reference FactService facts, @Reference StageService stages,
            @Reference StageModelService models) {
        this.facts = facts;
        this.stages = stages;
        this.models = models;
    }

    @Override
    public CommandSyntax syntax(Locale locale) {
        return CommandSyntax.named("stages", Messages.STAGES.in(locale)).store(StoreUse.OPEN)
                .optionalOperand(NamedStages.MODEL, Messages.STAGE_MODEL.in(locale)).build();
    }

    @Override
    public int run(Invocation invocation) throws ClienteleException {
        List<StageModel> asked = new ArrayList<>();
        if (invocation.arguments().operand(NamedStages.MODEL).isPresent()) {
            asked.add(NamedStages.of(models, invocation).model());
        } else {
            asked.addAll(models.models(invocation.store(), invocation.actor()));
            asked.removeIf(model -> !model.isActive());
        }
        StoreFacts.await(facts, invocation);
        stages.record(invocation.store(), invocation.monitor());
        List<Map<String, Object>> told = new ArrayList<>();
        for (StageModel model : asked) {
            told.add(tell(NamedStages.of(model, invocation.locale()), invocation));
        }
        if (asked.isEmpty()) {
            invocation.output().line(Messages.STAGES_NONE.in(invocation.locale()));
        }
        Map<String, Object> result = new LinkedHashMap<>();
        result.put("models", told);
        invocation.output().json(result);
        return ExitCodes.OK;
    }

    private Map<String, Object> tell(NamedStages named, Invocation invocation) throws ClienteleException {
        Locale locale = invocation.locale();
        StageFigures figures = stages.figures(invocation.store(), invocation.actor(), named.key());
        invocation.output().line(Messages.STAGES_OF.in(locale, named.name(), figures.facts().today()));
        Table table = new Table(Messages.SEGMENTS_KEY.in(locale), Messages.STAGE_STAGE.in(locale),
                Messages.PYRAMID_CUSTOMERS.in(locale), Messages.STAGE_VALUE.in(locale), Messages.STAGE_DAYS.in(locale),
                Messages.STAGE_OVERDUE.in(locale));
        List<Map<String, Object>> json = new ArrayList<>();
        for (StageFigure figure : figures.stages()) {
            Object days = figure.count() == 0 ? null : Math.round(figure.medianDays());
            table.row(figure.stage(), named.title(figure.stage()), figure.count(),
                    Amounts.shown(figure.value(), invocation.store()), days, figure.overdue());
            Map<String, Object> line = new LinkedHashMap<>();
            line.put("stage", figure.stage());
            line.put("customers", figure.count());
            line.put("value", Amounts.exact(figure.value()));
            line.put("medianDays", days);
            line.put("overdue", figure.overdue());
            json.add(line);
        }
        invocation.output().table(table);
        List<StageProblem> problems = stages.problems(invocation.store(), invocation.actor(), named.key());
        problems.forEach(problem -> invocation.output().note(problem.sentence()));
        invocation.output().line("");
        Map<String, Object> result = new LinkedHashMap<>();
        result.put("model", named.key());
        result.put("active", named.model().isActive());
        result.put("day", figures.facts().today());
        result.put("stages", json);
        result.put("problems", problems.stream().map(StageProblem::sentence).toList());
        return result;
    }
}
