package org.clientele.ui.segments.internal.editor;

import java.util.List;

import org.clientele.model.CompositeCondition;
import org.clientele.model.Condition;
import org.clientele.model.Negation;
import org.clientele.ui.Problems;
import org.clientele.ui.edits.RecordDelta;
import org.clientele.ui.segments.internal.editor.ConditionEdits.Place;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.ViewerDropAdapter;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DragSourceAdapter;
import org.eclipse.swt.dnd.DragSourceEvent;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.dnd.TransferData;

/** Nodes are dragged within the tree: before, behind and into others; with Ctrl a copy. */
final class ConditionDragging {

    private final ConditionTree tree;
    private final ConditionEdits condition;
    private List<Condition> dragged = List.of();

    ConditionDragging(ConditionTree tree, ConditionEdits condition) {
        this.tree = tree;
        this.condition = condition;
        TreeViewer viewer = tree.viewer();
        Transfer[] transfers = { LocalSelectionTransfer.getTransfer() };
        viewer.addDragSupport(DND.DROP_MOVE | DND.DROP_COPY, transfers, new Source());
        viewer.addDropSupport(DND.DROP_MOVE | DND.DROP_COPY, transfers, new Target(viewer));
    }

    /** Drops nodes, as one command each. */
    void drop(List<Condition> nodes, Condition target, Place place, boolean copy) {
        Condition last = null;
        for (Condition node : nodes) {
            last = copy ? EcoreUtil.copy(node) : node;
            Problems.show(copy ? condition.add(target, place, fresh(last)) : condition.move(node, target, place));
        }
        tree.select(last);
    }

    private static Condition fresh(Condition copy) {
        RecordDelta.forgetIds(copy);
        return copy;
    }

    private final class Source extends DragSourceAdapter {

        @Override
        public void dragStart(DragSourceEvent event) {
            dragged = tree.selected();
            event.doit = !dragged.isEmpty();
            LocalSelectionTransfer.getTransfer().setSelection(tree.viewer().getStructuredSelection());
        }

        @Override
        public void dragFinished(DragSourceEvent event) {
            dragged = List.of();
            LocalSelectionTransfer.getTransfer().setSelection(null);
        }
    }

    private final class Target extends ViewerDropAdapter {

        Target(TreeViewer viewer) {
            super(viewer);
            setSelectionFeedbackEnabled(true);
        }

        @Override
        public boolean validateDrop(Object target, int operation, TransferData type) {
            boolean conditions = LocalSelectionTransfer.getTransfer().getSelection() instanceof IStructuredSelection s
                    && s.getFirstElement() instanceof Condition;
            return conditions && target instanceof Condition node
                    && dragged.stream().noneMatch(d -> EcoreUtil.isAncestor(d, node));
        }

        @Override
        public void dragOver(DropTargetEvent event) {
            super.dragOver(event);
            event.feedback |= DND.FEEDBACK_EXPAND | DND.FEEDBACK_SCROLL;
        }

        @Override
        public boolean performDrop(Object data) {
            Condition target = (Condition) getCurrentTarget();
            Place place = switch (getCurrentLocation()) {
            case LOCATION_BEFORE -> Place.BEFORE;
            case LOCATION_AFTER -> Place.AFTER;
            default -> target instanceof CompositeCondition || target instanceof Negation ? Place.INTO : Place.AFTER;
            };
            ConditionDragging.this.drop(dragged, target, place, getCurrentOperation() == DND.DROP_COPY);
            return true;
        }
    }
}
