package org.clientele.rcp.internal;

import java.nio.file.Path;

import org.clientele.core.ClienteleException;
import org.clientele.core.StatusCodes;
import org.clientele.core.store.StoreService;
import org.clientele.ui.Problems;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.PlatformUI;

/** Opens the store of the sample data; makes it first where it is not there yet. */
public final class OpenSampleHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        Path directory = StorePlaces.sampleStore();
        StoreService service = PlatformUI.getWorkbench().getService(StoreService.class);
        if (service != null && service.isStore(directory)) {
            new StoreSwitch().open(directory);
        } else {
            Problems.show(new ClienteleException(StatusCodes.NOT_FOUND, Messages.OpenSample_missing).getStatus());
        }
        return null;
    }
}
