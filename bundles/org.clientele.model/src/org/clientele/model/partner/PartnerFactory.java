package org.clientele.model.partner;

import org.clientele.model.ClientelePackage.Literals;
import org.clientele.model.impl.AggregateImpl;
import org.clientele.model.impl.IdentifiedImpl;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.impl.EFactoryImpl;

/** Makes objects of classes that have no code: those of Aggregate and Identified, whose own classes are abstract. */
final class PartnerFactory extends EFactoryImpl {

    @Override
    public EObject create(EClass type) {
        if (type.isAbstract() || type.isInterface()) {
            throw new IllegalArgumentException(type.getName() + " is abstract"); //$NON-NLS-1$
        }
        EClass ours = ours(type);
        if (ours == Literals.AGGREGATE) {
            return typed(new AggregateImpl() {
            }, type);
        }
        if (ours == Literals.IDENTIFIED) {
            return typed(new IdentifiedImpl() {
            }, type);
        }
        return super.create(type);
    }

    /** The first class with code among the first super types. */
    private static EClass ours(EClass type) {
        EClass at = type;
        while (at != null && at.getInstanceClass() == null) {
            at = at.getESuperTypes().isEmpty() ? null : at.getESuperTypes().getFirst();
        }
        return at;
    }

    private static EObject typed(InternalEObject object, EClass type) {
        object.eSetClass(type);
        return object;
    }
}
