package org.clientele.cli.internal.commands;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.clientele.cli.command.CliCommand;
import org.clientele.cli.command.CommandSyntax;
import org.clientele.cli.command.CommandSyntax.StoreUse;
import org.clientele.cli.command.ExitCodes;
import org.clientele.cli.command.Invocation;
import org.clientele.cli.command.Table;
import org.clientele.cli.internal.Messages;
import org.clientele.core.ClienteleException;
import org.clientele.core.StatusCodes;
import org.clientele.core.store.EnteredSince;
import org.clientele.core.store.EnteredUnit;
import org.clientele.core.store.LeftOut;
import org.clientele.core.store.RollbackReport;
import org.clientele.core.store.RollbackRequest;
import org.clientele.core.store.Store;
import org.clientele.core.store.StoreBackup;
import org.clientele.core.store.StoreService;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * {@code store rollback}: takes a store back to an older program, with what was entered since. It lists that; with
 * {@code --yes} it goes back.
 */
@Component
public final class StoreRollbackCommand implements CliCommand {

    private static final int USUAL = 50;
    private static final int MOST = 100_000;
    private static final DateTimeFormatter NAME = DateTimeFormatter.ofPattern("'-rest-'yyyyMMdd-HHmmss");

    private final StoreService stores;

    /**
     * Creates the command.
     *
     * @param stores rolls back
     */
    @Activate
    public StoreRollbackCommand(@Reference StoreService stores) {
        this.stores = stores;
    }

    @Override
    public CommandSyntax syntax(Locale locale) {
        return CommandSyntax.named("store rollback", Messages.STORE_ROLLBACK.in(locale)).store(StoreUse.FOLDER)
                .option("to", "BACKUP", Messages.STORE_ROLLBACK_TO.in(locale))
                .option("rest", "FOLDER", Messages.STORE_ROLLBACK_REST.in(locale))
                .flag("list", Messages.STORE_ROLLBACK_LIST.in(locale))
                .option("limit", "N", Messages.STORE_ROLLBACK_LIMIT.in(locale))
                .flag("yes", Messages.STORE_ROLLBACK_YES.in(locale)).build();
    }

    @Override
    public int run(Invocation invocation) throws ClienteleException {
        Locale locale = invocation.locale();
        Path directory = invocation.storeDirectory();
        Path backup = backup(invocation);
        if (!invocation.arguments().has("yes") || invocation.arguments().has("list")) {
            list(invocation, backup);
            if (!invocation.arguments().has("list")) {
                throw Messages.STORE_ROLLBACK_SURE.usage(locale);
            }
            return ExitCodes.OK;
        }
        Path rest = invocation.arguments().path("rest")
                .orElseGet(() -> directory.resolveSibling(directory.getFileName() + NAME.format(LocalDateTime.now())));
        RollbackReport report = stores.rollBack(new RollbackRequest(directory, backup, rest, invocation.actor()),
                invocation.monitor());
        tell(invocation, report, rest);
        return ExitCodes.OK;
    }

    private Path backup(Invocation invocation) throws ClienteleException {
        if (invocation.arguments().path("to").isPresent()) {
            return invocation.arguments().path("to").get();
        }
        return StoreBackup.beforeUpdate(stores.backups(invocation.storeDirectory())).map(StoreBackup::directory)
                .orElseThrow(() -> Messages.STORE_BACKUPS_NONE.failure(StatusCodes.NOT_FOUND, invocation.locale(),
                        invocation.storeDirectory().toString()));
    }

