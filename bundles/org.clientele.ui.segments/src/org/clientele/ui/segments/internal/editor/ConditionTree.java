package org.clientele.ui.segments.internal.editor;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

import org.clientele.core.rules.NodeFigures;
import org.clientele.core.rules.RuleProblem;
import org.clientele.model.Condition;
import org.clientele.model.TypedCondition;
import org.clientele.ui.Colors;
import org.clientele.ui.Formats;
import org.clientele.ui.Icons;
import org.clientele.ui.UiIcon;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.layout.TreeColumnLayout;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.TreeViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Tree;

/** The condition as a tree: for how many customers each node holds, and what is wrong with it. */
final class ConditionTree {

    private static final String DASH = "\u2013"; //$NON-NLS-1$
    private static final double NANOS_PER_MILLI = 1e6;

    private final SegmentEdits edits;
    private final LiveCounts counts;
    private final Formats formats = Formats.ofUser();
    private final TreeViewer viewer;
    private NodeTexts texts;
    private Condition shownRoot;

    ConditionTree(Composite parent, SegmentEdits edits, LiveCounts counts) {
        this.edits = edits;
        this.counts = counts;
        Composite area = new Composite(parent, SWT.NONE);
        TreeColumnLayout layout = new TreeColumnLayout();
        area.setLayout(layout);
        Tree tree = new Tree(area, SWT.MULTI | SWT.FULL_SELECTION);
        tree.setHeaderVisible(true);
        tree.setData("org.eclipse.e4.ui.css.CssClassName", "WhyPart"); //$NON-NLS-1$ //$NON-NLS-2$
        viewer = new TreeViewer(tree);
        viewer.setContentProvider(new Nodes());
        ColumnViewerToolTipSupport.enableFor(viewer);
        column(layout, Messages.Tree_condition, SWT.LEFT, 64, 180, new NodeCell());
        column(layout, Messages.Tree_customers, SWT.RIGHT, 20, 80, new CountCell(false));
        column(layout, Messages.Tree_share, SWT.RIGHT, 16, 60, new CountCell(true));
        viewer.setInput(edits);
    }

    private void column(TreeColumnLayout layout, String name, int align, int weight, int least,
            ColumnLabelProvider cells) {
        TreeViewerColumn column = new TreeViewerColumn(viewer, align);
        column.getColumn().setText(name);
        column.setLabelProvider(cells);
        layout.setColumnData(column.getColumn(), new ColumnWeightData(weight, least));
    }

    /** The viewer, for actions and tests. */
    TreeViewer viewer() {
        return viewer;
    }

    /** The area in which the tree is. */
    Composite area() {
        return viewer.getTree().getParent();
    }

    /** Shows the tree and its figures as they are now. */
    void refresh() {
        texts = counts.words() == null ? null : new NodeTexts(counts.words());
        if (shownRoot != edits.condition().root()) {
            shownRoot = edits.condition().root();
            viewer.refresh();
            viewer.expandAll();
        } else {
            viewer.refresh();
        }
    }

    /** The selected nodes, the topmost alone where one is within another. */
    List<Condition> selected() {
        List<Condition> all = ((List<?>) viewer.getStructuredSelection().toList()).stream()
                .map(Condition.class::cast).toList();
        return all.stream().filter(n -> all.stream().noneMatch(
                other -> other != n && EcoreUtil.isAncestor(other, n))).toList();
    }

    /** Selects a node and shows it. */
    void select(Condition node) {
        if (node != null) {
            viewer.refresh();
            viewer.expandToLevel(node, 1);
            viewer.setSelection(new StructuredSelection(node), true);
        }
    }

    private Optional<RuleProblem> problem(Condition node) {
        NodeCounts latest = counts.counts();
        return latest == null ? Optional.empty() : latest.problems(node).stream().findFirst();
    }

    private boolean isMissing(Condition node) {
        return counts.words() != null && node instanceof TypedCondition typed
                && counts.words().type(typed.getTypeId()).isEmpty();
    }

    private static final class Nodes implements ITreeContentProvider {

        @Override
        public Object[] getElements(Object input) {
            Condition root = ((SegmentEdits) input).condition().root();
            return root == null ? new Object[0] : new Object[] { root };
        }

        @Override
        public Object[] getChildren(Object node) {
            return ConditionTrees.children((Condition) node).toArray();
        }

        @Override
        public Object getParent(Object node) {
            return ((Condition) node).eContainer() instanceof Condition parent ? parent : null;
        }

        @Override
        public boolean hasChildren(Object node) {
            return !ConditionTrees.children((Condition) node).isEmpty();
        }
    }

    private final class NodeCell extends ColumnLabelProvider {

        @Override
        public String getText(Object node) {
            return texts == null ? "" : texts.text((Condition) node); //$NON-NLS-1$
        }

        @Override
        public Image getImage(Object element) {
            Condition node = (Condition) element;
            if (problem(node).isPresent()) {
                return Icons.image(UiIcon.WARNING);
            }
            return Icons.image(NodeTexts.icon(node, counts.words() == null || !(node instanceof TypedCondition typed)
                    ? Optional.empty() : counts.words().type(typed.getTypeId())));
        }

        @Override
        public Color getForeground(Object node) {
            return isMissing((Condition) node) ? Colors.FAINT_TEXT.get() : null;
        }

        @Override
        public String getToolTipText(Object element) {
            Condition node = (Condition) element;
            return problem(node).map(RuleProblem::sentence).orElseGet(() -> tip(node));
        }

        private String tip(Condition node) {
            NodeCounts latest = counts.counts();
            return latest == null ? null : latest.figures(node).filter(NodeFigures::isCounted)
                    .map(f -> f.remembered() ? Messages.Tree_remembered
                            : Messages.bind(Messages.Tree_took, formats.decimal(millis(f.nanos()))))
                    .orElse(null);
        }
    }

    private static BigDecimal millis(long nanos) {
        return BigDecimal.valueOf(Math.round(nanos / NANOS_PER_MILLI * 100), 2);
    }

    private final class CountCell extends ColumnLabelProvider {

        private final boolean share;

        CountCell(boolean share) {
            this.share = share;
        }

        @Override
        public String getText(Object node) {
            NodeCounts latest = counts.counts();
            Optional<NodeFigures> figures = latest == null ? Optional.empty() : latest.figures((Condition) node);
            if (figures.filter(NodeFigures::isCounted).isEmpty()) {
                return DASH;
            }
            long count = figures.get().count();
            return !share ? formats.number(count)
                    : latest.everybody() == 0 ? DASH : formats.percent((double) count / latest.everybody());
        }
    }
}
