package org.clientele.ui.lifecycle.internal.model;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.clientele.core.StatusCodes;
import org.clientele.core.lifecycle.StageGuard;
import org.clientele.core.roles.Permission;
import org.clientele.core.store.CommitProblem;
import org.clientele.core.store.CommitResult;
import org.clientele.model.ClientelePackage.Literals;
import org.clientele.ui.Help;
import org.clientele.ui.Icons;
import org.clientele.ui.OpenStore;
import org.clientele.ui.Problems;
import org.clientele.ui.StoreChange;
import org.clientele.ui.StoreSession;
import org.clientele.ui.UiIcon;
import org.clientele.ui.UiJobs;
import org.clientele.ui.edits.ConflictDialog;
import org.clientele.ui.edits.EditorToolkit;
import org.clientele.ui.edits.ReadOnlyRecord;
import org.clientele.ui.edits.RecordSave;
import org.clientele.ui.edits.RecordUndo;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.ScrolledForm;
import org.eclipse.ui.part.EditorPart;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.InvalidSyntaxException;

/** The editor of one stage model. Saving a model that is in force puts the changes in force. */
public final class StageModelEditor extends EditorPart {

    /** The editor's id in the workbench. */
    public static final String ID = "org.clientele.ui.lifecycle.stageModelEditor"; //$NON-NLS-1$

    private FormToolkit toolkit;
    private ScrolledForm shell;
    private RecordUndo undo;
    private StageModelEdits record;
    private StageModelForm form;
    private Action force;
    private Action retire;

    @Override
    public void init(IEditorSite site, IEditorInput input) throws PartInitException {
        if (!(input instanceof StageModelInput)) {
            throw new PartInitException(Messages.Editor_wrongInput);
        }
        setSite(site);
        setInput(input);
        setPartName(input.getName());
    }

    @Override
    public void createPartControl(Composite parent) {
        toolkit = new EditorToolkit(parent.getDisplay());
        toolkit.setBorderStyle(SWT.BORDER);
        shell = toolkit.createScrolledForm(parent);
        toolkit.decorateFormHeading(shell.getForm());
        shell.setText(getPartName());
        force = action(Messages.Editor_force, UiIcon.OK, this::putInForce);
        retire = action(Messages.Editor_retire, UiIcon.REMOVE, this::takeOutOfForce);
        shell.getToolBarManager().add(force);
        shell.getToolBarManager().add(retire);
        shell.getToolBarManager().update(true);
        undo = new RecordUndo(getEditorSite());
        openStore().listen(shell, this::storeChanged);
        Help.set(shell, "stage_model_editor"); //$NON-NLS-1$
        load();
    }

    private static Action action(String name, UiIcon icon, Runnable code) {
        Action action = new Action(name, Icons.descriptor(icon)) {
            @Override
            public void run() {
                code.run();
            }
        };
        action.setToolTipText(name);
        action.setEnabled(false);
        return action;
    }

    private StageModelInput input() {
        return (StageModelInput) getEditorInput();
    }

    private OpenStore openStore() {
        return getSite().getService(OpenStore.class);
    }

    private Optional<StoreSession> session() {
        return openStore().session().filter(s -> s.storeId().equals(input().storeId()));
    }

    private void load() {
        Optional<StoreSession> session = session();
        if (session.isEmpty()) {
            shell.setMessage(Messages.Editor_storeClosed, IMessageProvider.INFORMATION);
            return;
        }
        StoreSession open = session.get();
        UiJobs.start(shell, Messages.Editor_loading, null,
                m -> StageModelEdits.open(open.store(), open.actor(), input().id(), input().copyOf()),
                loaded -> loaded(loaded, open),
                status -> shell.setMessage(status.getMessage(), IMessageProvider.ERROR));
    }

    private void loaded(StageModelEdits loaded, StoreSession session) {
        record = loaded;
        GridLayoutFactory.swtDefaults().margins(10, 6).spacing(0, 8).applyTo(shell.getBody());
        form = new StageModelForm(record, session, getSite(), shell, toolkit, guards(), this::simulate);
        ReadOnlyRecord.show(record, shell, Permission.EDIT_DEFINITIONS);
        record.onChange(this::changed);
        undo.follow(record);
        changed();
        shell.reflow(true);
        shell.setFocus();
    }

