package @name@.internal;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;

import org.clientele.cli.command.CliCommand;
import org.clientele.cli.command.CommandSyntax;
import org.clientele.cli.command.ExitCodes;
import org.clientele.cli.command.Invocation;
import org.clientele.core.ClienteleException;
import org.clientele.core.StatusCodes;
import org.clientele.core.store.AggregateRef;
import org.clientele.core.store.FeaturePath;
import org.clientele.core.store.Records;
import org.clientele.model.ClientelePackage;
import org.clientele.model.Party;
import org.eclipse.core.runtime.CoreException;
import org.osgi.service.component.annotations.Component;

/** Tells how long somebody has been a customer. */
@Component
public final class TenureCommand implements CliCommand {

    @Override
    public CommandSyntax syntax(Locale locale) {
        return CommandSyntax.named("tenure", "Full years as a customer").operand("CUSTOMER", "the customer's number").build();
    }

    @Override
    public int run(Invocation invocation) throws CoreException {
        String number = invocation.arguments().operand("CUSTOMER").orElseThrow();
        ClientelePackage model = ClientelePackage.eINSTANCE;
        Records records = invocation.store().records(invocation.actor());
        FeaturePath key = FeaturePath.of(model.getParty_Customer(), model.getCustomer_Number());
        AggregateRef ref = records.find(model.getParty(), key, number).orElseThrow(() -> unknown(number));
        Party party = (Party) records.load(model.getParty(), ref.id()).orElseThrow(() -> unknown(number));
        ZoneId zone = invocation.store().info().settings().zone();
        long years = Tenure.years(party, LocalDate.now(zone)).orElse(0);
        invocation.output().line(number + ": " + years);
        invocation.output().json(Map.of("customer", number, "years", years));
        return ExitCodes.OK;
    }

    private static ClienteleException unknown(String number) {
        return new ClienteleException(StatusCodes.NOT_FOUND, "There is no customer " + number + ". Look for the name with search.");
    }
}
