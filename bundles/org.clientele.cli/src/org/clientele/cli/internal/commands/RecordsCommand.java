package org.clientele.cli.internal.commands;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.clientele.cli.command.CliCommand;
import org.clientele.cli.command.CommandSyntax;
import org.clientele.cli.command.CommandSyntax.StoreUse;
import org.clientele.cli.command.ExitCodes;
import org.clientele.cli.command.Invocation;
import org.clientele.cli.internal.Messages;
import org.clientele.core.ClienteleException;
import org.clientele.core.records.CustomerClass;
import org.clientele.core.search.SearchService;
import org.clientele.core.store.AbsentClass;
import org.clientele.core.store.RecordRow;
import org.eclipse.emf.ecore.EAttribute;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code records CUSTOMER}: what partners' bundles keep about a customer, and what is kept for bundles that are away. */
@Component
public final class RecordsCommand implements CliCommand {

    static final String CUSTOMER = "CUSTOMER";
    private static final int USUAL = 100;
    private static final int MOST = 10_000;

    private final SearchService search;

    /**
     * Creates the command.
     *
     * @param search finds customers by name
     */
    @Activate
    public RecordsCommand(@Reference SearchService search) {
        this.search = search;
    }

    @Override
    public CommandSyntax syntax(Locale locale) {
        return CommandSyntax.named("records", Messages.RECORDS.in(locale)).store(StoreUse.OPEN)
                .operand(CUSTOMER, Messages.SHOW_CUSTOMER.in(locale))
                .option("class", "ID", Messages.RECORDS_CLASS.in(locale))
                .option("limit", "N", Messages.RECORDS_LIMIT.in(locale)).build();
    }

    @Override
    public int run(Invocation invocation) throws ClienteleException {
        String number = invocation.arguments().operand(CUSTOMER).orElseThrow();
        long party = CustomerLookup.find(search, number, invocation).id();
        int limit = invocation.arguments().number("limit", 1, MOST).orElse(USUAL);
        List<Map<String, Object>> records = new ArrayList<>();
        for (CustomerClass each : wanted(invocation)) {
            for (RecordRow row : invocation.store().records(invocation.actor())
                    .page(each.rowsOf(party, each.attributes()), Optional.empty(), limit).rows()) {
                records.add(record(each, row));
                invocation.output().line(each.id() + " " + records.getLast().get("values"));
            }
        }
        List<String> absent = new ArrayList<>();
        for (AbsentClass each : invocation.store().absent()) {
            absent.add(each.model() + '#' + each.name());
            invocation.output().note(Messages.RECORDS_ABSENT.in(invocation.locale(), each.rows(), each.name(), each.model()));
        }
        Map<String, Object> result = new LinkedHashMap<>();
        result.put("records", records);
        result.put("absent", absent);
        invocation.output().json(result);
        return ExitCodes.OK;
    }

    private static List<CustomerClass> wanted(Invocation invocation) throws ClienteleException {
        Optional<String> id = invocation.arguments().text("class");
        return id.isEmpty() ? CustomerClass.of(invocation.store()) : List.of(RecordValues.type(id.get(), invocation));
    }

    private static Map<String, Object> record(CustomerClass of, RecordRow row) {
        Map<String, Object> values = new LinkedHashMap<>();
        List<EAttribute> attributes = of.attributes();
        for (int i = 0; i < attributes.size(); i++) {
            if (row.values().get(i) != null) {
                values.put(attributes.get(i).getName(), RecordValues.write(attributes.get(i), row.values().get(i)));
            }
        }
        Map<String, Object> record = new LinkedHashMap<>();
        record.put("class", of.id());
        record.put("id", row.id());
        record.put("values", values);
        return record;
    }
}
