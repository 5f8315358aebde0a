package org.clientele.ui.help.internal;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.HandlerUtil;

/** Shows the welcome page over the whole window, or the first tasks beside what there is. */
public final class ShowPartHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchWindow active = HandlerUtil.getActiveWorkbenchWindow(event);
        // at the start no window has been activated yet
        IWorkbenchWindow window = active == null ? PlatformUI.getWorkbench().getWorkbenchWindows()[0] : active;
        IWorkbenchPage page = window.getActivePage();
        try {
            if (event.getCommand().getId().equals(WelcomeView.COMMAND)) {
                page.showView(WelcomeView.ID);
                page.setPartState(page.findViewReference(WelcomeView.ID), IWorkbenchPage.STATE_MAXIMIZED);
            } else {
                page.showView(FirstTasksView.ID);
            }
        } catch (PartInitException e) {
            throw new ExecutionException(e.getMessage(), e);
        }
        return null;
    }
}
