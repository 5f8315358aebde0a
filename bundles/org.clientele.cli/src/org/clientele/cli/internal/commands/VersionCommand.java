package org.clientele.cli.internal.commands;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

import org.clientele.cli.command.CliCommand;
import org.clientele.cli.command.CommandSyntax;
import org.clientele.cli.command.ExitCodes;
import org.clientele.cli.command.Invocation;
import org.clientele.cli.internal.Messages;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;
import org.osgi.service.component.annotations.Component;

/** {@code version}. */
@Component
public final class VersionCommand implements CliCommand {

    @Override
    public CommandSyntax syntax(Locale locale) {
        return CommandSyntax.named("version", Messages.VERSION.in(locale)).build();
    }

    @Override
    public int run(Invocation invocation) {
        Bundle bundle = FrameworkUtil.getBundle(VersionCommand.class);
        Map<String, Object> result = new LinkedHashMap<>();
        result.put("version", bundle == null ? "" : bundle.getVersion().toString());
        result.put("java", Runtime.version().toString());
        result.put("system", System.getProperty("os.name") + " " + System.getProperty("os.arch"));
        invocation.output().line("Clientele " + result.get("version"));
        invocation.output().line("Java " + result.get("java") + ", " + result.get("system"));
        invocation.output().json(result);
        return ExitCodes.OK;
    }
}
