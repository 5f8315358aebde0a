package org.clientele.ui.lifecycle.internal.board;

import java.util.Optional;

import org.clientele.ui.OpenStore;
import org.clientele.ui.SelectedCustomers;
import org.clientele.ui.StoreSession;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;

/** Moves the customers that are selected in the active part, or the one of the active editor, to another stage. */
public final class MoveToStageHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        if (HandlerUtil.getActivePart(event) instanceof BoardView board) {
            board.moveSelected();
            return null;
        }
        Optional<StoreSession> session = window.getService(OpenStore.class).session();
        Optional<SelectedCustomers> customers = customers(event).filter(c -> !c.isEmpty());
        if (session.isEmpty() || customers.isEmpty() || !session.get().storeId().equals(customers.get().storeId())) {
            MessageDialog.openInformation(window.getShell(), Messages.Move_title, Messages.Move_selectFirst);
        } else {
            new Moves(window.getShell(), window, session.get(), new MoveUndo()).ask(null, null,
                    customers.get().parties(), false);
        }
        return null;
    }

    private static Optional<SelectedCustomers> customers(ExecutionEvent event) {
        ISelection selection = HandlerUtil.getCurrentSelection(event);
        return SelectedCustomers.of(selection).or(() -> Optional.ofNullable(HandlerUtil.getActiveEditorInput(event))
                .map(input -> Adapters.adapt(input, SelectedCustomers.class)));
    }
}
