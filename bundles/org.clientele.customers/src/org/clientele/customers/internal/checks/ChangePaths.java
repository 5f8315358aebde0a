package org.clientele.customers.internal.checks;

import org.clientele.core.store.Change;
import org.clientele.model.Identified;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

/** Places of values in the form of {@link Change#path()}. */
final class ChangePaths {

    private ChangePaths() {
    }

    static String of(EObject object, EStructuralFeature feature) {
        StringBuilder path = new StringBuilder(feature.getName());
        for (EObject part = object; part.eContainer() != null; part = part.eContainer()) {
            EReference containment = part.eContainmentFeature();
            String place = containment.isMany() ? containment.getName() + '[' + ((Identified) part).getId() + ']'
                    : containment.getName();
            path.insert(0, place + '.');
        }
        return path.toString();
    }
}
