package org.clientele.ui.customers.internal.transfer;

import org.clientele.core.exchange.ImportReport;
import org.clientele.core.exchange.RowProblem;
import org.clientele.ui.Formats;
import org.clientele.ui.customers.internal.Messages;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;

/** The counts of an import report, then its first problems. */
final class ReportTable {

    private final Table table;
    private final Formats formats = Formats.ofUser();

    ReportTable(Composite parent) {
        table = new Table(parent, SWT.BORDER | SWT.FULL_SELECTION);
        table.setHeaderVisible(false);
        new TableColumn(table, SWT.LEFT).setWidth(480);
        new TableColumn(table, SWT.RIGHT).setWidth(130);
    }

    Table control() {
        return table;
    }

    void show(ImportReport report) {
        table.removeAll();
        for (ReportLines.Line line : ReportLines.of(report, formats)) {
            TableItem item = new TableItem(table, SWT.NONE);
            item.setText(new String[] { line.isHeading() ? line.label() : "   " + line.label(), line.count() }); //$NON-NLS-1$
            if (line.isHeading()) {
                item.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DIALOG_FONT));
            }
        }
        for (RowProblem problem : report.problems()) {
            String where = problem.column() == null ? NLS.bind(Messages.Import_problemLine, formats.number(problem.line()))
                    : NLS.bind(Messages.Import_problemColumn, formats.number(problem.line()), problem.column());
            new TableItem(table, SWT.NONE).setText(0, where + ' ' + problem.message());
        }
    }
}
