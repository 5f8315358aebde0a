package org.clientele.ui.customers.internal.record;

import org.clientele.core.records.CustomerClass;
import org.clientele.core.store.Store;
import org.clientele.model.ClientelePackage;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;

/** With which records a contributed page or section is shown. */
final class ShownWith {

    private static final String ANY = "*"; //$NON-NLS-1$

    private ShownWith() {
    }

    /** Whether a party is of the class that was asked for, by its name in the model; all are when none was. */
    static boolean party(String wanted, EClass party) {
        if (wanted == null || wanted.isBlank()) {
            return true;
        }
        EClassifier type = ClientelePackage.eINSTANCE.getEClassifier(wanted);
        return type instanceof EClass c && c.isSuperTypeOf(party);
    }

    /** Whether a store keeps the package that was asked for, or anything of partners for "*"; none need be named. */
    static boolean models(String wanted, Store store) {
        if (wanted == null || wanted.isBlank()) {
            return true;
        }
        if (ANY.equals(wanted)) {
            return CustomerClass.of(store).stream().anyMatch(CustomerClass::isShown);
        }
        return store.models().stream().anyMatch(p -> wanted.equals(p.getNsURI()));
    }
}
