package org.clientele.ui.customers.internal.transfer;

import java.lang.reflect.InvocationTargetException;

import org.clientele.core.ClienteleException;
import org.clientele.core.StatusCodes;
import org.clientele.core.exchange.ExchangeService;
import org.clientele.core.exchange.ImportReport;
import org.clientele.core.operations.TraceForLog;
import org.clientele.ui.Help;
import org.clientele.ui.StoreSession;
import org.clientele.ui.customers.internal.Messages;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;

/** Offers a dry run and shows its report. */
final class ImportCheckPage extends WizardPage {

    private final ImportModel model;
    private final StoreSession session;
    private final ExchangeService exchange;
    private ReportTable table;

    ImportCheckPage(ImportModel model, StoreSession session, ExchangeService exchange) {
        super("check", Messages.Import_checkTitle, null); //$NON-NLS-1$
        this.model = model;
        this.session = session;
        this.exchange = exchange;
        setDescription(Messages.Import_checkText);
    }

    @Override
    public void createControl(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().applyTo(area);
        Button check = new Button(area, SWT.PUSH);
        check.setText(Messages.Import_check);
        check.addListener(SWT.Selection, e -> check());
        table = new ReportTable(area);
        GridDataFactory.fillDefaults().grab(true, true).hint(600, 300).applyTo(table.control());
        Help.set(area, "import_wizard"); //$NON-NLS-1$
        setControl(area);
    }

    private void check() {
        ImportReport[] report = new ImportReport[1];
        setErrorMessage(null);
        try {
            // a job would let the wizard go on while the file is read; here the person waits for the answer
            getContainer().run(true, true, monitor -> {
                try {
                    report[0] = exchange.run(model.importer(), session.store(), session.actor(), model.request(true),
                            monitor);
                } catch (ClienteleException | OperationCanceledException e) {
                    throw new InvocationTargetException(e);
                }
            });
            table.show(report[0]);
            setMessage(Messages.Import_reportDryRun, INFORMATION);
        } catch (InvocationTargetException e) {
            failed(e.getCause());
        } catch (InterruptedException e) {
            setMessage(Messages.Import_cancelled);
        }
    }

    private void failed(Throwable cause) {
        if (cause instanceof ClienteleException failure && failure.code() != StatusCodes.CANCELLED) {
            setErrorMessage(failure.getStatus().getMessage());
        } else if (cause instanceof ClienteleException || cause instanceof OperationCanceledException) {
            setMessage(Messages.Import_cancelled);
        } else {
            ILog.of(getClass()).error("The dry run failed", TraceForLog.of(cause)); //$NON-NLS-1$
            setErrorMessage(cause.toString());
        }
    }
}
