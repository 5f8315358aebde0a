package org.clientele.ui.customers.internal.transfer;

import java.nio.file.Path;

import org.clientele.core.exchange.ExchangeService;
import org.clientele.core.exchange.ImportService;
import org.clientele.ui.StoreSession;
import org.clientele.ui.UiJobs;
import org.clientele.ui.customers.internal.Messages;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.wizard.IWizardPage;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;

/** Asks for a file and what its columns mean, tries it without writing, and imports it in a job. */
final class ImportWizard extends Wizard {

    private final StoreSession session;
    private final ImportService service;
    private final ExchangeService exchange;
    private final Shell workbenchShell;
    private final ImportModel model = new ImportModel();

    ImportWizard(StoreSession session, ImportService service, ExchangeService exchange, Shell workbenchShell) {
        this.session = session;
        this.service = service;
        this.exchange = exchange;
        this.workbenchShell = workbenchShell;
        setWindowTitle(Messages.Import_title);
        setNeedsProgressMonitor(true);
    }

    @Override
    public void addPages() {
        addPage(new ImportFilePage(model, session, service, exchange));
        addPage(new ImportMappingPage(model, service));
        addPage(new ImportCheckPage(model, session, exchange));
    }

    /** An importer that knows its files asks nobody what columns mean. */
    @Override
    public IWizardPage getNextPage(IWizardPage page) {
        IWizardPage next = super.getNextPage(page);
        return next instanceof ImportMappingPage && !model.isMapped() ? super.getNextPage(next) : next;
    }

    @Override
    public IWizardPage getPreviousPage(IWizardPage page) {
        IWizardPage previous = super.getPreviousPage(page);
        return previous instanceof ImportMappingPage && !model.isMapped() ? super.getPreviousPage(previous) : previous;
    }

    @Override
    public boolean canFinish() {
        IWizardPage page = getContainer().getCurrentPage();
        return model.problem().isEmpty() && (page == null || !(page instanceof ImportFilePage));
    }

    @Override
    public boolean performFinish() {
        Path file = model.file().orElseThrow();
        Job job = UiJobs.start(workbenchShell, NLS.bind(Messages.Import_importing, file.getFileName()), session.store(),
                monitor -> exchange.run(model.importer(), session.store(), session.actor(), model.request(false),
                        monitor),
                report -> new ImportReportDialog(workbenchShell, session, file, report).open());
        PlatformUI.getWorkbench().getProgressService().showInDialog(workbenchShell, job);
        return true;
    }
}
