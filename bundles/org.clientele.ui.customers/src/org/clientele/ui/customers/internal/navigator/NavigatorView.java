package org.clientele.ui.customers.internal.navigator;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.clientele.ui.CustomerScopes;
import org.clientele.ui.Help;
import org.clientele.ui.OpenStore;
import org.clientele.ui.StoreChange;
import org.clientele.ui.UiCommands;
import org.clientele.ui.UiIds;
import org.clientele.ui.UiRefresh;
import org.clientele.ui.customers.CustomerInput;
import org.clientele.ui.customers.NavigatorNode;
import org.clientele.ui.customers.internal.Messages;
import org.clientele.ui.customers.internal.navigator.Branch.Leaf;
import org.clientele.ui.customers.internal.quick.Favourites;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.ViewPart;

/** The tree to the left: choosing a node shows its customers in the list. */
public final class NavigatorView extends ViewPart {

    private final NavigatorModel model = new NavigatorModel(NodeContribution.all());
    private final IPartListener2 records = new IPartListener2() {
        @Override
        public void partActivated(IWorkbenchPartReference reference) {
            remember(reference);
        }
    };
    private OpenStore open;
    private TreeViewer viewer;
    private UiRefresh<List<Branch>> refresh;
    private boolean showing;
    private Set<String> hadNodes = Set.of();

    @Override
    public void createPartControl(Composite parent) {
        open = getSite().getService(OpenStore.class);
        viewer = new TreeViewer(parent, SWT.SINGLE | SWT.V_SCROLL | SWT.H_SCROLL);
        viewer.getTree().setData("org.eclipse.e4.ui.css.CssClassName", "Navigator"); //$NON-NLS-1$ //$NON-NLS-2$
        viewer.setUseHashlookup(true);
        viewer.setContentProvider(new BranchContent());
        viewer.setLabelProvider(new DelegatingStyledCellLabelProvider(new NavigatorLabels()) {
            @Override
            public String getToolTipText(Object element) {
                return NavigatorLabels.node(element).note();
            }
        });
        ColumnViewerToolTipSupport.enableFor(viewer);
        viewer.addSelectionChangedListener(event -> chosen(event.getStructuredSelection()));
        viewer.addDoubleClickListener(event -> opened((IStructuredSelection) event.getSelection()));
        refresh = new UiRefresh<>(viewer.getControl(), Messages.Navigator_job,
                monitor -> model.read(open.session(), monitor), this::show);
        open.listen(viewer.getControl(), this::storeChanged);
        getSite().setSelectionProvider(viewer);
        getSite().getPage().addPartListener(records);
        Help.set(viewer.getControl(), "navigator"); //$NON-NLS-1$
        new NavigatorDragging(viewer, open::session);
        Runnable ends = Favourites.ofWorkbench().onChange(refresh::request);
        viewer.getControl().addDisposeListener(e -> ends.run());
        refresh.request();
    }

    @Override
    public void dispose() {
        getSite().getPage().removePartListener(records);
        super.dispose();
    }

    @Override
    public void setFocus() {
        viewer.getControl().setFocus();
    }

    /**
     * The tree, for tests.
     *
     * @return the viewer
     */
    public TreeViewer viewer() {
        return viewer;
    }

    private void storeChanged(Set<StoreChange> changes) {
        if (changes.contains(StoreChange.STORE)) {
            viewer.setInput(List.of());
            hadNodes = Set.of();
        }
        if (changes.contains(StoreChange.STORE) || changes.contains(StoreChange.FACTS)) {
            refresh.request();
        }
    }

    private void show(List<Branch> branches) {
        showing = true;
        try {
            Set<Object> expanded = new HashSet<>(Arrays.asList(viewer.getExpandedElements()));
            branches.stream().filter(branch -> !hadNodes.contains(branch.id())).forEach(expanded::add);
            IStructuredSelection selection = viewer.getStructuredSelection();
            viewer.getTree().setRedraw(false);
            viewer.setInput(branches);
            viewer.setExpandedElements(expanded.toArray());
            hadNodes = branches.stream().filter(branch -> !branch.nodes().isEmpty()).map(Branch::id)
                    .collect(Collectors.toSet());
            viewer.setSelection(selection);
        } finally {
            viewer.getTree().setRedraw(true);
            showing = false;
        }
    }

    private void chosen(IStructuredSelection selection) {
        if (showing || selection.isEmpty()) {
            return;
        }
        NavigatorNode node = NavigatorLabels.node(selection.getFirstElement());
        if (node.scope() != null) {
            Map<String, String> parameters = new HashMap<>();
            parameters.put(UiIds.SCOPE, CustomerScopes.format(node.scope()));
            parameters.put("label", selection.getFirstElement() instanceof Leaf ? node.label() : ""); //$NON-NLS-1$ //$NON-NLS-2$
            UiCommands.run(getSite(), UiIds.SHOW_CUSTOMERS, parameters);
            setFocus();
        }
    }

    private void opened(IStructuredSelection selection) {
        if (selection.isEmpty()) {
            return;
        }
        Object element = selection.getFirstElement();
        NavigatorNode node = NavigatorLabels.node(element);
        if (node.partyId() != 0) {
            UiCommands.openCustomer(getSite(), node.partyId());
        } else if (element instanceof Branch branch && !branch.nodes().isEmpty()) {
            viewer.setExpandedState(element, !viewer.getExpandedState(element));
        }
    }

    private void remember(IWorkbenchPartReference reference) {
        try {
            if (reference instanceof IEditorReference editor
                    && editor.getEditorInput() instanceof CustomerInput input && input.partyId() != 0
                    && !Optional.of(input.partyId())
                            .equals(RecentNodes.MEMORY.of(input.storeId()).stream().findFirst())) {
                RecentNodes.MEMORY.opened(input.storeId(), input.partyId());
                refresh.request();
            }
        } catch (PartInitException e) {
            // an editor whose input cannot be had is none of ours
        }
    }

    private static final class BranchContent implements ITreeContentProvider {
        @Override
        public Object[] getElements(Object input) {
            return ((List<?>) input).toArray();
        }

        @Override
        public Object[] getChildren(Object parent) {
            return parent instanceof Branch branch ? branch.nodes().toArray() : new Object[0];
        }

        @Override
        public Object getParent(Object element) {
            return null;
        }

        @Override
        public boolean hasChildren(Object element) {
            return element instanceof Branch branch && !branch.nodes().isEmpty();
        }
    }
}
