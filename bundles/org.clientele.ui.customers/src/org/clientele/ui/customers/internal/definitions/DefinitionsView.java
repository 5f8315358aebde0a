package org.clientele.ui.customers.internal.definitions;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.clientele.core.ClienteleException;
import org.clientele.core.StatusCodes;
import org.clientele.core.classification.ClassificationService;
import org.clientele.core.classification.ClassificationService.RecomputeReport;
import org.clientele.core.definitions.DefinitionService;
import org.clientele.core.roles.Permission;
import org.clientele.core.store.CommitResult;
import org.clientele.core.store.UnitOfWork;
import org.clientele.model.Aggregate;
import org.clientele.model.edit.ModelLabels;
import org.clientele.ui.EmptyState;
import org.clientele.ui.Help;
import org.clientele.ui.Icons;
import org.clientele.ui.OpenStore;
import org.clientele.ui.Permitted;
import org.clientele.ui.Problems;
import org.clientele.ui.StoreChange;
import org.clientele.ui.StoreSession;
import org.clientele.ui.UiCommands;
import org.clientele.ui.UiIcon;
import org.clientele.ui.UiIds;
import org.clientele.ui.UiJobs;
import org.clientele.ui.UiRefresh;
import org.clientele.ui.customers.internal.definitions.DefinitionsModel.Branch;
import org.clientele.ui.customers.internal.definitions.DefinitionsModel.Entry;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.emf.edit.provider.ComposedAdapterFactory;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.ViewPart;

/** Everything that an administrator defines: double click edits, the tool bar makes and deletes. */
public final class DefinitionsView extends ViewPart {

    /** The view's id. */
    public static final String ID = "org.clientele.ui.customers.definitions"; //$NON-NLS-1$

    private final ComposedAdapterFactory items = ModelLabels.newAdapterFactory();
    private final ModelLabels labels = new ModelLabels(items);
    private final StackLayout stack = new StackLayout();
    private OpenStore open;
    private Composite area;
    private EmptyState empty;
    private TreeViewer viewer;
    private UiRefresh<List<Branch>> refresh;
    private Optional<String> refusal = Optional.empty();
    private Action create;
    private Action copy;
    private Action delete;
    private Action compute;

    @Override
    public void createPartControl(Composite parent) {
        open = getSite().getService(OpenStore.class);
        area = new Composite(parent, SWT.NONE);
        area.setLayout(stack);
        empty = new EmptyState(area);
        empty.say(Messages.View_noStore, Messages.View_noStoreText).offer(Messages.View_openStore, UiIcon.STORE,
                () -> UiCommands.run(getSite(), UiIds.OPEN_STORE, Map.of()));
        viewer = new TreeViewer(area, SWT.SINGLE | SWT.V_SCROLL | SWT.H_SCROLL);
        viewer.getTree().setData("org.eclipse.e4.ui.css.CssClassName", "Navigator"); //$NON-NLS-1$ //$NON-NLS-2$
        viewer.setUseHashlookup(true);
        viewer.setContentProvider(new Content());
        viewer.setLabelProvider(new DelegatingStyledCellLabelProvider(new Names()));
        viewer.addDoubleClickListener(e -> edit());
        viewer.addSelectionChangedListener(e -> enable());
        actions();
        DefinitionsModel model = new DefinitionsModel(getSite().getService(DefinitionService.class));
        refresh = new UiRefresh<>(viewer.getControl(), Messages.View_job, m -> model.read(open.session()), this::show);
        open.listen(viewer.getControl(), this::storeChanged);
        getSite().setSelectionProvider(viewer);
        Help.set(area, "definitions_view"); //$NON-NLS-1$
        show(List.of());
        refresh.request();
    }

