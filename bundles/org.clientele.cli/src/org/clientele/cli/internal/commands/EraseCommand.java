package org.clientele.cli.internal.commands;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import org.clientele.cli.command.CliCommand;
import org.clientele.cli.command.CommandSyntax;
import org.clientele.cli.command.CommandSyntax.StoreUse;
import org.clientele.cli.command.ExitCodes;
import org.clientele.cli.command.Invocation;
import org.clientele.cli.internal.Messages;
import org.clientele.core.ClienteleException;
import org.clientele.core.StatusCodes;
import org.clientele.core.store.AggregateRef;
import org.clientele.core.store.ErasureReport;
import org.clientele.core.store.FeaturePath;
import org.clientele.core.store.Store;
import org.clientele.model.ClientelePackage.Literals;
import org.osgi.service.component.annotations.Component;

/** {@code erase --customer N,...}: erases persons for ever, all of them with one rewriting of the store's files. */
@Component
public final class EraseCommand implements CliCommand {

    private static final FeaturePath NUMBER = FeaturePath.of(Literals.PARTY__CUSTOMER, Literals.CUSTOMER__NUMBER);

    @Override
    public CommandSyntax syntax(Locale locale) {
        return CommandSyntax.named("erase", Messages.ERASE.in(locale)).store(StoreUse.OPEN)
                .option("customer", "NUMBERS", Messages.ERASE_CUSTOMER.in(locale))
                .flag("yes", Messages.ERASE_YES.in(locale)).option("reason", "TEXT", Messages.ERASE_REASON.in(locale))
                .build();
    }

    @Override
    public int run(Invocation invocation) throws ClienteleException {
        Locale locale = invocation.locale();
        Map<Long, String> parties = new TreeMap<>();
        Store store = invocation.store();
        for (String number : invocation.arguments().list("customer")) {
            AggregateRef ref = store.records(invocation.actor()).find(Literals.PARTY, NUMBER, number)
                    .orElseThrow(() -> Messages.ERASE_UNKNOWN.failure(StatusCodes.NOT_FOUND, locale, number));
            parties.put(ref.id(), number);
        }
        if (parties.isEmpty()) {
            throw Messages.ERASE_WHOM.usage(locale);
        }
        if (!invocation.arguments().has("yes")) {
            throw Messages.ERASE_SURE.usage(locale, parties.size());
        }
        ErasureReport report = store.erase(invocation.actor(), parties.keySet(),
                invocation.arguments().text("reason").orElse(Messages.ERASE_DEFAULT_REASON.in(locale)),
                invocation.monitor());
        invocation.output().line(Messages.ERASE_DONE.in(locale, report.parties(), report.values(), report.contents()));
        report.pending().ifPresent(status -> invocation.output().line(status.getMessage()));
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("parties", report.parties());
        json.put("values", report.values());
        json.put("contents", report.contents());
        json.put("commit", report.sequence());
        json.put("pending", report.pending().isPresent());
        invocation.output().json(json);
        return report.pending().isPresent() ? ExitCodes.FAILED : ExitCodes.OK;
    }
}
