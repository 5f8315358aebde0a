package org.clientele.ui.customers.internal.record.more;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.clientele.core.StatusCodes;
import org.clientele.core.records.CustomerClass;
import org.clientele.core.store.CommitProblem;
import org.clientele.core.store.CommitResult;
import org.clientele.model.ClientelePackage.Literals;
import org.clientele.ui.Help;
import org.clientele.ui.customers.RecordPageSite;
import org.clientele.ui.customers.internal.record.ChildTable;
import org.clientele.ui.edits.ConflictDialog;
import org.clientele.ui.edits.EditorToolkit;
import org.clientele.ui.edits.FormFields;
import org.clientele.ui.edits.RecordSave;
import org.eclipse.core.databinding.AggregateValidationStatus;
import org.eclipse.core.databinding.DataBindingContext;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.jface.databinding.swt.DisplayRealm;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.forms.widgets.FormToolkit;

/** The form of one record of a partner's class, with a field for each attribute by its type. */
final class RowDialog extends TitleAreaDialog {

    private static final int HEIGHT = 520;

    private final RowEdits edits;
    private final RecordPageSite site;
    private final FormToolkit toolkit;
    private final String name;
    private final List<ChildTable> parts = new ArrayList<>();
    private DataBindingContext bindings;
    private AggregateValidationStatus validation;
    private FormFields fields;
    private AutoCloseable subscription;
    private Composite form;
    private long sequence;

    RowDialog(Shell parent, RowEdits edits, RecordPageSite site) {
        super(parent);
        this.edits = edits;
        this.site = site;
        this.toolkit = new EditorToolkit(parent.getDisplay());
        toolkit.setBorderStyle(SWT.BORDER);
        this.name = Messages.bind(edits.isNew() ? Messages.Rows_new : Messages.Rows_edit,
                edits.labels().type(edits.rows().type()));
        setShellStyle(getShellStyle() | SWT.RESIZE);
    }

    /** The commit that stored the record. */
    long sequence() {
        return sequence;
    }

