package org.clientele.cli.internal.commands;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.clientele.cli.command.CliCommand;
import org.clientele.cli.command.CommandSyntax;
import org.clientele.cli.command.CommandSyntax.StoreUse;
import org.clientele.cli.command.ExitCodes;
import org.clientele.cli.command.Invocation;
import org.clientele.cli.command.Table;
import org.clientele.cli.internal.Messages;
import org.clientele.core.ClienteleException;
import org.clientele.core.store.Criterion;
import org.clientele.core.store.FeaturePath;
import org.clientele.core.store.RecordQuery;
import org.clientele.core.store.Records;
import org.clientele.core.store.Store;
import org.clientele.core.store.StoreInfo;
import org.clientele.model.ClientelePackage;
import org.eclipse.emf.ecore.EClass;
import org.osgi.service.component.annotations.Component;

/** {@code info}: what a store is and holds. */
@Component
public final class InfoCommand implements CliCommand {

    private static final ClientelePackage MODEL = ClientelePackage.eINSTANCE;

    @Override
    public CommandSyntax syntax(Locale locale) {
        return CommandSyntax.named("info", Messages.INFO.in(locale)).store(StoreUse.OPEN).build();
    }

    @Override
    public int run(Invocation invocation) throws ClienteleException {
        Store store = invocation.store();
        StoreInfo info = store.info();
        Records records = store.records(invocation.actor());
        Map<String, Object> result = new LinkedHashMap<>();
        result.put("store", info.directory());
        result.put("id", info.id());
        result.put("name", info.settings().name());
        result.put("currency", info.settings().baseCurrency().getCurrencyCode());
        result.put("zone", info.settings().zone().getId());
        result.put("engine", info.engine());
        result.put("schemaVersion", info.schemaVersion());
        result.put("createdAt", info.createdAt());
        result.put("lastCommit", store.journal().lastSequence());
        result.put("customers", records.count(customers()));
        result.put("products", records.count(all(MODEL.getProduct())));
        result.put("orders", records.count(all(MODEL.getOrder())));
        result.put("orderLines", records.count(all(MODEL.getOrderLine())));
        result.put("segments", records.count(all(MODEL.getSegment())));
        Table table = new Table("", "");
        Locale locale = invocation.locale();
        List<Messages> labels = List.of(Messages.INFO_STORE, Messages.INFO_ID, Messages.INFO_NAME,
                Messages.INFO_CURRENCY, Messages.INFO_ZONE, Messages.INFO_ENGINE, Messages.INFO_SCHEMA,
                Messages.INFO_CREATED, Messages.INFO_COMMIT, Messages.INFO_CUSTOMERS, Messages.INFO_PRODUCTS,
                Messages.INFO_ORDERS, Messages.INFO_LINES, Messages.INFO_SEGMENTS);
        int at = 0;
        for (Object value : result.values()) {
            table.row(labels.get(at++).in(locale),
                    value instanceof Long number ? grouped(number, locale) : value.toString());
        }
        invocation.output().table(table);
        invocation.output().json(result);
        return ExitCodes.OK;
    }

    /** The values of this table are of many kinds, so numbers stay on the left, where they are read. */
    private static String grouped(long number, Locale locale) {
        return String.format(locale, "%,d", number);
    }

    private static RecordQuery customers() {
        FeaturePath number = FeaturePath.of(MODEL.getParty_Customer(), MODEL.getCustomer_Number());
        return all(MODEL.getParty()).and(new Criterion(number, Criterion.Operator.NOT_NULL, null));
    }

    private static RecordQuery all(EClass type) {
        return RecordQuery.all(type, List.of());
    }
}
