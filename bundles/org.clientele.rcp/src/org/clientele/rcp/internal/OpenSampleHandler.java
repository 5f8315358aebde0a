package org.clientele.rcp.internal;

import java.nio.file.Path;
import java.util.Set;

import org.clientele.core.Actor;
import org.clientele.core.ClienteleException;
import org.clientele.core.StatusCodes;
import org.clientele.core.exchange.ExchangeService;
import org.clientele.core.exchange.SampleResult;
import org.clientele.core.exchange.SampleService;
import org.clientele.core.store.Store;
import org.clientele.core.store.StoreService;
import org.clientele.ui.Problems;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.HandlerUtil;

/** Opens the store of the sample data; makes it first where it is not there yet, or not whole. */
public final class OpenSampleHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbench workbench = PlatformUI.getWorkbench();
        if (!Provisioning.mayChooseStore(HandlerUtil.getActiveWorkbenchWindowChecked(event).getShell())) {
            return null;
        }
        StoreService stores = workbench.getService(StoreService.class);
        SampleService sample = workbench.getService(SampleService.class);
        ExchangeService exchange = workbench.getService(ExchangeService.class);
        Path directory = StorePlaces.sampleStore();
        if (stores == null || sample == null || exchange == null) {
            Problems.show(new ClienteleException(StatusCodes.NOT_FOUND, Messages.OpenSample_missing).getStatus());
        } else {
            new StoreSwitch().start(directory, Messages.StoreSwitch_sample,
                    monitor -> prepare(stores, sample, exchange, directory, monitor));
        }
        return null;
    }

    private static Store prepare(StoreService stores, SampleService sample, ExchangeService exchange, Path directory,
            IProgressMonitor monitor) throws ClienteleException {
        SubMonitor progress = SubMonitor.convert(monitor, 100);
        Store store = stores.isStore(directory) ? stores.open(directory, progress.split(10))
                : stores.create(directory, sample.settings(), progress.split(10));
        try {
            sample.fill(store, Actor.ofSystemUser(), progress.split(85));
            SampleResult others = exchange.bring(store, Actor.ofSystemUser(), Set.of(), progress.split(5));
            others.problems().forEach(p -> ILog.of(OpenSampleHandler.class).warn(p));
            return store;
        } catch (ClienteleException | RuntimeException e) {
            store.close();
            throw e;
        }
    }
}