    /** What was done. */
    String name() {
        return name;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(name);
        shell.addListener(SWT.Dispose, e -> toolkit.dispose());
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        setTitle(name);
        ScrolledComposite scroll = new ScrolledComposite(area, SWT.V_SCROLL);
        form = new Composite(scroll, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(2).margins(14, 10).spacing(10, 7).applyTo(form);
        bindings = new DataBindingContext(DisplayRealm.getRealm(form.getDisplay()));
        toolkit.setBackground(null);
        fields = new FormFields(edits, toolkit, bindings);
        for (EAttribute attribute : edits.rows().attributes()) {
            if (attribute.getEType() == Literals.PARTY_ID) {
                OtherParty.add(form, toolkit, site, edits, attribute);
            } else {
                fields.add(form, edits::aggregate, attribute);
            }
        }
        for (EReference part : edits.rows().parts()) {
            Composite row = new Composite(form, SWT.NONE);
            GridDataFactory.fillDefaults().span(2, 1).grab(true, true).applyTo(row);
            GridLayoutFactory.fillDefaults().applyTo(row);
            parts.add(new ChildTable(row, toolkit, edits, edits::aggregate, part,
                    part.getEReferenceType().getEAllAttributes().stream().filter(CustomerClass::isShown).toList()));
        }
        scroll.setContent(form);
        scroll.setExpandHorizontal(true);
        scroll.setExpandVertical(true);
        scroll.setMinSize(form.computeSize(SWT.DEFAULT, SWT.DEFAULT));
        GridDataFactory.fillDefaults().grab(true, true)
                .hint(560, Math.min(HEIGHT, form.computeSize(SWT.DEFAULT, SWT.DEFAULT).y)).applyTo(scroll);
        validation = new AggregateValidationStatus(bindings, AggregateValidationStatus.MAX_SEVERITY);
        validation.addValueChangeListener(e -> check());
        subscription = edits.onChange(this::check);
        area.addListener(SWT.Dispose, e -> unsubscribe());
        keys(area);
        Help.set(area, "record_more"); //$NON-NLS-1$
        return area;
    }

    /** Ctrl+Z and Ctrl+Y are this form's own: the menu of the window is not there. */
    private void keys(Composite area) {
        Listener keys = this::key;
        area.getDisplay().addFilter(SWT.KeyDown, keys);
        area.addListener(SWT.Dispose, e -> area.getDisplay().removeFilter(SWT.KeyDown, keys));
    }

    private void key(Event e) {
        boolean here = e.widget instanceof Control control && control.getShell() == getShell();
        if (!here || (e.stateMask & SWT.MODIFIER_MASK) != SWT.MOD1) {
            return;
        }
        if (e.keyCode == 'z' || e.keyCode == 'y') {
            e.doit = false;
            e.type = SWT.None;
            bindings.updateModels();
            edits.endTyping();
            if (e.keyCode == 'z') {
                edits.undo();
            } else {
                edits.redo();
            }
        }
    }

    private void unsubscribe() {
        try {
            subscription.close();
            bindings.dispose();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, Messages.Row_save, true);
        createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
        bindings.updateModels();
        edits.begun();
        check();
    }

    private void check() {
        if (getButton(IDialogConstants.OK_ID) == null) {
            return;
        }
        parts.forEach(ChildTable::refresh);
        Optional<String> problem = problem();
        setErrorMessage(null);
        setMessage(problem.orElse(Messages.Row_hint));
        getButton(IDialogConstants.OK_ID).setEnabled(problem.isEmpty());
    }

    private Optional<String> problem() {
        IStatus unreadable = validation.getValue();
        if (unreadable != null && !unreadable.isOK()) {
            return Optional.of(unreadable.getMessage());
        }
        return edits.problems().entrySet().stream().map(Map.Entry::getValue).findFirst();
    }

    @Override
    protected void okPressed() {
        bindings.updateModels();
        Optional<String> problem = problem();
        if (problem.isPresent()) {
            setErrorMessage(problem.get());
            focus(edits.problems().keySet().stream().findFirst());
            return;
        }
        CommitResult result = new RecordSave(edits, form, getShell().getDisplay()).run(new NullProgressMonitor());
        if (result.isCommitted()) {
            sequence = result.sequence();
            super.okPressed();
        } else if (result.status().getCode() == StatusCodes.CONFLICT) {
            resolve();
        } else {
            refused(result);
        }
    }

    @Override
    protected void cancelPressed() {
        if (mayLeave()) {
            super.cancelPressed();
        }
    }

    /** Esc and the cross of the window ask like the button. */
    @Override
    protected boolean canHandleShellCloseEvent() {
        return super.canHandleShellCloseEvent() && mayLeave();
    }

    private boolean mayLeave() {
        bindings.updateModels();
        IStatus unreadable = validation.getValue();
        boolean touched = edits.isTouched() || unreadable != null && !unreadable.isOK();
        return !touched || MessageDialog.openQuestion(getShell(), name, Messages.Row_leave);
    }

    private void refused(CommitResult result) {
        Optional<CommitProblem> problem = result.problems().stream().findFirst();
        setErrorMessage(problem.map(CommitProblem::message).orElse(result.status().getMessage()));
        focus(problem.flatMap(p -> edits.rows().attributes().stream().filter(a -> p.path().startsWith(a.getName()))
                .findFirst()));
    }

    private void focus(Optional<EAttribute> attribute) {
        attribute.flatMap(a -> fields.find(edits.aggregate(), a)).ifPresent(Control::setFocus);
    }

    private void resolve() {
        ConflictDialog dialog = ConflictDialog.of(getShell(), edits);
        if (dialog.open() == ConflictDialog.OK) {
            edits.resolve(dialog.keepTheirs());
            okPressed();
        } else {
            setErrorMessage(Messages.Row_conflict);
        }
    }

    @Override
    protected boolean isResizable() {
        return true;
    }
}
