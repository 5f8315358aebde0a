package org.clientele.store;

import org.clientele.model.ClientelePackage.Literals;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EcoreFactory;
import org.eclipse.emf.ecore.EcorePackage;

/**
 * The partner's model as an older and as a newer program have it. The newer one has longer reports, the minutes of a visit,
 * one more mood, calls, and clinics, which are organisations.
 */
final class NewerModel {

    static final int OLD_LENGTH = 20;

    final PartnerModel model;
    final EEnum mood = EcoreFactory.eINSTANCE.createEEnum();
    final EAttribute felt;
    EAttribute minutes;
    EClass call;
    EAttribute number;
    EAttribute caller;
    EClass clinic;
    EAttribute rooms;

    private NewerModel(boolean newer) {
        model = new PartnerModel(newer ? 100 : OLD_LENGTH);
        mood.setName("Mood");
        model.ePackage.getEClassifiers().add(mood);
        literal("GOOD", 0);
        literal("BAD", 1);
        felt = model.attribute(model.visit, "felt", mood);
        if (newer) {
            literal("UGLY", 2);
            minutes = model.attribute(model.visit, "minutes", EcorePackage.Literals.EINT);
            minutes.setDefaultValueLiteral("30");
            call = model.eClass("Call", Literals.AGGREGATE);
            number = model.attribute(call, "number", EcorePackage.Literals.ESTRING);
            caller = model.attribute(call, "caller", Literals.PARTY_ID);
            clinic = model.eClass("Clinic", Literals.ORGANISATION);
            rooms = model.attribute(clinic, "rooms", EcorePackage.Literals.EINT);
        }
    }

    static NewerModel older() {
        return new NewerModel(false);
    }

    static NewerModel newer() {
        return new NewerModel(true);
    }

    private void literal(String name, int value) {
        EEnumLiteral literal = EcoreFactory.eINSTANCE.createEEnumLiteral();
        literal.setName(name);
        literal.setLiteral(name);
        literal.setValue(value);
        mood.getELiterals().add(literal);
    }

    Object mood(String name) {
        return mood.getEEnumLiteral(name).getInstance();
    }
}
