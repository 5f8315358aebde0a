package org.clientele.core.records;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

import org.clientele.core.store.Store;
import org.clientele.model.ClientelePackage;
import org.clientele.model.ClientelePackage.Literals;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EPackage;

/**
 * What partners add to persons and organisations: a concrete subclass of {@code Person} or {@code Organisation}, whose
 * attributes are shown in the profile of such a customer, offered as columns of the list and in conditions. Annotations as in
 * {@link CustomerClass} say how.
 *
 * @since 1.1
 */
public final class PartyClass {

    private PartyClass() {
    }

    /**
     * The classes of partners.
     *
     * @param store an open store
     * @return concrete subclasses of {@code Person} and {@code Organisation}, by their ids; empty without partners
     */
    public static List<EClass> of(Store store) {
        return in(store.models());
    }

    /**
     * The classes of some packages.
     *
     * @param packages packages; Clientele's own is passed over
     * @return concrete subclasses of {@code Person} and {@code Organisation}, by their ids
     */
    public static List<EClass> in(Collection<EPackage> packages) {
        List<EClass> found = new ArrayList<>();
        packages.forEach(p -> collect(p, found));
        found.sort(Comparator.comparing(PartyClass::id));
        return List.copyOf(found);
    }

    private static void collect(EPackage ePackage, List<EClass> found) {
        if (ePackage == ClientelePackage.eINSTANCE) {
            return;
        }
        ePackage.getEClassifiers().stream().filter(EClass.class::isInstance).map(EClass.class::cast)
                .filter(c -> !c.isAbstract() && !c.isInterface())
                .filter(c -> Literals.PERSON.isSuperTypeOf(c) || Literals.ORGANISATION.isSuperTypeOf(c))
                .forEach(found::add);
        ePackage.getESubpackages().forEach(p -> collect(p, found));
    }

    /**
     * The attributes that partners add to a class.
     *
     * @param type the class of a party
     * @return those that people see, in the order of the model; empty for a class of Clientele itself
     */
    public static List<EAttribute> attributes(EClass type) {
        return type.getEAllAttributes().stream()
                .filter(a -> a.getEContainingClass().getEPackage() != ClientelePackage.eINSTANCE && CustomerClass.isShown(a))
                .toList();
    }

    /**
     * The attributes that partners add to the parties of a store.
     *
     * @param store an open store
     * @return those that people see, each once
     */
    public static List<EAttribute> attributes(Store store) {
        return of(store).stream().flatMap(c -> attributes(c).stream()).distinct().toList();
    }

    /**
     * Names an attribute in columns and conditions.
     *
     * @param attribute an attribute of a partner
     * @return the prefix of its package, its class and its name, such as {@code hotel.Guest.floor}
     */
    public static String id(EAttribute attribute) {
        return id(attribute.getEContainingClass()) + '.' + attribute.getName();
    }

    private static String id(EClass type) {
        return type.getEPackage().getNsPrefix() + '.' + type.getName();
    }
}