    private void actions() {
        create = action(Messages.View_new, UiIcon.ADD, this::createNew);
        copy = action(Messages.View_copy, UiIcon.COLUMNS, this::copy);
        delete = action(Messages.View_delete, UiIcon.REMOVE, this::delete);
        compute = action(Messages.View_compute, UiIcon.REFRESH, this::compute);
        refusal = Permitted.refusal(Permission.EDIT_DEFINITIONS);
        refusal.ifPresent(why -> List.of(create, copy, delete)
                .forEach(a -> a.setToolTipText(a.getText() + '\n' + why)));
        MenuManager menu = new MenuManager();
        for (Action action : List.of(create, copy, delete, compute)) {
            getViewSite().getActionBars().getToolBarManager().add(action);
            menu.add(action);
        }
        viewer.getTree().setMenu(menu.createContextMenu(viewer.getTree()));
        viewer.getTree().addListener(SWT.KeyDown, e -> {
            if (e.keyCode == SWT.DEL && delete.isEnabled()) {
                delete();
            }
        });
        enable();
    }

    private static Action action(String name, UiIcon icon, Runnable code) {
        Action action = new Action(name, Icons.descriptor(icon)) {
            @Override
            public void run() {
                code.run();
            }
        };
        action.setToolTipText(name);
        return action;
    }

    private void enable() {
        Object chosen = viewer.getStructuredSelection().getFirstElement();
        boolean permitted = refusal.isEmpty();
        create.setEnabled(permitted && chosen != null);
        copy.setEnabled(permitted && chosen instanceof Entry entry && entry.kind() == DefinitionKind.STAGES);
        delete.setEnabled(permitted && chosen instanceof Entry);
        compute.setEnabled(chosen instanceof Entry entry && entry.computed() != null && !entry.computed().isBlank());
    }

    private void storeChanged(Set<StoreChange> changes) {
        if (changes.contains(StoreChange.STORE) || changes.contains(StoreChange.COMMIT)) {
            refresh.request();
        }
    }

    private void show(List<Branch> branches) {
        if (!branches.equals(viewer.getInput())) {
            Set<Object> kinds = new HashSet<>();
            for (Object expanded : viewer.getExpandedElements()) {
                kinds.add(((Branch) expanded).kind());
            }
            var selection = viewer.getStructuredSelection();
            viewer.setInput(branches);
            viewer.setExpandedElements(
                    Arrays.stream(branches.toArray()).filter(b -> kinds.contains(((Branch) b).kind())).toArray());
            viewer.setSelection(selection);
        }
        stack.topControl = branches.isEmpty() ? empty : viewer.getControl();
        area.layout();
        enable();
    }

    // ------------------------------------------------------------------------------------------------- actions

    private void edit() {
        Object chosen = viewer.getStructuredSelection().getFirstElement();
        if (chosen instanceof Entry entry) {
            open(entry.kind(), entry.id(), entry.key(), entry.title());
        } else if (chosen instanceof Branch) {
            viewer.setExpandedState(chosen, !viewer.getExpandedState(chosen));
        }
    }

    private void createNew() {
        Object chosen = viewer.getStructuredSelection().getFirstElement();
        DefinitionKind kind = chosen instanceof Entry entry ? entry.kind()
                : chosen instanceof Branch branch ? branch.kind() : null;
        if (kind != null) {
            open(kind, 0, "", Messages.bind(Messages.View_newOf, labels.type(kind.type()))); //$NON-NLS-1$
        }
    }

    private void copy() {
        if (viewer.getStructuredSelection().getFirstElement() instanceof Entry entry) {
            entry.kind().editor().ifPresent(editor -> UiCommands.run(getSite(), editor.command(),
                    Map.of("copy", Long.toString(entry.id())))); //$NON-NLS-1$
        }
    }

