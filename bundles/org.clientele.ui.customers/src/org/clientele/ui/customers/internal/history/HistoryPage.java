package org.clientele.ui.customers.internal.history;

import org.clientele.ui.Help;
import org.clientele.ui.customers.RecordPage;
import org.clientele.ui.customers.RecordPageSite;
import org.clientele.ui.customers.internal.record.CustomerRecord;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.forms.IManagedForm;
import org.eclipse.ui.forms.widgets.FormToolkit;

/** What was changed in the record, the whole record as it was, and who looked at it: one of them at a time. */
public final class HistoryPage implements RecordPage {

    private FormToolkit toolkit;
    private Composite modes;
    private Composite stack;
    private final StackLayout layers = new StackLayout();
    private ChangesPane changes;
    private ThenPane then;
    private ReadersPane readers;
    private RecordPageSite site;

    @Override
    public void createContent(IManagedForm form, RecordPageSite pageSite) {
        site = pageSite;
        toolkit = form.getToolkit();
        CustomerRecord record = (CustomerRecord) site.record();
        Composite body = form.getForm().getBody();
        GridLayoutFactory.swtDefaults().margins(10, 6).spacing(5, 8).applyTo(body);
        modes = toolkit.createComposite(body);
        GridLayoutFactory.fillDefaults().numColumns(4).spacing(16, 0).applyTo(modes);
        stack = toolkit.createComposite(body);
        stack.setLayout(layers);
        GridDataFactory.fillDefaults().grab(true, true).hint(400, 420).applyTo(stack);
        changes = new ChangesPane(stack, toolkit, site, Subject.of(record));
        mode(Messages.Mode_changes, () -> {
            changes.shown();
            top(changes);
        }).setSelection(true);
        mode(Messages.Mode_asOf, () -> showThen(record, false));
        mode(Messages.Mode_asKnownOn, () -> showThen(record, true));
        mode(Messages.Mode_readers, () -> {
            if (readers == null) {
                readers = new ReadersPane(stack, toolkit, site, record);
            }
            readers.again();
            top(readers);
        });
        top(changes);
        Help.set(body, "record_history"); //$NON-NLS-1$
        changes.again();
    }

    private Button mode(String name, Runnable show) {
        Button button = toolkit.createButton(modes, name, SWT.RADIO);
        button.addListener(SWT.Selection, e -> {
            if (button.getSelection()) {
                show.run();
            }
        });
        return button;
    }

    private void showThen(CustomerRecord record, boolean known) {
        if (then == null) {
            then = new ThenPane(stack, toolkit, site, record);
        }
        then.mode(known);
        top(then);
    }

    private void top(Composite layer) {
        layers.topControl = layer;
        stack.layout();
    }

    @Override
    public void shown() {
        if (layers.topControl == changes) {
            changes.shown();
        }
    }

    @Override
    public void setFocus() {
        if (layers.topControl != null) {
            layers.topControl.setFocus();
        }
    }
}
