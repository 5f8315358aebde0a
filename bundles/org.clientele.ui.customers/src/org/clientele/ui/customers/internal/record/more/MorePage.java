package org.clientele.ui.customers.internal.record.more;

import java.util.ArrayList;
import java.util.List;

import org.clientele.core.records.CustomerClass;
import org.clientele.ui.Help;
import org.clientele.ui.customers.RecordPage;
import org.clientele.ui.customers.RecordPageSite;
import org.clientele.ui.customers.internal.record.Sections;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.forms.IManagedForm;
import org.eclipse.ui.forms.widgets.FormToolkit;

/** What partners' bundles keep about the customer: a table for each of their classes. */
public final class MorePage implements RecordPage {

    private final List<RowsTable> tables = new ArrayList<>();

    @Override
    public void createContent(IManagedForm form, RecordPageSite site) {
        FormToolkit toolkit = form.getToolkit();
        Composite body = form.getForm().getBody();
        GridLayoutFactory.swtDefaults().margins(10, 6).spacing(5, 10).applyTo(body);
        for (CustomerClass rows : CustomerClass.of(site.record().store())) {
            if (rows.isShown()) {
                Composite client = Sections.add(body, toolkit, site.record().labels().types(rows.type()), 1);
                RowsTable table = new RowsTable(client, toolkit, site, rows);
                table.toolsInTitle();
                tables.add(table);
            }
        }
        if (tables.isEmpty()) {
            toolkit.createLabel(body, Messages.More_none, SWT.WRAP);
        }
        Help.set(body, "record_more"); //$NON-NLS-1$
        tables.forEach(RowsTable::load);
    }

    @Override
    public void setFocus() {
        if (!tables.isEmpty()) {
            tables.getFirst().table().setFocus();
        }
    }
}