    private void open(DefinitionKind kind, long id, String key, String name) {
        Optional<StoreSession> session = open.session();
        Optional<DefinitionKind.Opening> editor = kind.editor();
        if (editor.isPresent()) {
            String which = editor.get().parameter();
            UiCommands.run(getSite(), editor.get().command(), id == 0 ? Map.of()
                    : Map.of(which, "key".equals(which) ? key : Long.toString(id), "name", name)); //$NON-NLS-1$ //$NON-NLS-2$
        } else if (session.isPresent()) {
            try {
                getSite().getPage().openEditor(new DefinitionInput(session.get().storeId(), kind, id, name),
                        DefinitionEditor.ID);
            } catch (PartInitException e) {
                Problems.show(e.getStatus());
            }
        }
    }

    private void delete() {
        Optional<StoreSession> session = open.session();
        if (session.isPresent() && viewer.getStructuredSelection().getFirstElement() instanceof Entry entry
                && MessageDialog.openQuestion(getSite().getShell(), Messages.View_delete,
                        Messages.bind(Messages.View_deleteQuestion, entry.title()))) {
            UiJobs.start(viewer.getControl(), Messages.View_delete, session.get().store(),
                    m -> delete(session.get(), entry, m), result -> Problems.show(result.status()));
        }
    }

    private static CommitResult delete(StoreSession session, Entry entry, IProgressMonitor monitor)
            throws ClienteleException {
        Aggregate definition = session.store().records(session.actor()).load(entry.kind().type(), entry.id())
                .orElseThrow(() -> new ClienteleException(StatusCodes.NOT_FOUND,
                        Messages.bind(Messages.View_gone, entry.title())));
        try (UnitOfWork work = session.store().begin(session.actor(),
                Messages.bind(Messages.View_deleteReason, entry.title()))) {
            work.delete(definition);
            return work.commit(monitor);
        }
    }

    private void compute() {
        Optional<StoreSession> session = open.session();
        if (session.isPresent() && viewer.getStructuredSelection().getFirstElement() instanceof Entry entry) {
            ClassificationService service = getSite().getService(ClassificationService.class);
            String reason = Messages.bind(Messages.View_computeReason, entry.title());
            UiJobs.start(viewer.getControl(), reason, session.get().store(), m -> service.recompute(
                    session.get().store(), session.get().actor(), List.of(entry.key()), reason, m), this::computed);
        }
    }

    private void computed(RecomputeReport report) {
        MessageDialog.openInformation(getSite().getShell(), Messages.View_compute,
                Messages.bind(Messages.View_computed, report.customers(), report.changed()));
    }

    @Override
    public void setFocus() {
        stack.topControl.setFocus();
    }

    @Override
    public void dispose() {
        items.dispose();
        super.dispose();
    }

    /** The tree, for tests. */
    public TreeViewer viewer() {
        return viewer;
    }

    private final class Names extends LabelProvider implements DelegatingStyledCellLabelProvider.IStyledLabelProvider {
        @Override
        public StyledString getStyledText(Object element) {
            if (element instanceof Branch branch) {
                return new StyledString(Messages.plural(branch.kind())).append("  " + branch.entries().size(), //$NON-NLS-1$
                        StyledString.COUNTER_STYLER);
            }
            Entry entry = (Entry) element;
            StyledString text = new StyledString(entry.title()).append("  " + entry.key(), //$NON-NLS-1$
                    StyledString.QUALIFIER_STYLER);
            if (entry.retired()) {
                String how = entry.kind() == DefinitionKind.STAGES ? Messages.View_inactive : Messages.View_retired;
                text.append("  " + how, StyledString.DECORATIONS_STYLER); //$NON-NLS-1$
            }
            return text;
        }
    }

    private static final class Content implements ITreeContentProvider {
        @Override
        public Object[] getElements(Object input) {
            return ((List<?>) input).toArray();
        }

        @Override
        public Object[] getChildren(Object parent) {
            return parent instanceof Branch branch ? branch.entries().toArray() : new Object[0];
        }

        @Override
        public Object getParent(Object element) {
            return null;
        }

        @Override
        public boolean hasChildren(Object element) {
            return element instanceof Branch branch && !branch.entries().isEmpty();
        }
    }
}
