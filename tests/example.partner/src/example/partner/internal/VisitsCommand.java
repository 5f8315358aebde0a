package example.partner.internal;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.clientele.cli.command.CliCommand;
import org.clientele.cli.command.CommandSyntax;
import org.clientele.cli.command.CommandSyntax.StoreUse;
import org.clientele.cli.command.ExitCodes;
import org.clientele.cli.command.Invocation;
import org.clientele.core.ClienteleException;
import org.clientele.core.store.RecordQuery;
import org.osgi.service.component.annotations.Component;

/** {@code clientele cli example-visits}: how many visits a store holds. */
@Component
public final class VisitsCommand implements CliCommand {

    @Override
    public CommandSyntax syntax(Locale locale) {
        return CommandSyntax.named("example-visits", "Counts the visits of guests").store(StoreUse.OPEN).build();
    }

    @Override
    public int run(Invocation invocation) throws ClienteleException {
        long visits = invocation.store().records(invocation.actor())
                .count(RecordQuery.all(GuestVisits.VISIT, List.of()));
        invocation.output().line(visits + " visits");
        invocation.output().json(Map.of("visits", visits));
        return ExitCodes.OK;
    }
}
