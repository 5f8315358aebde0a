package org.clientele.update.internal.commands;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.clientele.cli.command.CliCommand;
import org.clientele.cli.command.CommandSyntax;
import org.clientele.cli.command.ExitCodes;
import org.clientele.cli.command.Invocation;
import org.clientele.core.ClienteleException;
import org.clientele.core.StatusCodes;
import org.clientele.core.update.Signer;
import org.clientele.core.update.UpdateService;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code site sign}: the files of a site in a folder get signatures. */
@Component
public final class SiteSignCommand implements CliCommand {

    private final UpdateService updates;

    @Activate
    public SiteSignCommand(@Reference UpdateService updates) {
        this.updates = updates;
    }

    @Override
    public CommandSyntax syntax(Locale locale) {
        return CommandSyntax.named("site sign", Messages.SITE_SIGN.in(locale))
                .operand("FOLDER", Messages.SITE_FOLDER.in(locale)).option("key", "FILE", Messages.OPTION_KEY.in(locale))
                .option("passphrase-file", "FILE", Messages.OPTION_PASSPHRASE.in(locale)).build();
    }

    @Override
    public int run(Invocation invocation) throws ClienteleException {
        Path site = invocation.arguments().operandPath("FOLDER").orElseThrow();
        Path key = invocation.arguments().path("key").orElseThrow(() -> new ClienteleException(
                StatusCodes.INVALID_INPUT, Messages.KEY_WANTED.in(invocation.locale())));
        Signer signer = updates.sign(site, key, passphrase(invocation), invocation.monitor());
        invocation.output().line(Messages.SITE_SIGNED.in(invocation.locale(), site.toString(), signer.name(),
                signer.readable()));
        invocation.output().json(Map.of("fingerprint", signer.fingerprint(), "name", signer.name()));
        return ExitCodes.OK;
    }

    private static char[] passphrase(Invocation invocation) throws ClienteleException {
        Path file = invocation.arguments().path("passphrase-file").orElse(null);
        if (file == null) {
            return new char[0];
        }
        try {
            List<String> lines = Files.readAllLines(file);
            return lines.isEmpty() ? new char[0] : lines.getFirst().toCharArray();
        } catch (IOException e) {
            throw new ClienteleException(StatusCodes.FILE_UNREADABLE,
                    Messages.PASSPHRASE_UNREADABLE.in(invocation.locale(), file.toString()), e);
        }
    }
}
