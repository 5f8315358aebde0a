package org.clientele.cli.internal.commands;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.clientele.cli.command.CliCommand;
import org.clientele.cli.command.CommandSyntax;
import org.clientele.cli.command.CommandSyntax.StoreUse;
import org.clientele.cli.command.ExitCodes;
import org.clientele.cli.command.Invocation;
import org.clientele.cli.command.Table;
import org.clientele.cli.internal.Messages;
import org.clientele.core.ClienteleException;
import org.clientele.core.exchange.ExchangeService;
import org.clientele.core.exchange.SampleInfo;
import org.clientele.core.exchange.SampleResult;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code samples}: sample data of add-ons, to be brought into any store. */
@Component
public final class SamplesCommand implements CliCommand {

    private final ExchangeService exchange;

    /**
     * Creates the command.
     *
     * @param exchange brings the data
     */
    @Activate
    public SamplesCommand(@Reference ExchangeService exchange) {
        this.exchange = exchange;
    }

    @Override
    public CommandSyntax syntax(Locale locale) {
        return CommandSyntax.named("samples", Messages.SAMPLES.in(locale)).store(StoreUse.OPEN)
                .option("add", "ID", Messages.SAMPLES_ADD.in(locale)).build();
    }

    @Override
    public int run(Invocation invocation) throws ClienteleException {
        Locale locale = invocation.locale();
        Optional<String> add = invocation.arguments().text("add");
        List<String> problems = List.of();
        if (add.isPresent()) {
            SampleResult result = exchange.bring(invocation.store(), invocation.actor(), Set.of(add.get()),
                    invocation.monitor());
            problems = result.problems();
        }
        Table table = new Table(Messages.OFFER_ID.in(locale), Messages.OFFER_LABEL.in(locale),
                Messages.SAMPLES_BROUGHT.in(locale), Messages.BATCHES_ID.in(locale), Messages.OFFER_BUNDLE.in(locale));
        List<Map<String, Object>> json = new ArrayList<>();
        for (SampleInfo each : exchange.samples(invocation.store(), invocation.actor())) {
            String batch = each.batch().isPresent() ? Long.toString(each.batch().getAsLong()) : "";
            table.row(each.id(), each.label(),
                    (each.brought() ? Messages.GENERATORS_YES : Messages.GENERATORS_NO).in(locale), batch,
                    each.bundle());
            Map<String, Object> entry = new LinkedHashMap<>();
            entry.put("id", each.id());
            entry.put("label", each.label());
            entry.put("brought", each.brought());
            entry.put("batch", each.batch().isPresent() ? each.batch().getAsLong() : null);
            entry.put("bundle", each.bundle());
            json.add(entry);
        }
        invocation.output().table(table);
        problems.forEach(p -> invocation.output().note(p));
        invocation.output().json(Map.of("samples", json, "problems", problems));
        return problems.isEmpty() ? ExitCodes.OK : ExitCodes.FAILED;
    }
}