    private void list(Invocation invocation, Path backup) throws ClienteleException {
        Locale locale = invocation.locale();
        int limit = invocation.arguments().number("limit", 1, MOST).orElse(USUAL);
        Store store = stores.open(invocation.storeDirectory(), null);
        invocation.adopt(store);
        EnteredSince since = stores.sinceBackup(store, backup, limit, invocation.monitor());
        invocation.output().line(Messages.STORE_ROLLBACK_SINCE.in(locale, since.backup().directory().toString(),
                program(since.backup()), since.count()));
        Table table = new Table(Messages.BATCHES_TIME.in(locale), Messages.BATCHES_ACCOUNT.in(locale),
                Messages.STORE_ROLLBACK_RECORDS.in(locale), Messages.BATCHES_ROWS.in(locale),
                Messages.BATCHES_REASON.in(locale));
        List<Map<String, Object>> units = new ArrayList<>();
        for (EnteredUnit unit : since.units()) {
            table.row(unit.recordedAt(), unit.account(), kinds(unit), unit.rows() == 0 ? "" : unit.rows(),
                    unit.reason());
            Map<String, Object> json = new LinkedHashMap<>();
            json.put("commit", unit.sequence());
            json.put("recordedAt", unit.recordedAt());
            json.put("account", unit.account());
            json.put("reason", unit.reason());
            json.put("records", new TreeMap<>(unit.records()));
            json.put("rows", unit.rows());
            units.add(json);
        }
        if (!units.isEmpty()) {
            invocation.output().table(table);
        }
        rest(invocation, since.rest());
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("backup", StoreBackupsCommand.json(since.backup()));
        json.put("count", since.count());
        json.put("units", units);
        json.put("rest", json(since.rest()));
        invocation.output().json(json);
    }

    private static String program(StoreBackup backup) {
        return backup.program().isEmpty() ? "?" : backup.program();
    }

    private static String kinds(EnteredUnit unit) {
        return new TreeMap<>(unit.records()).entrySet().stream().map(e -> e.getValue() + " " + e.getKey())
                .collect(Collectors.joining(", "));
    }

    private static void rest(Invocation invocation, List<LeftOut> rest) {
        Locale locale = invocation.locale();
        if (rest.isEmpty()) {
            invocation.output().line(Messages.STORE_ROLLBACK_ALL.in(locale));
            return;
        }
        invocation.output().line(Messages.STORE_ROLLBACK_LEFT.in(locale));
        Table table = new Table(Messages.STORE_ROLLBACK_WHAT.in(locale), Messages.STORE_ROLLBACK_COUNT.in(locale),
                Messages.STORE_ROLLBACK_WHY.in(locale));
        for (LeftOut left : rest) {
            table.row(left.feature().isEmpty() ? left.type() : left.type() + "." + left.feature(), left.count(),
                    Messages.valueOf("STORE_ROLLBACK_" + left.why().name()).in(locale));
        }
        invocation.output().table(table);
    }

    private static List<Map<String, Object>> json(List<LeftOut> rest) {
        List<Map<String, Object>> list = new ArrayList<>();
        for (LeftOut left : rest) {
            Map<String, Object> json = new LinkedHashMap<>();
            json.put("type", left.type());
            json.put("feature", left.feature());
            json.put("why", left.why().name());
            json.put("count", left.count());
            list.add(json);
        }
        return list;
    }

    private static void tell(Invocation invocation, RollbackReport report, Path rest) {
        Locale locale = invocation.locale();
        invocation.output().line(Messages.STORE_ROLLBACK_DONE.in(locale, report.directory().toString(),
                program(report.backup()), report.units()));
        invocation.output().line(Messages.STORE_ROLLBACK_NEWER.in(locale, report.newer().toString()));
        rest(invocation, report.rest());
        if (!report.rest().isEmpty()) {
            invocation.output().line(Messages.STORE_ROLLBACK_FILES.in(locale, rest.toString()));
        }
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("store", report.directory());
        json.put("newer", report.newer());
        json.put("backup", StoreBackupsCommand.json(report.backup()));
        json.put("units", report.units());
        json.put("records", new TreeMap<>(report.records()));
        json.put("rest", json(report.rest()));
        json.put("files", report.files());
        invocation.output().json(json);
    }
}
