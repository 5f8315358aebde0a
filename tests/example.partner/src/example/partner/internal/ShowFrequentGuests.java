package example.partner.internal;

import org.clientele.ui.CustomerSets;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.handlers.HandlerUtil;

/** An entry of the menu: shows frequent guests in the customer list. */
public final class ShowFrequentGuests extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        CustomerSets.open(HandlerUtil.getActiveWorkbenchWindowChecked(event), "Frequent guests", new FrequentGuests(3));
        return null;
    }
}
