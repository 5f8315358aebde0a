package org.clientele.ui.segments.internal.editor;

import java.util.ArrayList;
import java.util.List;

import org.clientele.model.ClienteleFactory;
import org.clientele.model.CompositeCondition;
import org.clientele.model.Condition;
import org.clientele.model.Junction;
import org.clientele.model.Negation;
import org.clientele.model.Operand;
import org.clientele.model.OperandType;
import org.clientele.model.Segment;
import org.clientele.model.TypedCondition;
import org.clientele.ui.edits.RecordDelta;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * What a person does to a condition tree, each as one command. A node that comes to another parent is new to the store. The
 * tree stays whole: a group is made where one is needed, and a negation goes with what it negates.
 */
public final class ConditionEdits {

    private final SegmentEdits edits;

    /** Where something is put, seen from another node. */
    public enum Place {
        /** Before it, below the same parent. */
        BEFORE,
        /** Behind it, below the same parent. */
        AFTER,
        /** Into it as the last, where it is a group; else behind it. */
        INTO
    }

    ConditionEdits(SegmentEdits edits) {
        this.edits = edits;
    }

    /** The whole condition, or null when there is none. */
    public Condition root() {
        return edits.segment().getCondition();
    }

    /**
     * Adds a node.
     *
     * @param target where; null for the whole condition
     * @param place where, seen from the target
     * @param added a new node
     * @return OK, or why not
     */
    public IStatus add(Condition target, Place place, Condition added) {
        return edits.change(Messages.Command_addCondition, () -> put(target == null ? root() : target, place, added));
    }

    /**
     * Moves a node with all that is below it.
     *
     * @param node the node
     * @param target another one; nothing happens when it is within the node
     * @param place where, seen from the target
     * @return OK, or why not
     */
    public IStatus move(Condition node, Condition target, Place place) {
        if (EcoreUtil.isAncestor(node, target)) {
            return Status.OK_STATUS;
        }
        return edits.change(Messages.Command_moveCondition, () -> {
            detach(node);
            RecordDelta.forgetIds(node);
            put(target.eContainer() == null ? root() : target, place, node);
        });
    }

    /**
     * Moves a node among its siblings.
     *
     * @param node the node
     * @param by -1 is up, 1 is down
     * @return OK, also when it is the first or last already
     */
    public IStatus moveBy(Condition node, int by) {
        if (!(node.eContainer() instanceof CompositeCondition parent)) {
            return Status.OK_STATUS;
        }
        int from = parent.getChildren().indexOf(node);
        int to = from + by;
        if (to < 0 || to >= parent.getChildren().size()) {
            return Status.OK_STATUS;
        }
        return edits.change(Messages.Command_moveCondition, () -> parent.getChildren().move(to, from));
    }

    /** Puts a node into a new group of its own. */
    public IStatus group(Condition node, Junction junction) {
        return edits.change(Messages.Command_group, () -> {
            CompositeCondition group = ConditionTrees.group(junction);
            replaceBy(node, group);
            RecordDelta.forgetIds(node);
            group.getChildren().add(node);
        });
    }

    /** Negates a node; a negation is taken away. */
    public IStatus negate(Condition node) {
        return edits.change(Messages.Command_negate, () -> {
            if (node instanceof Negation negation) {
                Condition child = negation.getChild();
                negation.setChild(null);
                RecordDelta.forgetIds(child);
                replaceBy(negation, child);
            } else {
                Negation negation = ClienteleFactory.eINSTANCE.createNegation();
                replaceBy(node, negation);
                RecordDelta.forgetIds(node);
                negation.setChild(node);
            }
        });
    }

    /** Takes a group away; its children take its place. Nothing happens where they cannot. */
    public IStatus ungroup(CompositeCondition group) {
        if (group.getChildren().size() != 1 && !(group.eContainer() instanceof CompositeCondition)) {
            return Status.OK_STATUS;
        }
        return edits.change(Messages.Command_ungroup, () -> {
            List<Condition> children = new ArrayList<>(group.getChildren());
            group.getChildren().clear();
            children.forEach(RecordDelta::forgetIds);
            if (group.eContainer() instanceof CompositeCondition parent) {
                int at = parent.getChildren().indexOf(group);
                parent.getChildren().remove(at);
                parent.getChildren().addAll(at, children);
            } else {
                replaceBy(group, children.getFirst());
            }
        });
    }

