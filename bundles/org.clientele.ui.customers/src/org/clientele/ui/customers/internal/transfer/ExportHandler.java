package org.clientele.ui.customers.internal.transfer;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.clientele.core.customers.CustomerListing;
import org.clientele.core.exchange.ExchangeInfo;
import org.clientele.core.exchange.ExchangeService;
import org.clientele.core.facts.ColumnDescriptor;
import org.clientele.core.roles.Permission;
import org.clientele.ui.Formats;
import org.clientele.ui.OpenStore;
import org.clientele.ui.Permitted;
import org.clientele.ui.StoreSession;
import org.clientele.ui.UiIds;
import org.clientele.ui.UiJobs;
import org.clientele.ui.customers.internal.Messages;
import org.clientele.ui.customers.internal.list.CustomerListView;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.HandlerUtil;

/** Writes the customer list, as it is filtered, sorted and laid out, into a file. */
public final class ExportHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        if (!Permitted.check(window.getShell(), Permission.EXPORT)) {
            return null;
        }
        Optional<CustomerListView> list = Optional.ofNullable(window.getActivePage().findView(UiIds.CUSTOMERS_VIEW))
                .filter(CustomerListView.class::isInstance).map(CustomerListView.class::cast);
        Optional<CustomerListing> listing = list.flatMap(CustomerListView::listing);
        Optional<StoreSession> session = window.getService(OpenStore.class).session();
        if (list.isEmpty() || listing.isEmpty() || session.isEmpty()) {
            MessageDialog.openInformation(window.getShell(), Messages.Export_title, Messages.Export_nothing);
            return null;
        }
        FileDialog dialog = new FileDialog(window.getShell(), SWT.SAVE | SWT.SHEET);
        dialog.setText(Messages.Export_title);
        ExchangeService exchange = window.getService(ExchangeService.class);
        List<ExchangeInfo> exporters = exchange.exporters();
        dialog.setFilterNames(exporters.stream().map(ExchangeInfo::label).toArray(String[]::new));
        dialog.setFilterExtensions(exporters.stream().map(e -> e.filePatterns().getFirst()).toArray(String[]::new));
        dialog.setFileName("customers.csv"); //$NON-NLS-1$
        dialog.setOverwrite(true);
        String file = dialog.open();
        if (file != null) {
            Set<String> known = listing.get().facts().columns().stream().map(ColumnDescriptor::id)
                    .collect(Collectors.toSet());
            List<String> columns = list.get().tableLayout().columns().stream().filter(known::contains).toList();
            ExchangeInfo exporter = ExportChoice.of(exporters, dialog.getFilterIndex(), file);
            export(window.getShell(), session.get(), exporter.id(), listing.get(), columns,
                    Path.of(ExportChoice.named(file, exporter)));
        }
        return null;
    }

    private static void export(Shell shell, StoreSession session, String exporter, CustomerListing listing,
            List<String> columns, Path file) {
        ExchangeService service = PlatformUI.getWorkbench().getService(ExchangeService.class);
        Job job = UiJobs.start(shell, NLS.bind(Messages.Export_job, file.getFileName()), null,
                monitor -> service.export(exporter, session.store(), session.actor(), listing, columns, file,
                        monitor),
                count -> MessageDialog.openInformation(shell, Messages.Export_title,
                        count == 1 ? NLS.bind(Messages.Export_doneOne, file)
                                : NLS.bind(Messages.Export_done, Formats.ofUser().number(count), file)));
        PlatformUI.getWorkbench().getProgressService().showInDialog(shell, job);
    }
}
