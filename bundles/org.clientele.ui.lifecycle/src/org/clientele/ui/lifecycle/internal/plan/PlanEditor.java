package org.clientele.ui.lifecycle.internal.plan;

import java.util.Optional;
import java.util.Set;

import org.clientele.core.StatusCodes;
import org.clientele.core.agenda.RecurrenceService;
import org.clientele.core.care.PlanService;
import org.clientele.core.store.CommitResult;
import org.clientele.ui.Help;
import org.clientele.ui.OpenStore;
import org.clientele.ui.Problems;
import org.clientele.ui.StoreChange;
import org.clientele.ui.StoreSession;
import org.clientele.ui.UiCommands;
import org.clientele.ui.UiIcon;
import org.clientele.ui.UiJobs;
import org.clientele.ui.edits.ConflictDialog;
import org.clientele.ui.edits.EditorToolkit;
import org.clientele.ui.edits.RecordSave;
import org.clientele.ui.edits.RecordUndo;
import org.clientele.ui.lifecycle.internal.Tools;
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

/** The editor of one plan: to keep a relation, to visit again, or to win a customer back [R01, R02, L02]. */
public final class PlanEditor extends EditorPart {

    /** The editor's id in the workbench. */
    public static final String ID = "org.clientele.ui.lifecycle.planEditor"; //$NON-NLS-1$

    private FormToolkit toolkit;
    private ScrolledForm shell;
    private RecordUndo undo;
    private PlanEdits record;
    private PlanForm form;
    private ContactsSection contacts;

    @Override
    public void init(IEditorSite site, IEditorInput input) throws PartInitException {
        if (!(input instanceof PlanInput)) {
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
        Help.set(shell, "plan_editor"); //$NON-NLS-1$
        load();
    }

    private PlanInput input() {
        return (PlanInput) getEditorInput();
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
        PlanService service = getSite().getService(PlanService.class);
        UiJobs.start(shell, Messages.Editor_loading, null,
                m -> PlanEdits.open(open.store(), open.actor(), service, input().id(), input().draft()), this::loaded,
                status -> shell.setMessage(status.getMessage(), IMessageProvider.ERROR));
    }

    private void loaded(PlanEdits loaded) {
        record = loaded;
        form = PlanForm.ofPlan(record, shell, toolkit, getSite().getService(RecurrenceService.class));
        contacts = new ContactsSection(form.contacts(), toolkit, record, new PlanActions(getSite(), this::session));
        shell.getToolBarManager().add(Tools.action(Messages.Action_openCustomer, UiIcon.CUSTOMER,
                () -> UiCommands.openCustomer(getSite(), record.customer())));
        shell.getToolBarManager().update(true);
        record.onChange(this::changed);
        undo.follow(record);
        changed();
        loadContacts();
        shell.reflow(true);
        shell.setFocus();
    }

    private void loadContacts() {
        session().ifPresent(contacts::load);
    }

    private void changed() {
        setPartName(record.aggregate().getTitle() == null ? input().getName() : record.aggregate().getTitle());
        shell.setText(Messages.bind(Messages.Editor_heading, record.title(),
                PlanTexts.state(record.aggregate().getState())));
        form.refresh();
        firePropertyChange(PROP_DIRTY);
    }

    private void storeChanged(Set<StoreChange> changes) {
        boolean ours = record == null || session().map(StoreSession::store).filter(s -> s == record.store()).isPresent();
        if (changes.contains(StoreChange.STORE) && !ours) {
            getSite().getPage().closeEditor(this, false);
        } else if (record != null && changes.contains(StoreChange.COMMIT)) {
            loadContacts();
            reload();
        }
    }

    /** Somebody else, or the program, changed the plan while nobody edits it here. */
    private void reload() {
        if (record.isNew() || isDirty() || record.isSaving()) {
            return;
        }
        long upTo = record.store().journal().lastSequence();
        UiJobs.start(shell, Messages.Editor_loading, null, m -> record.fetch(), stored -> {
            if (!isDirty() && !record.isSaving() && stored.getVersion() != record.aggregate().getVersion()) {
                record.replace(stored, upTo);
            }
        }, status -> shell.setMessage(status.getMessage(), IMessageProvider.WARNING));
    }

    /**
     * The record, for tests.
     *
     * @return null until it is loaded
     */
    public PlanEdits record() {
        return record;
    }

    /** What is shown, for tests. */
    PlanForm form() {
        return form;
    }

    /** The contacts, for tests. */
    ContactsSection contacts() {
        return contacts;
    }

    @Override
    public boolean isDirty() {
        return record != null
                && (record.isNew() || record.domain().getCommandStack().canUndo() && record.isDirty());
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
                setInputWithNotify(new PlanInput(record.store().info().id(), record.aggregate().getId(),
                        record.title(), null));
            }
            changed();
            loadContacts();
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
        Optional<Set<String>> program = PlanEdits.ofProgram(record.conflicts());
        if (program.isPresent()) {
            record.resolve(program.get());
            again(monitor);
            return;
        }
        ConflictDialog dialog = ConflictDialog.of(getSite().getShell(), record);
        if (dialog.open() == Window.OK) {
            record.resolve(dialog.keepTheirs());
            again(monitor);
        }
    }

    private void again(IProgressMonitor monitor) {
        if (record.isDirty()) {
            monitor.setCanceled(false);
            doSave(monitor);
        }
    }

    @Override
    public void doSaveAs() {
        // a plan is kept in the store alone
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
