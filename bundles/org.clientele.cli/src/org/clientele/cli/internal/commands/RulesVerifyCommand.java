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
import org.clientele.cli.internal.operations.VerifyCommand;
import org.clientele.core.ClienteleException;
import org.clientele.core.definitions.DefinitionService;
import org.clientele.core.facts.FactService;
import org.clientele.core.grades.GradeService;
import org.clientele.core.rules.DecisionTableService;
import org.clientele.core.rules.TableProblem;
import org.clientele.core.segmentation.MembershipService;
import org.clientele.core.segmentation.SegmentCount;
import org.clientele.core.segmentation.SegmentService;
import org.clientele.core.store.Store;
import org.clientele.model.DecisionTable;
import org.clientele.model.GradeTable;
import org.eclipse.core.runtime.IStatus;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * {@code rules verify}: whether every rule can be used, the tests of the tables pass, and the memberships that are kept
 * up to date equal a full evaluation.
 */
@Component(service = CliCommand.class)
public final class RulesVerifyCommand implements CliCommand {

    private final FactService facts;
    private final SegmentService segments;
    private final MembershipService memberships;
    private final DefinitionService definitions;
    private final DecisionTableService tables;
    private final GradeService grades;

    /**
     * Creates the command.
     *
     * @param facts keeps the columns
     * @param segments evaluates the segments
     * @param memberships keeps them up to date
     * @param definitions knows the tables
     * @param tables checks them
     * @param grades knows and checks the grade tables
     */
    @Activate
    public RulesVerifyCommand(@Reference FactService facts, @Reference SegmentService segments,
            @Reference MembershipService memberships, @Reference DefinitionService definitions,
            @Reference DecisionTableService tables, @Reference GradeService grades) {
        this.facts = facts;
        this.segments = segments;
        this.memberships = memberships;
        this.definitions = definitions;
        this.tables = tables;
        this.grades = grades;
    }

    @Override
    public CommandSyntax syntax(Locale locale) {
        return CommandSyntax.named("rules verify", Messages.RULES_VERIFY.in(locale)).store(StoreUse.OPEN).build();
    }

    @Override
    public int run(Invocation invocation) throws ClienteleException {
        Store store = invocation.store();
        List<String> findings = new ArrayList<>();
        List<SegmentCount> counts = segments.counts(store, StoreFacts.await(facts, invocation), invocation.actor());
        counts.stream().filter(count -> !count.status().isOK())
                .forEach(count -> findings.add(count.segment().getName() + ": " + count.status().getMessage()));
        int checked = 0;
        for (DecisionTable table : definitions.definitions(store).tables()) {
            checked++;
            for (TableProblem problem : tables.check(table)) {
                findings.add(table.getKey() + ": " + problem.message());
            }
        }
        for (GradeTable table : grades.tables(store, invocation.actor())) {
            checked++;
            grades.check(table).forEach(problem -> findings.add(table.getKey() + ": " + problem.message()));
        }
        IStatus upToDate = memberships.verify(store, invocation.monitor());
        VerifyCommand.cancelled(upToDate, invocation);
        VerifyCommand.collect(upToDate, findings);
        findings.forEach(invocation.output()::line);
        invocation.output().line(findings.isEmpty()
                ? Messages.RULES_SOUND.in(invocation.locale(), counts.size(), checked)
                : Messages.RULES_FINDINGS.in(invocation.locale(), findings.size()));
        Map<String, Object> result = new LinkedHashMap<>();
        result.put("segments", counts.size());
        result.put("tables", checked);
        result.put("findings", findings);
        invocation.output().json(result);
        return findings.isEmpty() ? ExitCodes.OK : ExitCodes.FAILED;
    }
}
