package org.clientele.ui.customers.internal.transfer;

import java.util.Optional;

import org.clientele.core.exchange.ExchangeService;
import org.clientele.core.exchange.ImportService;
import org.clientele.core.roles.Permission;
import org.clientele.ui.OpenStore;
import org.clientele.ui.Permitted;
import org.clientele.ui.StoreSession;
import org.clientele.ui.customers.internal.Messages;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;

/** Opens the import wizard. */
public final class ImportHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        if (!Permitted.check(window.getShell(), Permission.BULK_EDIT)) {
            return null;
        }
        Optional<StoreSession> session = window.getService(OpenStore.class).session();
        ImportService service = window.getService(ImportService.class);
        ExchangeService exchange = window.getService(ExchangeService.class);
        if (session.isEmpty() || service == null || exchange == null) {
            MessageDialog.openInformation(window.getShell(), Messages.Import_title, Messages.Import_noStore);
            return null;
        }
        WizardDialog dialog = new WizardDialog(window.getShell(),
                new ImportWizard(session.get(), service, exchange, window.getShell()));
        dialog.setPageSize(680, 420);
        dialog.open();
        return null;
    }
}
