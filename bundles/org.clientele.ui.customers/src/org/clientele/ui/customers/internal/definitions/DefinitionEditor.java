package org.clientele.ui.customers.internal.definitions;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.clientele.core.StatusCodes;
import org.clientele.core.facts.FactSnapshot;
import org.clientele.core.roles.Permission;
import org.clientele.core.rules.DecisionTableService;
import org.clientele.core.rules.RuleVersionService;
import org.clientele.core.store.CommitResult;
import org.clientele.ui.Help;
import org.clientele.ui.OpenStore;
import org.clientele.ui.Problems;
import org.clientele.ui.StoreChange;
import org.clientele.ui.StoreSession;
import org.clientele.ui.UiJobs;
import org.clientele.ui.edits.ConflictDialog;
import org.clientele.ui.edits.EditorToolkit;
import org.clientele.ui.edits.ReadOnlyRecord;
import org.clientele.ui.edits.RecordSave;
import org.clientele.ui.edits.RecordUndo;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.ScrolledForm;
import org.eclipse.ui.part.EditorPart;

/** The editor of one definition: a scheme, a custom field, a profile definition, a scorecard or a decision table. */
public final class DefinitionEditor extends EditorPart {

    /** The editor's id in the workbench. */
    public static final String ID = "org.clientele.ui.customers.definition"; //$NON-NLS-1$

    private FormToolkit toolkit;
    private ScrolledForm shell;
    private RecordUndo undo;
    private DefinitionRecord record;
    private DefinitionForm form;
    private TableVersions versions;

    @Override
    public void init(IEditorSite site, IEditorInput input) throws PartInitException {
        if (!(input instanceof DefinitionInput)) {
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
        undo = new RecordUndo(getEditorSite());
        openStore().listen(shell, this::storeChanged);
        Help.set(shell, "definition_editor"); //$NON-NLS-1$
        load();
    }

    private DefinitionInput input() {
        return (DefinitionInput) getEditorInput();
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
                m -> DefinitionRecord.open(open.store(), open.actor(), input().kind(), input().id()), this::loaded,
                status -> shell.setMessage(status.getMessage(), IMessageProvider.ERROR));
    }

    private void loaded(DefinitionRecord loaded) {
        record = loaded;
        form = new DefinitionForm(record, shell, toolkit, getSite().getService(DecisionTableService.class),
                () -> session().flatMap(open -> open.facts().snapshot(open.actor())).map(FactSnapshot::columns)
                        .orElse(List.of()));
        ReadOnlyRecord.show(record, shell, Permission.EDIT_DEFINITIONS);
        if (record.kind() == DefinitionKind.TABLE) {
            session().ifPresent(open -> new TableTrial(record, open, getSite(), shell, toolkit));
            versions = new TableVersions(record, getSite().getService(RuleVersionService.class), shell, toolkit);
        }
        record.onChange(this::changed);
        undo.follow(record);
        changed();
        shell.reflow(true);
        form.setFocus();
    }

    private void changed() {
        String title = record.title();
        setPartName(title.isEmpty() ? input().getName() : title);
        shell.setText(getPartName());
        form.refresh();
        firePropertyChange(PROP_DIRTY);
    }

    private void storeChanged(Set<StoreChange> changes) {
        boolean ours = record == null || session().map(StoreSession::store).filter(s -> s == record.store()).isPresent();
        if (changes.contains(StoreChange.STORE) && !ours) {
            getSite().getPage().closeEditor(this, false);
        }
    }

    /**
     * The record, for tests.
     *
     * @return null until it is loaded
     */
    public DefinitionRecord record() {
        return record;
    }

    @Override
    public boolean isDirty() {
        return record != null && record.domain().getCommandStack().canUndo() && record.isDirty();
    }

    @Override
    public void doSave(IProgressMonitor monitor) {
        if (record == null || record.isSaving()) {
            monitor.setCanceled(true);
            return;
        }
        boolean created = record.isNew();
        CommitResult result = new RecordSave(record, shell.getBody(), shell.getDisplay()).run(monitor);
        if (result.isCommitted()) {
            shell.setMessage(null, IMessageProvider.NONE);
            if (created) {
                setInputWithNotify(new DefinitionInput(record.store().info().id(), record.kind(),
                        record.aggregate().getId(), record.title()));
            }
            changed();
            if (versions != null) {
                versions.load();
            }
            return;
        }
        monitor.setCanceled(true);
        refused(result.status(), monitor);
    }

    private void refused(IStatus status, IProgressMonitor monitor) {
        if (status.getCode() != StatusCodes.CONFLICT) {
            shell.setMessage(status.getMessage(), IMessageProvider.ERROR);
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
        // a definition is kept under its key alone
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
}
