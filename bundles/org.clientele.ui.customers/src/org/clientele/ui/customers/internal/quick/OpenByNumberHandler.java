package org.clientele.ui.customers.internal.quick;

import java.util.Optional;

import org.clientele.core.store.AggregateRef;
import org.clientele.core.store.FeaturePath;
import org.clientele.model.ClientelePackage.Literals;
import org.clientele.ui.StoreSession;
import org.clientele.ui.UiCommands;
import org.clientele.ui.UiJobs;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.ui.IWorkbenchWindow;

/** Asks for a customer number and opens the customer that has it. */
public final class OpenByNumberHandler extends QuickHandler {

    private static final FeaturePath NUMBER = FeaturePath.of(Literals.PARTY__CUSTOMER, Literals.CUSTOMER__NUMBER);

    @Override
    void run(IWorkbenchWindow window, StoreSession session, ExecutionEvent event) {
        InputDialog dialog = new InputDialog(window.getShell(), Messages.Number_title, Messages.Number_text, "", //$NON-NLS-1$
                text -> text.isBlank() ? Messages.Number_missing : null);
        if (dialog.open() == Window.OK) {
            String number = dialog.getValue().strip();
            UiJobs.start(window.getShell(), Messages.Number_title, null,
                    m -> session.store().records(session.actor()).find(Literals.PARTY, NUMBER, number),
                    found -> open(window, number, found));
        }
    }

    private static void open(IWorkbenchWindow window, String number, Optional<AggregateRef> found) {
        if (found.isPresent()) {
            UiCommands.openCustomer(window, found.get().id());
        } else {
            MessageDialog.openInformation(window.getShell(), Messages.Number_title,
                    Messages.bind(Messages.Number_none, number));
        }
    }
}
