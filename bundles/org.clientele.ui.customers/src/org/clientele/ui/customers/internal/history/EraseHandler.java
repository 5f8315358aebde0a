package org.clientele.ui.customers.internal.history;

import java.util.Optional;

import org.clientele.core.roles.Permission;
import org.clientele.model.Party;
import org.clientele.ui.OpenStore;
import org.clientele.ui.Permitted;
import org.clientele.ui.StoreSession;
import org.clientele.ui.customers.internal.record.CustomerRecord;
import org.clientele.ui.customers.internal.record.CustomerRecordEditor;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;

/** Erases the person or organisation whose record is open, after two confirmations. */
public final class EraseHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        if (!Permitted.check(window.getShell(), Permission.ERASE)) {
            return null;
        }
        Shell shell = window.getShell();
        Optional<CustomerRecord> record = Optional.ofNullable(window.getActivePage().getActiveEditor())
                .filter(CustomerRecordEditor.class::isInstance)
                .map(e -> ((CustomerRecordEditor) e).record()).filter(r -> !r.isNew());
        Optional<StoreSession> session = window.getService(OpenStore.class).session();
        if (record.isEmpty() || session.isEmpty()) {
            MessageDialog.openInformation(shell, Messages.Erase_title, Messages.Erase_openFirst);
        } else if (record.get().isDirty()) {
            MessageDialog.openInformation(shell, Messages.Erase_title, Messages.Erase_dirty);
        } else {
            Party party = record.get().party();
            String number = party.getCustomer() == null ? null : party.getCustomer().getNumber();
            EraseModel model = new EraseModel(party.getId(), party.getDisplayName(), number);
            new WizardDialog(shell, new EraseWizard(session.get(), model, shell)).open();
        }
        return null;
    }
}
