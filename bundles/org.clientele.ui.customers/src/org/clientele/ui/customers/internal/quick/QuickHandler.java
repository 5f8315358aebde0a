package org.clientele.ui.customers.internal.quick;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.LongStream;

import org.clientele.ui.OpenStore;
import org.clientele.ui.StoreSession;
import org.clientele.ui.UiIds;
import org.clientele.ui.customers.CustomerInput;
import org.clientele.ui.customers.internal.list.CustomerListView;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;

/** A quick action on the open store. */
abstract class QuickHandler extends AbstractHandler {

    @Override
    public final Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        Optional<StoreSession> session = window.getService(OpenStore.class).session();
        if (session.isPresent()) {
            run(window, session.get(), event);
        }
        return null;
    }

    abstract void run(IWorkbenchWindow window, StoreSession session, ExecutionEvent event) throws ExecutionException;

    /** The customers that are meant: named by a parameter, selected in the list, or of the editor that is in use. */
    static List<Long> customers(IWorkbenchWindow window, StoreSession session, ExecutionEvent event) {
        String named = event.getParameter(UiIds.PARTY_ID);
        if (named != null && !named.isBlank()) {
            return List.of(Long.valueOf(named));
        }
        IWorkbenchPage page = window.getActivePage();
        IWorkbenchPart part = page == null ? null : page.getActivePart();
        if (part instanceof CustomerListView list && list.table().selectedCount() > 0) {
            return LongStream.of(list.table().selectedKeys()).boxed().toList();
        }
        IEditorPart editor = page == null ? null : page.getActiveEditor();
        return editor != null && editor.getEditorInput() instanceof CustomerInput input && input.partyId() != 0
                && input.storeId().equals(session.storeId()) ? List.of(input.partyId()) : List.of();
    }

    static OptionalLong customer(IWorkbenchWindow window, StoreSession session, ExecutionEvent event) {
        return customers(window, session, event).stream().mapToLong(Long::longValue).findFirst();
    }
}
