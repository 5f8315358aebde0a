package org.clientele.cli.internal.operations;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.clientele.cli.command.CliCommand;
import org.clientele.cli.command.CommandSyntax;
import org.clientele.cli.command.CommandSyntax.StoreUse;
import org.clientele.cli.command.ExitCodes;
import org.clientele.cli.command.Invocation;
import org.clientele.cli.internal.Messages;
import org.clientele.core.ClienteleException;
import org.clientele.core.facts.FactService;
import org.clientele.core.search.SearchService;
import org.clientele.core.store.RepairLine;
import org.clientele.core.store.RepairReport;
import org.clientele.core.store.Store;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code verify}: checks the store, then compares the fact base with it; with {@code --repair} mends what can be mended first. */
@Component
public final class VerifyCommand implements CliCommand {

    private static final String REPAIR = "repair";

    private final FactService facts;
    private final SearchService search;

    /**
     * Creates the command.
     *
     * @param facts keeps the columns
     * @param search keeps the index
     */
    @Activate
    public VerifyCommand(@Reference FactService facts, @Reference SearchService search) {
        this.facts = facts;
        this.search = search;
    }

    @Override
    public CommandSyntax syntax(Locale locale) {
        return CommandSyntax.named("verify", Messages.VERIFY.in(locale)).store(StoreUse.OPEN)
                .flag(REPAIR, Texts.VERIFY_REPAIR.in(locale)).build();
    }

    @Override
    public int run(Invocation invocation) throws ClienteleException {
        Store store = invocation.store();
        Map<String, Object> result = new LinkedHashMap<>();
        if (invocation.arguments().has(REPAIR)) {
            repair(store, invocation, result);
        }
        IStatus stored = store.verify(invocation.monitor());
        cancelled(stored, invocation);
        facts.of(store).await(invocation.actor(), store.journal().lastSequence(), invocation.monitor());
        IStatus columns = facts.of(store).verify(invocation.monitor());
        cancelled(columns, invocation);
        List<String> findings = new ArrayList<>();
        collect(stored, findings);
        collect(columns, findings);
        findings.forEach(invocation.output()::line);
        boolean sound = stored.isOK() && columns.isOK();
        Locale locale = invocation.locale();
        invocation.output().line(sound ? Messages.VERIFY_SOUND.in(locale, store.info().directory())
                : Messages.VERIFY_FINDINGS.in(locale, findings.size()));
        result.put("store", store.info().directory());
        result.put("sound", sound);
        result.put("findings", findings);
        invocation.output().json(result);
        return sound ? ExitCodes.OK : ExitCodes.FAILED;
    }

    private void repair(Store store, Invocation invocation, Map<String, Object> result) throws ClienteleException {
        Locale locale = invocation.locale();
        RepairReport report = store.repair(invocation.actor(), invocation.monitor());
        report.backup().ifPresent(b -> invocation.output().line(Texts.REPAIR_BACKUP.in(locale, b)));
        List<Map<String, Object>> lines = new ArrayList<>();
        for (RepairLine line : report.lines()) {
            Texts outcome = switch (line.outcome()) {
            case REPAIRED -> Texts.REPAIR_REPAIRED;
            case PUT_ASIDE -> Texts.REPAIR_PUT_ASIDE;
            case LEFT -> Texts.REPAIR_LEFT;
            };
            invocation.output().line(outcome.in(locale, line.sentence()));
            lines.add(Map.of("outcome", line.outcome().name().toLowerCase(Locale.ROOT), "sentence", line.sentence()));
        }
        search.of(store).rebuild(invocation.monitor());
        invocation.output().line(Texts.REPAIR_INDEX.in(locale));
        facts.of(store).rebuild(invocation.monitor());
        invocation.output().line(Texts.REPAIR_COLUMNS.in(locale));
        report.backup().ifPresent(b -> result.put("backup", b));
        result.put("repair", lines);
    }

    /**
     * Ends a command whose check was cancelled.
     *
     * @param status what the check answered
     * @param invocation the command
     */
    public static void cancelled(IStatus status, Invocation invocation) {
        if (ExitCodes.of(status) == ExitCodes.CANCELLED || invocation.monitor().isCanceled()) {
            throw new OperationCanceledException();
        }
    }

    /**
     * Collects the sentences of a check.
     *
     * @param status what the check answered
     * @param findings where they go
     */
    public static void collect(IStatus status, List<String> findings) {
        if (status.isMultiStatus()) {
            for (IStatus child : status.getChildren()) {
                collect(child, findings);
            }
        } else if (!status.isOK()) {
            findings.add(status.getMessage());
        }
    }
}