    private static Collection<StageGuard> guards() {
        BundleContext bundle = FrameworkUtil.getBundle(StageModelEditor.class).getBundleContext();
        try {
            return bundle.getServiceReferences(StageGuard.class, null).stream().map(bundle::getService)
                    .filter(guard -> guard != null).toList();
        } catch (InvalidSyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private void changed() {
        String title = record.title();
        setPartName(title.isEmpty() ? input().getName() : title);
        shell.setText(Messages.bind(record.aggregate().isActive() ? Messages.Editor_titleActive
                : Messages.Editor_titleDraft, getPartName()));
        force.setEnabled(!record.isReadOnly() && !record.aggregate().isActive());
        retire.setEnabled(!record.isReadOnly() && record.aggregate().isActive());
        form.refresh();
        firePropertyChange(PROP_DIRTY);
    }

    private void storeChanged(Set<StoreChange> changes) {
        boolean ours = record == null || session().map(StoreSession::store).filter(s -> s == record.store()).isPresent();
        if (changes.contains(StoreChange.STORE) && !ours) {
            getSite().getPage().closeEditor(this, false);
        }
    }

    // ------------------------------------------------------------------------------------------------- in force

    private void simulate() {
        if (settled()) {
            form.effect().simulate(effect -> {
                // it is shown
            });
        }
    }

    /** Tells what it would do, asks, and saves. */
    private void putInForce() {
        if (settled()) {
            form.effect().simulate(effect -> {
                if (MessageDialog.open(MessageDialog.QUESTION, getSite().getShell(), Messages.Editor_force,
                        Messages.bind(Messages.Editor_forceQuestion, record.title(), effect.sentence()), SWT.SHEET,
                        Messages.Editor_forceYes, Messages.Editor_cancel) == 0) {
                    activate(true);
                }
            });
        }
    }

    private void takeOutOfForce() {
        if (settled() && MessageDialog.open(MessageDialog.QUESTION, getSite().getShell(), Messages.Editor_retire,
                Messages.bind(Messages.Editor_retireQuestion, record.title()), SWT.SHEET, Messages.Editor_retireYes,
                Messages.Editor_cancel) == 0) {
            activate(false);
        }
    }

    private void activate(boolean active) {
        record.set(record.aggregate(), Literals.STAGE_MODEL__ACTIVE, active);
        getSite().getPage().saveEditor(this, false);
        if (isDirty()) {
            record.set(record.aggregate(), Literals.STAGE_MODEL__ACTIVE, !active);
        }
    }

    private boolean settled() {
        Optional<String> problem = record == null ? Optional.empty() : form.settle();
        problem.ifPresent(sentence -> shell.setMessage(sentence, IMessageProvider.ERROR));
        return record != null && problem.isEmpty();
    }

    // ------------------------------------------------------------------------------------------------- saving

    @Override
    public boolean isDirty() {
        return record != null && (record.domain().getCommandStack().canUndo() || record.isNew()) && record.isDirty();
    }

    @Override
    public void doSave(IProgressMonitor monitor) {
        if (record == null || record.isSaving() || !settled()) {
            monitor.setCanceled(true);
            return;
        }
        boolean created = record.isNew();
        CommitResult result = new RecordSave(record, shell.getBody(), shell.getDisplay()).run(monitor);
        if (result.isCommitted()) {
            shell.setMessage(null, IMessageProvider.NONE);
            if (created) {
                setInputWithNotify(new StageModelInput(record.store().info().id(), record.aggregate().getId(), 0,
                        record.title()));
            }
            changed();
            return;
        }
        monitor.setCanceled(true);
        refused(result, monitor);
    }

    private void refused(CommitResult result, IProgressMonitor monitor) {
        IStatus status = result.status();
        if (status.getCode() != StatusCodes.CONFLICT) {
            List<String> why = result.problems().stream().map(CommitProblem::message).distinct().toList();
            shell.setMessage(why.isEmpty() ? status.getMessage() : why.getFirst(), IMessageProvider.ERROR);
            Problems.show(status);
            return;
        }
        ConflictDialog dialog = ConflictDialog.of(getSite().getShell(), record);
        if (dialog.open() == Window.OK) {
            record.resolve(dialog.keepTheirs());
            if (record.isDirty()) {
                monitor.setCanceled(false);
                doSave(monitor);
            }
        }
    }

    @Override
    public void doSaveAs() {
        // a model is kept under its key alone
    }

    @Override
    public boolean isSaveAsAllowed() {
        return false;
    }

    @Override
    public void setFocus() {
        shell.setFocus();
    }

    @Override
    public void dispose() {
        if (undo != null) {
            undo.dispose();
        }
        if (form != null) {
            form.dispose();
        }
        if (record != null) {
            record.dispose();
        }
        if (toolkit != null) {
            toolkit.dispose();
        }
        super.dispose();
    }

    /** The record, for tests; null until it is loaded. */
    public StageModelEdits record() {
        return record;
    }

    /** The form, for tests; null until the record is loaded. */
    StageModelForm form() {
        return form;
    }
}
