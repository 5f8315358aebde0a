package org.clientele.rules.internal.version;

import java.util.Collection;
import java.util.List;

import org.clientele.model.Aggregate;
import org.clientele.model.ClientelePackage.Literals;
import org.clientele.model.Identified;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Gives a graph the contents of another. */
final class Contents {

    private Contents() {
    }

    /**
     * Replaces what differs. Parts that differ are new objects, so that the history knows their old and new order.
     *
     * @param present is changed
     * @param wanted stays as it is
     */
    static void replace(Aggregate present, Aggregate wanted) {
        for (EStructuralFeature feature : present.eClass().getEAllStructuralFeatures()) {
            if (isOfStore(feature) || feature.isDerived() || feature.isTransient() || !feature.isChangeable()) {
                continue;
            }
            if (feature instanceof EAttribute) {
                present.eSet(feature, wanted.eGet(feature));
            } else if (feature instanceof EReference reference && reference.isContainment()
                    && !same(present.eGet(reference), wanted.eGet(reference))) {
                present.eSet(reference, copy(wanted.eGet(reference)));
            }
        }
    }

    private static boolean isOfStore(EStructuralFeature feature) {
        return feature.getEContainingClass() == Literals.IDENTIFIED
                || feature.getEContainingClass() == Literals.AGGREGATE;
    }

    private static boolean same(Object one, Object other) {
        return EcoreUtil.equals(plain(one), plain(other));
    }

    private static List<EObject> plain(Object value) {
        return copies(value instanceof Collection<?> many ? many : value == null ? List.of() : List.of(value));
    }

    private static Object copy(Object value) {
        return value instanceof Collection<?> many ? copies(many)
                : value == null ? null : copies(List.of(value)).getFirst();
    }

    /** Copies without ids. */
    private static List<EObject> copies(Collection<?> objects) {
        List<EObject> copies = List.copyOf(EcoreUtil.copyAll(objects.stream().map(EObject.class::cast).toList()));
        for (EObject copy : copies) {
            forget(copy);
            copy.eAllContents().forEachRemaining(Contents::forget);
        }
        return copies;
    }

    private static void forget(EObject object) {
        if (object instanceof Identified identified) {
            identified.setId(0);
        }
    }
}
