package org.clientele.ui.customers.internal.search;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.handlers.HandlerUtil;

/** Goes to the search box of the window. */
public final class SearchHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        SearchBox.find(HandlerUtil.getActiveWorkbenchWindowChecked(event).getShell()).ifPresent(Text::setFocus);
        return null;
    }
}
