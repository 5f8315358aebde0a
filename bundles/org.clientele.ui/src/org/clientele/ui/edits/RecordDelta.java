package org.clientele.ui.edits;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.clientele.model.ClientelePackage;
import org.clientele.model.Identified;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * What differs between two states of one aggregate; contained objects are the same when their ids are.
 *
 * @since 1.0
 */
public final class RecordDelta {

    private final List<Edit> edits = new ArrayList<>();

    private RecordDelta() {
    }

    /**
     * Compares two states.
     *
     * @param before the earlier state
     * @param after the later state
     * @return the edits that lead from one to the other, in the order of the features
     */
    public static List<Edit> between(EObject before, EObject after) {
        RecordDelta delta = new RecordDelta();
        delta.compare(List.of(), before, after);
        return delta.edits;
    }

    /** Equality of values as people mean it: 1.0 is 1. */
    public static boolean same(Object a, Object b) {
        if (a instanceof BigDecimal x && b instanceof BigDecimal y) {
            return x.compareTo(y) == 0;
        }
        return Objects.equals(a, b);
    }

    private void compare(List<Step> place, EObject before, EObject after) {
        for (EStructuralFeature feature : after.eClass().getEAllStructuralFeatures()) {
            if (feature instanceof EAttribute attribute) {
                compareValue(place, attribute, before, after);
            } else if (feature instanceof EReference reference && reference.isContainment()) {
                if (reference.isMany()) {
                    compareMany(place, reference, before, after);
                } else {
                    compareOne(place, reference, (EObject) before.eGet(reference), (EObject) after.eGet(reference));
                }
            }
        }
    }

    private void compareValue(List<Step> place, EAttribute attribute, EObject before, EObject after) {
        // ids and versions are the store's
        boolean ours = attribute.getEContainingClass() != ClientelePackage.Literals.IDENTIFIED
                && attribute.getEContainingClass() != ClientelePackage.Literals.AGGREGATE;
        if (ours && !same(before.eGet(attribute), after.eGet(attribute))) {
            edits.add(new Edit(place, attribute, 0, before.eGet(attribute), after.eGet(attribute)));
        }
    }

    private void compareOne(List<Step> place, EReference reference, EObject before, EObject after) {
        if (before == null || after == null || before.eClass() != after.eClass()) {
            if (before != after) {
                edits.add(new Edit(place, reference, 0, before, after));
            }
            return;
        }
        compare(with(place, new Step(reference, 0)), before, after);
    }

    private void compareMany(List<Step> place, EReference reference, EObject before, EObject after) {
        Map<Long, EObject> earlier = byId(before, reference);
        for (EObject child : children(after, reference)) {
            EObject was = earlier.remove(id(child));
            if (was == null) {
                edits.add(new Edit(place, reference, id(child), null, child));
            } else {
                compare(with(place, new Step(reference, id(child))), was, child);
            }
        }
        earlier.forEach((id, was) -> edits.add(new Edit(place, reference, id, was, null)));
    }

    private static Map<Long, EObject> byId(EObject owner, EReference reference) {
        Map<Long, EObject> all = new HashMap<>();
        for (EObject child : children(owner, reference)) {
            if (id(child) != 0) {
                all.put(id(child), child);
            }
        }
        return all;
    }

    @SuppressWarnings("unchecked")
    private static List<EObject> children(EObject owner, EReference reference) {
        return (List<EObject>) owner.eGet(reference);
    }

    private static long id(EObject object) {
        return object instanceof Identified identified ? identified.getId() : 0;
    }

    private static List<Step> with(List<Step> place, Step step) {
        List<Step> longer = new ArrayList<>(place);
        longer.add(step);
        return List.copyOf(longer);
    }

    /**
     * One step down from an object to one that it contains.
     *
     * @param reference the containment
     * @param id which child; 0 in a single containment
     */
    public record Step(EReference reference, long id) {

        EObject from(EObject owner) {
            if (!reference.isMany()) {
                return (EObject) owner.eGet(reference);
            }
            return children(owner, reference).stream().filter(c -> RecordDelta.id(c) == id).findFirst().orElse(null);
        }

        @Override
        public String toString() {
            return reference.isMany() ? reference.getName() + '[' + id + ']' : reference.getName();
        }
    }

    /**
     * One difference.
     *
     * @param place from the root to the owner
     * @param feature an attribute, or the containment in which something was added or removed
     * @param child the id of what was added or removed in a list, else 0
     * @param before the earlier value or contained object, or null
     * @param after the later value or contained object, or null
     */
    public record Edit(List<Step> place, EStructuralFeature feature, long child, Object before, Object after) {

        /** The place in the form of the store's changes, such as {@code addresses[17].city}. */
        public String path() {
            StringBuilder path = new StringBuilder();
            place.forEach(s -> path.append(s).append('.'));
            path.append(feature.getName());
            return child == 0 ? path.toString() : path.append('[').append(child).append(']').toString();
        }

        /** The object that has the feature, in a state of the aggregate, or null when it is not there. */
        public EObject owner(EObject root) {
            EObject owner = root;
            for (Step step : place) {
                owner = owner == null ? null : step.from(owner);
            }
            return owner;
        }

        /**
         * Does the same to another state of the aggregate. What is no longer there is brought back from the state
         * in which the edit was made.
         *
         * @param root the state to change
         * @param source the state that the edit leads to
         */
        @SuppressWarnings("unchecked")
        public void apply(EObject root, EObject source) {
            EObject owner = root;
            EObject model = source;
            for (Step step : place) {
                EObject next = step.from(owner);
                model = step.from(model);
                if (next == null) {
                    put(owner, step.reference(), model);
                    return;
                }
                owner = next;
            }
            if (!(feature instanceof EReference reference)) {
                owner.eSet(feature, after);
            } else if (after != null) {
                put(owner, reference, (EObject) after);
            } else if (reference.isMany()) {
                ((List<EObject>) owner.eGet(reference)).removeIf(c -> RecordDelta.id(c) == child);
            } else {
                owner.eUnset(reference);
            }
        }

        @SuppressWarnings("unchecked")
        private static void put(EObject owner, EReference reference, EObject model) {
            EObject copy = EcoreUtil.copy(model);
            forgetIds(copy);
            if (reference.isMany()) {
                ((List<EObject>) owner.eGet(reference)).add(copy);
            } else {
                owner.eSet(reference, copy);
            }
        }
    }

    /** Makes an object and what it contains new: ids are never used twice. */
    public static void forgetIds(EObject object) {
        if (object instanceof Identified identified) {
            identified.setId(0);
        }
        object.eContents().forEach(RecordDelta::forgetIds);
    }
}
