package org.clientele.cli.internal.commands;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.clientele.cli.command.CliCommand;
import org.clientele.cli.command.CommandSyntax;
import org.clientele.cli.command.ExitCodes;
import org.clientele.cli.command.Invocation;
import org.clientele.cli.command.Table;
import org.clientele.cli.internal.Messages;
import org.clientele.core.grades.GradeService;
import org.clientele.core.health.HealthIssue;
import org.clientele.core.health.HealthService;
import org.clientele.core.health.HealthSeverity;
import org.clientele.core.retention.DeclineService;
import org.clientele.core.rules.RuleService;
import org.clientele.core.timeline.TimelineService;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code health}: which contributions do not work, why, and what to do. Code 1 when something is disabled. */
@Component
public final class HealthCommand implements CliCommand {

    private final HealthService health;
    private final List<Runnable> questions;

    /**
     * Creates the command.
     *
     * @param health knows what is wrong
     * @param rules is asked for its types, so that those that cannot say what they are come to light
     * @param grades is asked for its metrics
     * @param decline is asked for its signals
     * @param timeline is asked for its kinds
     */
    @Activate
    public HealthCommand(@Reference HealthService health, @Reference RuleService rules, @Reference GradeService grades,
            @Reference DeclineService decline, @Reference TimelineService timeline) {
        this.health = health;
        this.questions = List.of(rules::types, grades::metrics, decline::signals, timeline::kinds);
    }

    @Override
    public CommandSyntax syntax(Locale locale) {
        return CommandSyntax.named("health", Messages.HEALTH.in(locale)).build();
    }

    @Override
    public int run(Invocation invocation) {
        Locale locale = invocation.locale();
        questions.forEach(Runnable::run);
        List<HealthIssue> issues = health.issues();
        if (health.isSafeMode()) {
            invocation.output().line(Messages.HEALTH_SAFE.in(locale));
        }
        Table table = new Table(Messages.HEALTH_SEVERITY.in(locale), Messages.HEALTH_BUNDLE.in(locale),
                Messages.HEALTH_WHAT.in(locale), Messages.HEALTH_CAUSE.in(locale), Messages.HEALTH_REMEDY.in(locale));
        List<Map<String, Object>> list = new ArrayList<>();
        for (HealthIssue issue : issues) {
            table.row(severity(issue.severity()).in(locale),
                    (issue.contribution().bundle() + ' ' + issue.contribution().version()).strip(),
                    issue.contribution().point() + ' ' + issue.contribution().label(), issue.cause(), issue.remedy());
            list.add(json(issue));
        }
        if (issues.isEmpty()) {
            invocation.output().line(Messages.HEALTH_WELL.in(locale));
        } else {
            invocation.output().table(table);
        }
        invocation.output().json(Map.of("safe", health.isSafeMode(), "issues", list));
        return issues.stream().anyMatch(issue -> issue.severity() == HealthSeverity.DISABLED) ? ExitCodes.FAILED
                : ExitCodes.OK;
    }

    private static Messages severity(HealthSeverity severity) {
        return switch (severity) {
        case DISABLED -> Messages.HEALTH_DISABLED;
        case WARNING -> Messages.HEALTH_WARNING;
        case INFO -> Messages.HEALTH_INFO;
        };
    }

    private static Map<String, Object> json(HealthIssue issue) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("severity", issue.severity().name().toLowerCase(Locale.ROOT));
        json.put("bundle", issue.contribution().bundle());
        json.put("version", issue.contribution().version());
        json.put("point", issue.contribution().point());
        json.put("id", issue.contribution().id());
        json.put("label", issue.contribution().label());
        json.put("cause", issue.cause());
        json.put("remedy", issue.remedy());
        json.put("since", issue.since());
        json.put("times", issue.times());
        return json;
    }
}
