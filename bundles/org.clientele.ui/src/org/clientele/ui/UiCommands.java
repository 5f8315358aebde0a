package org.clientele.ui;

import java.util.Map;

import org.clientele.core.customers.CustomerScope;
import org.clientele.core.operations.TraceForLog;
import org.eclipse.core.commands.Command;
import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.services.IServiceLocator;

/**
 * Runs commands of other bundles by their id, so that a part needs to know no other part.
 *
 * @since 1.0
 */
public final class UiCommands {

    private UiCommands() {
    }

    /**
     * Opens a customer's record.
     *
     * @param site the part's site or the workbench
     * @param partyId the party's id
     */
    public static void openCustomer(IServiceLocator site, long partyId) {
        run(site, UiIds.OPEN_CUSTOMER, Map.of(UiIds.PARTY_ID, Long.toString(partyId)));
    }

    /**
     * Shows customers in the customer list and brings it to the top.
     *
     * @param site the part's site or the workbench
     * @param scope which customers
     */
    public static void showCustomers(IServiceLocator site, CustomerScope scope) {
        CustomerSets.open(site, null, scope);
    }

    /**
     * Runs a command. One that is not installed, or not enabled, does nothing.
     *
     * @param site the part's site or the workbench
     * @param command its id
     * @param parameters its parameters by id
     */
    public static void run(IServiceLocator site, String command, Map<String, String> parameters) {
        Command target = site.getService(ICommandService.class).getCommand(command);
        if (!target.isDefined()) {
            return;
        }
        try {
            site.getService(IHandlerService.class)
                    .executeCommand(ParameterizedCommand.generateCommand(target, parameters), null);
        } catch (CommandException e) {
            ILog.of(UiCommands.class).warn("Command " + command + " did not run", TraceForLog.of(e)); //$NON-NLS-1$ //$NON-NLS-2$
        }
    }
}
