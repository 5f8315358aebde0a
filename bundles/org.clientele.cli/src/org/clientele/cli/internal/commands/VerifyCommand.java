package org.clientele.cli.internal.commands;

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
import org.clientele.core.store.Store;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code verify}: checks the store, then compares the fact base with it. */
@Component
public final class VerifyCommand implements CliCommand {

    private final FactService facts;

    /**
     * Creates the command.
     *
     * @param facts keeps the columns
     */
    @Activate
    public VerifyCommand(@Reference FactService facts) {
        this.facts = facts;
    }

    @Override
    public CommandSyntax syntax(Locale locale) {
        return CommandSyntax.named("verify", Messages.VERIFY.in(locale)).store(StoreUse.OPEN).build();
    }

    @Override
    public int run(Invocation invocation) throws ClienteleException {
        Store store = invocation.store();
        IStatus stored = store.verify(invocation.monitor());
        cancelled(stored, invocation);
        StoreFacts.await(facts, invocation);
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
        Map<String, Object> result = new LinkedHashMap<>();
        result.put("store", store.info().directory());
        result.put("sound", sound);
        result.put("findings", findings);
        invocation.output().json(result);
        return sound ? ExitCodes.OK : ExitCodes.FAILED;
    }

    static void cancelled(IStatus status, Invocation invocation) {
        if (ExitCodes.of(status) == ExitCodes.CANCELLED || invocation.monitor().isCanceled()) {
            throw new OperationCanceledException();
        }
    }

    static void collect(IStatus status, List<String> findings) {
        if (status.isMultiStatus()) {
            for (IStatus child : status.getChildren()) {
                collect(child, findings);
            }
        } else if (!status.isOK()) {
            findings.add(status.getMessage());
        }
    }
}
