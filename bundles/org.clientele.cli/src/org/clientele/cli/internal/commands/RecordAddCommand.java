package org.clientele.cli.internal.commands;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

import org.clientele.cli.command.CliCommand;
import org.clientele.cli.command.CommandSyntax;
import org.clientele.cli.command.CommandSyntax.StoreUse;
import org.clientele.cli.command.ExitCodes;
import org.clientele.cli.command.Invocation;
import org.clientele.cli.internal.Messages;
import org.clientele.core.ClienteleException;
import org.clientele.core.StatusCodes;
import org.clientele.core.records.CustomerClass;
import org.clientele.core.search.SearchService;
import org.clientele.core.store.CommitResult;
import org.clientele.core.store.UnitOfWork;
import org.clientele.model.Aggregate;
import org.clientele.model.value.PartyId;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code record add}: enters a record of a partner's class for a customer; the rules of the form hold here too. */
@Component
public final class RecordAddCommand implements CliCommand {

    private static final String CLASS = "CLASS";

    private final SearchService search;

    /**
     * Creates the command.
     *
     * @param search finds customers by name
     */
    @Activate
    public RecordAddCommand(@Reference SearchService search) {
        this.search = search;
    }

    @Override
    public CommandSyntax syntax(Locale locale) {
        return CommandSyntax.named("record add", Messages.RECORD_ADD.in(locale)).store(StoreUse.OPEN)
                .operand(RecordsCommand.CUSTOMER, Messages.SHOW_CUSTOMER.in(locale))
                .operand(CLASS, Messages.RECORDS_CLASS.in(locale))
                .option("set", "NAME=VALUE;...", Messages.RECORD_ADD_SET.in(locale)).build();
    }

    @Override
    public int run(Invocation invocation) throws ClienteleException {
        CustomerClass type = RecordValues.type(invocation.arguments().operand(CLASS).orElseThrow(), invocation);
        Aggregate made = (Aggregate) EcoreUtil.create(type.type());
        RecordValues.set(made, type, invocation.arguments().text("set").orElse(""), invocation);
        String number = invocation.arguments().operand(RecordsCommand.CUSTOMER).orElseThrow();
        made.eSet(type.party(), new PartyId(CustomerLookup.find(search, number, invocation).id()));
        CommitResult result;
        try (UnitOfWork work = invocation.store().begin(invocation.actor(), "record add " + type.id())) {
            work.add(made);
            result = work.commit(invocation.monitor());
        }
        if (!result.isCommitted()) {
            String why = result.problems().stream().map(p -> p.message()).findFirst()
                    .orElse(result.status().getMessage());
            throw new ClienteleException(result.status().getCode() == StatusCodes.INVALID_RECORD
                    ? StatusCodes.INVALID_INPUT : result.status().getCode(), why);
        }
        invocation.output().line(Messages.RECORD_ADDED.in(invocation.locale(), type.id(), Long.toString(made.getId())));
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("class", type.id());
        json.put("id", made.getId());
        json.put("commit", result.sequence());
        invocation.output().json(json);
        return ExitCodes.OK;
    }
}
