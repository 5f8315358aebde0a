package org.clientele.ui.segments.internal.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.clientele.core.StatusCodes;
import org.clientele.core.rules.text.TextProblem;
import org.clientele.core.segmentation.MembershipService;
import org.clientele.core.store.CommitResult;
import org.clientele.model.Segment;
import org.clientele.ui.OpenStore;
import org.clientele.ui.Problems;
import org.clientele.ui.StoreChange;
import org.clientele.ui.StoreSession;
import org.clientele.ui.UiJobs;
import org.clientele.ui.edits.ConflictDialog;
import org.clientele.ui.edits.EditorToolkit;
import org.clientele.ui.edits.RecordDelta;
import org.clientele.ui.edits.RecordSave;
import org.clientele.ui.edits.RecordUndo;
import org.clientele.ui.rules.ConditionTextEditor;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Widget;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.forms.editor.FormEditor;
import org.eclipse.ui.forms.editor.FormPage;
import org.eclipse.ui.forms.widgets.FormToolkit;

/** The editor of one segment. It loads, saves, counts and follows what others do. */
public final class SegmentEditor extends FormEditor {

    /** The editor's id in the workbench. */
    public static final String ID = "org.clientele.ui.segments.segmentEditor"; //$NON-NLS-1$

    private record Waiting(Widget owner, Runnable action) {
    }

    private final List<Waiting> waiting = new ArrayList<>();
    private SegmentEdits edits;
    private LiveCounts counts;
    private RecordUndo undo;
    private SegmentWatch watch;
    private boolean loading;
    private boolean textBroken;

    @Override
    public void init(IEditorSite site, IEditorInput input) throws PartInitException {
        if (!(input instanceof SegmentInput)) {
            throw new PartInitException(Messages.Editor_wrongInput);
        }
        super.init(site, input);
        setPartName(input.getName());
    }

    @Override
    protected FormToolkit createToolkit(Display display) {
        return new EditorToolkit(display);
    }

    @Override
    protected void addPages() {
        try {
            addPage(new ConditionPage(this));
            addPage(new DescriptionPage(this));
            addPage(new HistoryPage(this));
        } catch (PartInitException e) {
            Problems.show(e.getStatus());
        }
        undo = new RecordUndo(getEditorSite());
        openStore().listen(getContainer(), this::storeChanged);
        load();
    }

    private SegmentInput input() {
        return (SegmentInput) getEditorInput();
    }

    private OpenStore openStore() {
        return getSite().getService(OpenStore.class);
    }

    private Optional<StoreSession> session() {
        return openStore().session().filter(s -> s.storeId().equals(input().storeId()));
    }

    /**
     * The segment.
     *
     * @return null until it is loaded
     */
    public SegmentEdits edits() {
        return edits;
    }

    /** The counts; null until the segment is loaded. */
    LiveCounts counts() {
        return counts;
    }

    /** Runs an action once the segment is there, unless its owner is disposed by then. */
    void whenLoaded(Widget owner, Runnable action) {
        if (edits != null) {
            action.run();
        } else {
            waiting.add(new Waiting(owner, action));
        }
    }

    // ------------------------------------------------------------------------------------------------- loading

    private void load() {
        Optional<StoreSession> session = session();
        if (loading || edits != null) {
            return;
        }
        if (session.isEmpty()) {
            say(Messages.Editor_storeClosed, IMessageProvider.INFORMATION);
            return;
        }
        StoreSession open = session.get();
        MembershipService memberships = getSite().getService(MembershipService.class);
        loading = true;
        if (input().id() == 0) {
            loaded(open, new SegmentEdits(open.store(), open.actor(), input().begin(), memberships));
            return;
        }
        UiJobs.start(getContainer(), Messages.Editor_loading, null,
                m -> SegmentEdits.open(open.store(), open.actor(), input().id(), memberships),
                loaded -> loaded(open, loaded), status -> {
                    loading = false;
                    say(status.getMessage(), IMessageProvider.ERROR);
                });
    }

    private void loaded(StoreSession session, SegmentEdits opened) {
        loading = false;
        edits = opened;
        counts = new LiveCounts(getContainer(), getSite(), session, edits);
        edits.onChange(this::changed);
        counts.onChange(this::tellProblems);
        undo.follow(edits);
        watch = new SegmentWatch(getContainer(), this);
        say(null, IMessageProvider.NONE);
        List<Waiting> ready = List.copyOf(waiting);
        waiting.clear();
        ready.stream().filter(w -> !w.owner().isDisposed()).forEach(w -> w.action().run());
        changed();
    }

    private void storeChanged(Set<StoreChange> changes) {
        if (changes.contains(StoreChange.STORE)) {
            boolean ours = edits == null || session().map(StoreSession::store).filter(s -> s == edits.store())
                    .isPresent();
            if (!ours && !isDirty()) {
                close(false);
                return;
            }
            load();
        }
        if (counts != null && changes.contains(StoreChange.FACTS)) {
            counts.ask();
        }
        if (watch != null && changes.contains(StoreChange.COMMIT)) {
            watch.look();
        }
    }

