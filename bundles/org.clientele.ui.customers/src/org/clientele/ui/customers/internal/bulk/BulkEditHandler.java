package org.clientele.ui.customers.internal.bulk;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.clientele.core.ClienteleException;
import org.clientele.core.bulk.BulkEditService;
import org.clientele.core.customers.CustomerListing;
import org.clientele.core.definitions.DefinitionService;
import org.clientele.core.fields.CustomFieldService;
import org.clientele.core.roles.Permission;
import org.clientele.model.edit.ModelLabels;
import org.clientele.ui.OpenStore;
import org.clientele.ui.Permitted;
import org.clientele.ui.StoreSession;
import org.clientele.ui.UiIds;
import org.clientele.ui.UiJobs;
import org.clientele.ui.customers.internal.list.CustomerListView;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;

/** Changes one value of the selected customers, or of the whole list. */
public final class BulkEditHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        if (!Permitted.check(window.getShell(), Permission.BULK_EDIT)) {
            return null;
        }
        Optional<StoreSession> session = window.getService(OpenStore.class).session();
        BulkEditService service = window.getService(BulkEditService.class);
        Optional<CustomerListView> list = Optional.ofNullable(window.getActivePage().findView(UiIds.CUSTOMERS_VIEW))
                .filter(CustomerListView.class::isInstance).map(CustomerListView.class::cast);
        Optional<CustomerListing> listing = list.flatMap(CustomerListView::listing);
        if (session.isEmpty() || service == null || listing.isEmpty()) {
            MessageDialog.openInformation(window.getShell(), Messages.Bulk_title, Messages.Bulk_noList);
            return null;
        }
        long[] selected = list.get().table().selectedKeys();
        long[] all = new long[listing.get().size()];
        for (int i = 0; i < all.length; i++) {
            all[i] = listing.get().partyId(i);
        }
        UiJobs.start(window.getShell(), Messages.Bulk_title, null, m -> fields(window, session.get()),
                fields -> open(window, session.get(), service, new BulkModel(selected, all), fields));
        return null;
    }

    private static List<BulkField> fields(IWorkbenchWindow window, StoreSession session)
            throws ClienteleException {
        DefinitionService definitions = window.getService(DefinitionService.class);
        LocalDate today = LocalDate.now(session.store().info().settings().zone());
        return BulkFields.of(ModelLabels.registered(),
                definitions == null ? null : definitions.definitions(session.store()),
                window.getService(CustomFieldService.class), today);
    }

    private static void open(IWorkbenchWindow window, StoreSession session, BulkEditService service, BulkModel model,
            List<BulkField> fields) {
        new WizardDialog(window.getShell(), new BulkWizard(session, service, model, fields, window.getShell())).open();
    }
}
