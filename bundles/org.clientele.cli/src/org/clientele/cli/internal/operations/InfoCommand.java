package org.clientele.cli.internal.operations;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.clientele.cli.command.CliCommand;
import org.clientele.cli.command.CommandSyntax;
import org.clientele.cli.command.CommandSyntax.StoreUse;
import org.clientele.cli.command.ExitCodes;
import org.clientele.cli.command.Invocation;
import org.clientele.cli.command.Table;
import org.clientele.cli.internal.Messages;
import org.clientele.core.ClienteleException;
import org.clientele.core.operations.BackupService;
import org.clientele.core.operations.Installation;
import org.clientele.core.operations.InstallationService;
import org.clientele.core.operations.KeptBackup;
import org.clientele.core.store.Criterion;
import org.clientele.core.store.FeaturePath;
import org.clientele.core.store.MigrationState;
import org.clientele.core.store.RecordQuery;
import org.clientele.core.store.Records;
import org.clientele.core.store.Store;
import org.clientele.core.store.StoreInfo;
import org.clientele.core.update.StagedUpdate;
import org.clientele.core.update.UpdateService;
import org.clientele.model.ClientelePackage;
import org.eclipse.emf.ecore.EClass;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;

/**
 * {@code info}: what a store is and holds, what is installed, and how it is. Where the usual store is not there the rest is
 * told all the same; one that is asked for by name has to be.
 */
@Component
public final class InfoCommand implements CliCommand {

    private static final ClientelePackage MODEL = ClientelePackage.eINSTANCE;

    private final InstallationService installation;
    private final BackupService backups;
    private final UpdateService updates;

    /**
     * Creates the command.
     *
     * @param installation knows what is installed
     * @param backups knows the backups
     * @param updates knows what is staged, or null
     */
    @Activate
    public InfoCommand(@Reference InstallationService installation, @Reference BackupService backups,
            @Reference(cardinality = ReferenceCardinality.OPTIONAL) UpdateService updates) {
        this.installation = installation;
        this.backups = backups;
        this.updates = updates;
    }

    @Override
    public CommandSyntax syntax(Locale locale) {
        return CommandSyntax.named("info", Messages.INFO.in(locale)).store(StoreUse.OPEN).build();
    }

    @Override
    public int run(Invocation invocation) throws ClienteleException {
        Locale locale = invocation.locale();
        Map<String, Object> result = new LinkedHashMap<>();
        Table table = new Table("", "");
        ClienteleException without = null;
        Store store = null;
        try {
            store = invocation.store();
            store(store, invocation, result, table);
        } catch (ClienteleException e) {
            if (invocation.arguments().text("store").isPresent()) {
                throw e;
            }
            without = e;
            table.row(Messages.INFO_STORE.in(locale), e.getMessage());
            result.put("store", invocation.storeDirectory());
            result.put("problem", e.getMessage());
        }
        Installation here = installation.describe();
        new InstallationRows(locale, table, result).add(here, backups.plan());
        staged(locale, table, result);
        lastBackup(store, locale, table, result);
        invocation.output().table(table);
        invocation.output().json(result);
        return without == null ? ExitCodes.OK : ExitCodes.of(without.getStatus());
    }

    private static void store(Store store, Invocation invocation, Map<String, Object> result, Table table)
            throws ClienteleException {
        StoreInfo info = store.info();
        Records records = store.records(invocation.actor());
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
        List<Map<String, Object>> lines = new ArrayList<>();
        for (MigrationState state : store.migrations()) {
            table.row(Texts.INFO_LINE.in(locale, state.namespaceUri()), state.problem().isEmpty()
                    ? Texts.INFO_STEP.in(locale, state.taken(), state.known()) : state.problem());
            lines.add(Map.of("model", state.namespaceUri(), "taken", state.taken(), "known", state.known(), "problem",
                    state.problem()));
        }
        result.put("partnerLines", lines);
    }

    private void staged(Locale locale, Table table, Map<String, Object> result) {
        try {
            Optional<StagedUpdate> staged = updates == null ? Optional.empty() : updates.staged();
            table.row(Texts.INFO_STAGED.in(locale), staged.map(s -> s.failure().orElseGet(
                    () -> Texts.INFO_STAGED_TEXT.in(locale, s.changes().size(), s.since().toString())))
                    .orElseGet(() -> Texts.INFO_NONE.in(locale)));
            staged.ifPresent(s -> result.put("stagedUpdate", Map.of("since", s.since(), "changes", s.changes().size(),
                    "failure", s.failure().orElse(""))));
        } catch (ClienteleException e) {
            table.row(Texts.INFO_STAGED.in(locale), e.getMessage());
        }
    }

    private void lastBackup(Store store, Locale locale, Table table, Map<String, Object> result) {
        if (store == null) {
            return;
        }
        try {
            UUID id = store.info().id();
            Optional<KeptBackup> last = backups.list(backups.plan().folder()).stream()
                    .filter(b -> b.backup().storeId().equals(id)).findFirst();
            table.row(Texts.INFO_BACKUP.in(locale), last.map(b -> InstallationRows.backup(b, locale))
                    .orElseGet(() -> Texts.INFO_NO_BACKUP.in(locale)));
            last.ifPresent(b -> result.put("lastBackup", BackupsJson.of(b)));
        } catch (ClienteleException e) {
            table.row(Texts.INFO_BACKUP.in(locale), e.getMessage());
        }
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