    private void changed() {
        setPartName(edits.title().isEmpty() ? input().getName() : edits.title());
        for (FormPage page : made()) {
            page.getManagedForm().getForm().setText(getPartName().replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
        }
        editorDirtyStateChanged();
        if (!edits.isSaving()) {
            counts.ask();
        }
    }

    private void tellProblems() {
        NodeCounts latest = counts.counts();
        if (latest != null && !counts.isCounting() && !textBroken) {
            int problems = latest.problems().size();
            say(problems == 0 ? null : Messages.bind(Messages.Editor_problems, problems,
                    latest.problems().iterator().next().sentence()),
                    problems == 0 ? IMessageProvider.NONE : IMessageProvider.WARNING);
        }
    }

    private List<FormPage> made() {
        return pages == null ? List.of() : pages.stream().filter(FormPage.class::isInstance).map(FormPage.class::cast)
                .filter(p -> p.getManagedForm() != null && !p.getManagedForm().getForm().isDisposed()).toList();
    }

    /** Shows a message on top of all pages that are there; null takes it away. */
    void say(String message, int type) {
        if (message == null && edits != null && edits.isReadOnly()) {
            return; // why it cannot be written stays
        }
        made().forEach(p -> p.getManagedForm().getForm().setMessage(message, type));
    }

    // ------------------------------------------------------------------------------------------------- saving

    @Override
    public boolean isDirty() {
        return edits != null && (edits.isDirty() || textError().isPresent());
    }

    /** What somebody typed as the condition and cannot be used is nowhere but in the text: it is not to be lost. */
    private Optional<TextProblem> textError() {
        return text().flatMap(ConditionTextEditor::error);
    }

    private Optional<ConditionTextEditor> text() {
        return made().stream().filter(ConditionPage.class::isInstance).map(p -> ((ConditionPage) p).text())
                .filter(Objects::nonNull).findFirst();
    }

    /** The text of the condition was read: it may have become one that cannot be used, or no longer be one. */
    void textRead() {
        boolean broken = textError().isPresent();
        if (broken != textBroken) {
            textBroken = broken;
            editorDirtyStateChanged();
            if (!broken) {
                say(null, IMessageProvider.NONE);
                tellProblems();
            }
        }
    }

    @Override
    public void doSave(IProgressMonitor monitor) {
        if (edits == null || edits.isSaving()) {
            monitor.setCanceled(true);
            return;
        }
        text().ifPresent(ConditionTextEditor::settle);
        Optional<TextProblem> error = textError();
        if (error.isPresent()) {
            monitor.setCanceled(true);
            setActivePage(ConditionPage.ID);
            TextProblem problem = error.get();
            say(NLS.bind(Messages.Editor_textError, new Object[] { problem.line(), problem.column(),
                    problem.sentence() }), IMessageProvider.ERROR);
            return;
        }
        boolean created = edits.isNew();
        Composite page = getActivePageInstance() == null ? null
                : (Composite) getActivePageInstance().getPartControl();
        CommitResult result = new RecordSave(edits, page, getSite().getShell().getDisplay()).run(monitor);
        if (result.isCommitted()) {
            if (created) {
                setInputWithNotify(SegmentInput.of(edits.store().info().id(), edits.segment().getId(), edits.title()));
            }
            return;
        }
        monitor.setCanceled(true);
        refused(result.status(), monitor);
    }

    private void refused(IStatus status, IProgressMonitor monitor) {
        if (status.getCode() == StatusCodes.NOT_FOUND && !edits.isNew()) {
            keepMine();
        } else if (status.getCode() != StatusCodes.CONFLICT) {
            say(status.getMessage(), IMessageProvider.ERROR);
            Problems.show(status);
        } else {
            ConflictDialog dialog = ConflictDialog.of(getSite().getShell(), edits);
            if (dialog.open() != Window.OK) {
                say(Messages.Editor_conflict, IMessageProvider.WARNING);
                return;
            }
            edits.resolve(dialog.keepTheirs());
            if (edits.isDirty()) {
                monitor.setCanceled(false);
                doSave(monitor);
            }
        }
    }

    /** Somebody deleted the segment: what was edited can begin a new one. */
    private void keepMine() {
        if (MessageDialog.openQuestion(getSite().getShell(), getPartName(), Messages.Editor_goneQuestion)) {
            Segment copy = EcoreUtil.copy(edits.segment());
            RecordDelta.forgetIds(copy);
            copy.setVersion(0);
            SegmentOpening.open(getSite().getPage(), SegmentInput.ofNew(edits.store().info().id(), copy));
            getSite().getPage().closeEditor(this, false);
        }
    }

    @Override
    public void doSaveAs() {
        // a segment is kept under its key alone
    }

    @Override
    public boolean isSaveAsAllowed() {
        return false;
    }

    @Override
    public void dispose() {
        if (undo != null) {
            undo.dispose();
        }
        super.dispose();
        if (edits != null) {
            edits.dispose();
        }
    }
}
