package org.clientele.cli.internal.provisioning;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.clientele.cli.command.CliCommand;
import org.clientele.cli.command.CommandSyntax;
import org.clientele.cli.command.ExitCodes;
import org.clientele.cli.command.Invocation;
import org.clientele.cli.command.Table;
import org.clientele.core.ClienteleException;
import org.clientele.core.provisioning.ProvisioningProblem;
import org.clientele.core.provisioning.ProvisioningProblem.Severity;
import org.clientele.core.provisioning.ProvisioningService;
import org.clientele.core.roles.Role;
import org.clientele.core.roles.RoleService;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code provisioning check}: what is wrong with a provisioning file, before it is distributed or in force. */
@Component(service = CliCommand.class)
public final class CheckCommand implements CliCommand {

    private final ProvisioningService provisioning;
    private final RoleService roles;

    /**
     * Creates the command.
     *
     * @param provisioning reads files
     * @param roles tells what the caller may do
     */
    @Activate
    public CheckCommand(@Reference ProvisioningService provisioning, @Reference RoleService roles) {
        this.provisioning = provisioning;
        this.roles = roles;
    }

    @Override
    public CommandSyntax syntax(Locale locale) {
        return CommandSyntax.named("provisioning check", Texts.CHECK.in(locale))
                .optionalOperand("FILE", Texts.CHECK_FILE.in(locale)).build();
    }

    @Override
    public int run(Invocation invocation) throws ClienteleException {
        Optional<Path> named = invocation.arguments().operandPath("FILE");
        List<ProvisioningProblem> problems = named.isPresent() ? provisioning.check(named.get())
                : provisioning.problems();
        Optional<Path> source = named.or(provisioning::source);
        Locale locale = invocation.locale();
        Table table = new Table(Texts.CHECK_PLACE.in(locale), Texts.CHECK_SEVERITY.in(locale),
                Texts.CHECK_PROBLEM.in(locale));
        List<Map<String, Object>> list = new ArrayList<>();
        for (ProvisioningProblem problem : problems) {
            boolean error = problem.severity() == Severity.ERROR;
            table.row(problem.place(), (error ? Texts.ERROR : Texts.WARNING).in(locale), problem.sentence());
            Map<String, Object> entry = new LinkedHashMap<>();
            entry.put("file", problem.file());
            entry.put("line", problem.line());
            entry.put("column", problem.column());
            entry.put("severity", problem.severity().name());
            entry.put("sentence", problem.sentence());
            list.add(entry);
        }
        if (!problems.isEmpty()) {
            invocation.output().table(table);
        } else {
            invocation.output().line(source.map(s -> Texts.CHECK_SOUND.in(locale, s)).orElseGet(() -> Texts.CHECK_NONE.in(locale)));
        }
        List<Role> own = roles.rolesOf(invocation.actor());
        if (named.isEmpty() && roles.isEnforced()) {
            invocation.output().line(Texts.CHECK_ROLES.in(locale, invocation.actor().account(), own.isEmpty()
                    ? Texts.ROLES_NOBODY.in(locale) : own.stream().map(Role::title).collect(Collectors.joining(", "))));
        }
        Map<String, Object> result = new LinkedHashMap<>();
        result.put("source", source.map(Path::toString).orElse(null));
        result.put("problems", list);
        result.put("roles", own.stream().map(Role::id).toList());
        invocation.output().json(result);
        return problems.stream().anyMatch(p -> p.severity() == Severity.ERROR) ? ExitCodes.FAILED : ExitCodes.OK;
    }
}