    /** Removes nodes with all that is below them. */
    public IStatus remove(List<Condition> nodes) {
        return edits.change(Messages.Command_removeCondition, () -> nodes.stream()
                .filter(n -> n.eContainer() != null).forEach(ConditionEdits::detach));
    }

    /** Copies a node behind itself. */
    public IStatus duplicate(Condition node) {
        Condition copy = EcoreUtil.copy(node);
        RecordDelta.forgetIds(copy);
        return add(node, Place.AFTER, copy);
    }

    /** Changes how a group joins its children. */
    public IStatus join(CompositeCondition group, Junction junction, int atLeast) {
        return edits.change(Messages.Command_join, () -> {
            group.setJunction(junction);
            group.setAtLeast(junction == Junction.AT_LEAST ? atLeast : 0);
        });
    }

    /** Replaces the whole condition, such as by what was written as text; null takes it away. */
    public IStatus replace(Condition condition) {
        if (condition != null && root() != null && ConditionTrees.same(condition, root())) {
            return Status.OK_STATUS;
        }
        return edits.change(Messages.Command_text, () -> edits.segment().setCondition(condition));
    }

    /**
     * Sets the values of one operand.
     *
     * @param condition the condition
     * @param name the operand's name
     * @param type how its text is read
     * @param texts the values in their canonical form; none takes the operand away
     * @return OK, or why not
     */
    public IStatus operand(TypedCondition condition, String name, OperandType type, List<String> texts) {
        if (ConditionTrees.values(condition, name).equals(texts)) {
            return Status.OK_STATUS;
        }
        return edits.change(Messages.Command_operand, () -> {
            List<Operand> before = condition.getOperands().stream().filter(o -> name.equals(o.getName())).toList();
            for (int i = 0; i < texts.size(); i++) {
                if (i < before.size()) {
                    before.get(i).setValueType(type);
                    before.get(i).setText(texts.get(i));
                } else {
                    condition.getOperands().add(ConditionTrees.operand(name, type, texts.get(i)));
                }
            }
            before.stream().skip(texts.size()).forEach(condition.getOperands()::remove);
        });
    }

    private void put(Condition target, Place place, Condition node) {
        if (target == null) {
            edits.segment().setCondition(node);
        } else if (place == Place.INTO && target instanceof CompositeCondition group) {
            group.getChildren().add(node);
        } else if (place == Place.INTO && target instanceof Negation negation && negation.getChild() == null) {
            negation.setChild(node);
        } else if (target.eContainer() instanceof CompositeCondition parent) {
            int at = parent.getChildren().indexOf(target);
            parent.getChildren().add(place == Place.BEFORE ? at : at + 1, node);
        } else {
            // beside the root, or beside what a negation negates: both have to hold
            CompositeCondition group = ConditionTrees.group(Junction.ALL);
            replaceBy(target, group);
            RecordDelta.forgetIds(target);
            group.getChildren().add(target);
            group.getChildren().add(place == Place.BEFORE ? 0 : 1, node);
        }
    }

    /** Takes a node out of the tree; a negation goes with its child. */
    private static void detach(Condition node) {
        EObject parent = node.eContainer();
        EcoreUtil.remove(node);
        if (parent instanceof Negation negation) {
            detach(negation);
        }
    }

    private static void replaceBy(Condition node, Condition other) {
        switch (node.eContainer()) {
        case CompositeCondition parent -> parent.getChildren().set(parent.getChildren().indexOf(node), other);
        case Negation negation -> negation.setChild(other);
        case Segment segment -> segment.setCondition(other);
        default -> throw new IllegalStateException(node.eContainer().eClass().getName());
        }
    }
}
