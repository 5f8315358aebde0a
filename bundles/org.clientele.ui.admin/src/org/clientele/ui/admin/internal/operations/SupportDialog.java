package org.clientele.ui.admin.internal.operations;

import java.util.List;

import org.clientele.core.operations.SupportPart;
import org.clientele.ui.admin.internal.AdminDialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/** Shows each part of a support bundle, before it is written. */
final class SupportDialog extends AdminDialog {

    private final List<SupportPart> parts;

    SupportDialog(Shell parent, List<SupportPart> parts) {
        super(parent, Messages.supportTitle, "operations"); //$NON-NLS-1$
        this.parts = parts;
    }

    @Override
    protected void fill(Composite area) {
        GridLayoutFactory.fillDefaults().applyTo(area);
        setMessage(Messages.supportHelp);
        SashForm sash = new SashForm(area, SWT.HORIZONTAL);
        GridDataFactory.fillDefaults().grab(true, true).hint(820, 360).applyTo(sash);
        TableViewer list = new TableViewer(sash, SWT.BORDER | SWT.FULL_SELECTION | SWT.V_SCROLL);
        Text text = new Text(sash, SWT.BORDER | SWT.READ_ONLY | SWT.MULTI | SWT.H_SCROLL | SWT.V_SCROLL);
        sash.setWeights(35, 65);
        list.setContentProvider(ArrayContentProvider.getInstance());
        list.setLabelProvider(ColumnLabelProvider.createTextProvider(
                p -> ((SupportPart) p).name() + " - " + ((SupportPart) p).title())); //$NON-NLS-1$
        list.addSelectionChangedListener(e -> {
            if (list.getStructuredSelection().getFirstElement() instanceof SupportPart part) {
                text.setText(part.text());
            }
        });
        list.setInput(parts);
        if (!parts.isEmpty()) {
            list.setSelection(new StructuredSelection(parts.getFirst()));
        }
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, Messages.supportSave, true);
        createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
    }
}
