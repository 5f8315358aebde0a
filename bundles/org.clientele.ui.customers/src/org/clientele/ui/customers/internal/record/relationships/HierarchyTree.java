package org.clientele.ui.customers.internal.record.relationships;

import java.util.Currency;
import java.util.Optional;
import java.util.function.Function;

import org.clientele.core.relationships.Hierarchy;
import org.clientele.core.relationships.HierarchyNode;
import org.clientele.ui.Formats;
import org.clientele.ui.UiCommands;
import org.clientele.ui.customers.RecordPageSite;
import org.clientele.ui.customers.internal.record.Sections;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.TreeColumnLayout;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.viewers.AbstractTreeViewer;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.TreeViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.forms.widgets.FormToolkit;

/** The organisations above and below, each with its own figures and the sums of all below it. */
final class HierarchyTree {

    private static final int ROWS = 8;

    private final RecordPageSite site;
    private final Label note;
    private final Composite body;
    private final TreeViewer viewer;

    HierarchyTree(Composite parent, FormToolkit toolkit, RecordPageSite site) {
        this.site = site;
        Formats formats = Formats.ofUser();
        Currency currency = site.record().store().info().settings().baseCurrency();
        Composite client = Sections.add(parent, toolkit, Messages.Hierarchy_title, 1);
        note = toolkit.createLabel(client, Messages.Hierarchy_none, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).applyTo(note);
        body = toolkit.createComposite(client);
        Tree tree = toolkit.createTree(body, SWT.FULL_SELECTION | SWT.BORDER);
        tree.setHeaderVisible(true);
        viewer = new TreeViewer(tree);
        viewer.setContentProvider(new Nodes());
        TreeColumnLayout layout = new TreeColumnLayout();
        body.setLayout(layout);
        column(layout, Messages.Hierarchy_name, 40, SWT.LEFT, n -> TiesModel.name(n.party()));
        column(layout, Messages.Hierarchy_own, 15, SWT.RIGHT, n -> formats.money(n.own().revenue(), currency));
        column(layout, Messages.Hierarchy_total, 15, SWT.RIGHT, n -> formats.money(n.total().revenue(), currency));
        column(layout, Messages.Hierarchy_orders, 15, SWT.RIGHT, n -> formats.number(n.total().orders()));
        column(layout, Messages.Hierarchy_customers, 15, SWT.RIGHT, n -> formats.number(n.total().customers()));
        GridDataFactory.fillDefaults().grab(true, false)
                .hint(240, tree.getHeaderHeight() + ROWS * tree.getItemHeight()).applyTo(body);
        viewer.addDoubleClickListener(e -> {
            HierarchyNode node = (HierarchyNode) viewer.getStructuredSelection().getFirstElement();
            if (node != null && node.party().isVisible()) {
                UiCommands.openCustomer(site.editorSite(), node.party().id());
            }
        });
    }

    private void column(TreeColumnLayout layout, String title, int weight, int style,
            Function<HierarchyNode, String> text) {
        TreeViewerColumn column = new TreeViewerColumn(viewer, style);
        column.getColumn().setText(title);
        column.setLabelProvider(new ColumnLabelProvider() {
            @Override
            public String getText(Object element) {
                return text.apply((HierarchyNode) element);
            }

            @Override
            public Font getFont(Object element) {
                return ((HierarchyNode) element).party().id() == site.record().partyId()
                        ? JFaceResources.getFontRegistry().getBold(JFaceResources.DIALOG_FONT)
                        : null;
            }
        });
        layout.setColumnData(column.getColumn(), new ColumnWeightData(weight, 70));
    }

    /** Shows a hierarchy; one organisation alone is none. */
    void show(Optional<Hierarchy> hierarchy) {
        boolean some = hierarchy.filter(h -> !h.root().children().isEmpty() || h.hiddenAbove()).isPresent();
        note.setText(!some ? Messages.Hierarchy_none
                : hierarchy.get().hiddenAbove() ? Messages.Hierarchy_hidden
                        : hierarchy.get().complete() ? "" : Messages.Hierarchy_incomplete); //$NON-NLS-1$
        visible(note, !note.getText().isEmpty());
        visible(body, some);
        viewer.setInput(hierarchy.orElse(null));
        viewer.expandToLevel(AbstractTreeViewer.ALL_LEVELS);
        Sections.relayout(body);
    }

    private static void visible(org.eclipse.swt.widgets.Control control, boolean shown) {
        control.setVisible(shown);
        ((GridData) control.getLayoutData()).exclude = !shown;
    }

    private static final class Nodes implements ITreeContentProvider {
        @Override
        public Object[] getElements(Object input) {
            return new Object[] { ((Hierarchy) input).root() };
        }

        @Override
        public Object[] getChildren(Object parent) {
            return ((HierarchyNode) parent).children().toArray();
        }

        @Override
        public Object getParent(Object element) {
            return null;
        }

        @Override
        public boolean hasChildren(Object element) {
            return !((HierarchyNode) element).children().isEmpty();
        }
    }
}
