package org.clientele.ui.customers.internal.bulk;

import org.clientele.core.bulk.BulkPreview;
import org.clientele.core.bulk.BulkPreview.Refusal;
import org.clientele.core.bulk.BulkPreview.Sample;
import org.clientele.ui.Formats;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;

/** Counts, reasons and the first changes of a bulk edit, before or after it. */
final class BulkReport {

    private final Formats formats = Formats.ofUser();
    private final Composite area;
    private final Label counts;
    private final Table refusals;
    private final Table samples;

    BulkReport(Composite parent) {
        area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().margins(12, 12).spacing(5, 8).applyTo(area);
        counts = new Label(area, SWT.WRAP);
        counts.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DIALOG_FONT));
        GridDataFactory.fillDefaults().grab(true, false).hint(560, SWT.DEFAULT).applyTo(counts);
        samples = table();
        column(samples, Messages.Bulk_customer, 220);
        column(samples, Messages.Bulk_before, 180);
        column(samples, Messages.Bulk_after, 180);
        GridDataFactory.fillDefaults().grab(true, true).hint(600, 200).applyTo(samples);
        refusals = table();
        column(refusals, Messages.Bulk_refused, 500);
        column(refusals, Messages.Bulk_count, 90);
        GridDataFactory.fillDefaults().grab(true, false).hint(600, 90).applyTo(refusals);
    }

    Composite control() {
        return area;
    }

    private Table table() {
        Table table = new Table(area, SWT.BORDER | SWT.FULL_SELECTION);
        table.setHeaderVisible(true);
        return table;
    }

    private static void column(Table table, String name, int width) {
        TableColumn column = new TableColumn(table, SWT.LEFT);
        column.setText(name);
        column.setWidth(width);
    }

    /** Shows a preview, or what was done. */
    void show(BulkPreview preview, boolean before) {
        counts.setText(Messages.bind(before ? Messages.Bulk_would : Messages.Bulk_did,
                new Object[] { formats.number(preview.changed()), formats.number(preview.unchanged()),
                        formats.number(preview.refused()) }));
        samples.removeAll();
        for (Sample sample : preview.samples()) {
            new TableItem(samples, SWT.NONE)
                    .setText(new String[] { sample.name(), line(sample.before()), line(sample.after()) });
        }
        refusals.removeAll();
        for (Refusal refusal : preview.refusals()) {
            new TableItem(refusals, SWT.NONE)
                    .setText(new String[] { refusal.reason(), formats.number(refusal.count()) });
        }
        visible(samples, !preview.samples().isEmpty());
        visible(refusals, !preview.refusals().isEmpty());
        area.layout(true, true);
    }

    private static String line(String text) {
        return text.isEmpty() ? Messages.Bulk_none : text.replace('\n', ' ');
    }

    private static void visible(Table table, boolean visible) {
        table.setVisible(visible);
        ((GridData) table.getLayoutData()).exclude = !visible;
    }
}
