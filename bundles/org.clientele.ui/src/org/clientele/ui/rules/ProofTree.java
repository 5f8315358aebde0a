package org.clientele.ui.rules;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

import org.clientele.core.rules.ProofNode;
import org.clientele.core.rules.UsedFact;
import org.clientele.ui.Colors;
import org.clientele.ui.Formats;
import org.clientele.ui.Icons;
import org.clientele.ui.UiIcon;
import org.eclipse.jface.layout.TreeColumnLayout;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.TreeViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Tree;

/**
 * A proof as a tree: what is met and what is not, with the facts and what would help below. For the user interface
 * thread.
 *
 * @since 1.0
 */
public final class ProofTree {

    private static final int ALL_LEVELS_UP_TO = 200;

    private final Formats formats = Formats.ofUser();
    private final TreeViewer viewer;
    private LocalDate today = LocalDate.EPOCH;

    /** What would have to change, below a condition that is not met. */
    private record Hint(String text) {
    }

    /** A node with its place, since equal nodes may stand at several places. */
    private record Place(Object item, Object parent, int index) {
    }

    /**
     * Creates an empty tree.
     *
     * @param parent the parent
     */
    public ProofTree(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        TreeColumnLayout layout = new TreeColumnLayout();
        area.setLayout(layout);
        Tree tree = new Tree(area, SWT.FULL_SELECTION);
        tree.setHeaderVisible(true);
        viewer = new TreeViewer(tree);
        viewer.setContentProvider(new Parts());
        ColumnViewerToolTipSupport.enableFor(viewer);
        column(layout, Messages.Proof_condition, 52, 0);
        column(layout, Messages.Proof_value, 18, 1);
        column(layout, Messages.Proof_source, 16, 2);
        column(layout, Messages.Proof_since, 14, 3);
    }

    private void column(TreeColumnLayout layout, String name, int weight, int place) {
        TreeViewerColumn column = new TreeViewerColumn(viewer, SWT.LEFT);
        column.getColumn().setText(name);
        column.setLabelProvider(new Cell(place));
        layout.setColumnData(column.getColumn(), new ColumnWeightData(weight, 60));
    }

    /**
     * The control to lay out.
     *
     * @return what holds the tree
     */
    public Composite area() {
        return viewer.getTree().getParent();
    }

    /**
     * The tree itself, to give it the focus.
     *
     * @return the widget
     */
    public Tree tree() {
        return viewer.getTree();
    }

    /**
     * Shows a proof.
     *
     * @param proof the proof; null shows none
     * @param day the day that counts as today, from which the age of facts is told
     */
    public void show(ProofNode proof, LocalDate day) {
        today = day;
        viewer.setInput(proof == null ? null : new Object[] { proof });
        if (proof != null && size(proof) <= ALL_LEVELS_UP_TO) {
            viewer.expandAll();
        } else {
            viewer.expandToLevel(2);
        }
    }

    private static int size(ProofNode node) {
        return 1 + node.facts().size() + node.children().stream().mapToInt(ProofTree::size).sum();
    }

    private static final class Parts implements ITreeContentProvider {

        @Override
        public Object[] getElements(Object input) {
            return new Object[] { new Place(((Object[]) input)[0], null, 0) };
        }

        @Override
        public Object[] getChildren(Object element) {
            if (!(element instanceof Place place) || !(place.item() instanceof ProofNode node)) {
                return new Object[0];
            }
            List<Object> parts = new ArrayList<>(node.children());
            parts.addAll(node.facts());
            if (node.hint() != null && !node.holds()) {
                parts.add(new Hint(node.hint()));
            }
            List<Place> places = new ArrayList<>();
            parts.forEach(p -> places.add(new Place(p, place, places.size())));
            return places.toArray();
        }

        @Override
        public Object getParent(Object element) {
            return ((Place) element).parent();
        }

        @Override
        public boolean hasChildren(Object element) {
            return getChildren(element).length > 0;
        }
    }

    private final class Cell extends ColumnLabelProvider {

        private final int column;

        Cell(int column) {
            this.column = column;
        }

        @Override
        public String getText(Object element) {
            Object item = ((Place) element).item();
            String text = switch (item) {
            case ProofNode node -> column == 0 ? node.text() : ""; //$NON-NLS-1$
            case Hint hint -> column == 0 ? hint.text() : ""; //$NON-NLS-1$
            case UsedFact fact -> switch (column) {
            case 0 -> fact.label();
            case 1 -> fact.value();
            case 2 -> fact.source();
            default -> fact.since() == null ? "" : age(fact.since()); //$NON-NLS-1$
            };
            default -> ""; //$NON-NLS-1$
            };
            return text == null ? "" : text; //$NON-NLS-1$
        }

        private String age(LocalDate since) {
            long days = since.until(today, ChronoUnit.DAYS);
            return days < 0 ? formats.date(since)
                    : Messages.bind(Messages.Proof_age, formats.date(since), formats.number(days));
        }

        @Override
        public Image getImage(Object element) {
            return column != 0 ? null : switch (((Place) element).item()) {
            case ProofNode node -> Icons.image(node.holds() ? UiIcon.MET : UiIcon.UNMET);
            case Hint hint -> Icons.image(UiIcon.HINT);
            default -> null;
            };
        }

        @Override
        public Color getForeground(Object element) {
            return ((Place) element).item() instanceof UsedFact ? Colors.FAINT_TEXT.get() : null;
        }

        @Override
        public String getToolTipText(Object element) {
            return getText(element).isEmpty() ? null : getText(element);
        }
    }
}
