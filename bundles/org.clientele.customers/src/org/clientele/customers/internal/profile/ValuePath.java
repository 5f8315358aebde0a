package org.clientele.customers.internal.profile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.clientele.model.ClientelePackage.Literals;
import org.clientele.model.Dated;
import org.clientele.model.Lamp;
import org.clientele.model.LampState;
import org.clientele.model.Party;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * The place of a value in a record: an attribute of the party ({@code birthDate}), of its role as a customer
 * ({@code customer.owner}), or the contained objects of one kind ({@code contactPoints.EMAIL}, {@code field.payday}).
 */
public final class ValuePath {

    private static final String CUSTOMER = "customer."; //$NON-NLS-1$

    /** A list of contained objects that is told apart by an attribute. */
    private record Parts(EReference reference, EAttribute by) {
        boolean ofCustomer() {
            return reference.getEContainingClass() == Literals.CUSTOMER;
        }
    }

    private static final Map<String, Parts> PARTS = Map.of(
            "names", new Parts(Literals.PARTY__NAMES, Literals.PARTY_NAME__KIND), //$NON-NLS-1$
            "addresses", new Parts(Literals.PARTY__ADDRESSES, Literals.ADDRESS__KIND), //$NON-NLS-1$
            "contactPoints", new Parts(Literals.PARTY__CONTACT_POINTS, Literals.CONTACT_POINT__KIND), //$NON-NLS-1$
            "identifiers", new Parts(Literals.PARTY__IDENTIFIERS, Literals.IDENTIFIER__SCHEME), //$NON-NLS-1$
            "relationships", new Parts(Literals.PARTY__RELATIONSHIPS, Literals.RELATIONSHIP__KIND), //$NON-NLS-1$
            "field", new Parts(Literals.PARTY__FIELDS, Literals.FIELD_VALUE__FIELD), //$NON-NLS-1$
            "classification", new Parts(Literals.CUSTOMER__CLASSIFICATIONS, Literals.CLASSIFICATION__SCHEME), //$NON-NLS-1$
            "lamps", new Parts(Literals.CUSTOMER__LAMPS, Literals.LAMP__KIND), //$NON-NLS-1$
            "needs", new Parts(Literals.CUSTOMER__NEEDS, Literals.NEED__TYPE)); //$NON-NLS-1$

    private final String text;
    private final EAttribute attribute;
    private final boolean ofCustomer;
    private final Parts parts;
    private final String discriminator;

    private ValuePath(String text, EAttribute attribute, boolean ofCustomer, Parts parts, String discriminator) {
        this.text = text;
        this.attribute = attribute;
        this.ofCustomer = ofCustomer;
        this.parts = parts;
        this.discriminator = discriminator;
    }

    /**
     * Reads a path.
     *
     * @param text the path
     * @return empty when the model has no such place
     */
    public static Optional<ValuePath> parse(String text) {
        int dot = text.indexOf('.');
        if (text.startsWith(CUSTOMER)) {
            return attribute(Literals.CUSTOMER, text.substring(dot + 1))
                    .map(a -> new ValuePath(text, a, true, null, "")); //$NON-NLS-1$
        }
        if (dot > 0) {
            return Optional.ofNullable(PARTS.get(text.substring(0, dot)))
                    .map(p -> new ValuePath(text, null, p.ofCustomer(), p, text.substring(dot + 1)));
        }
        for (EClass type : List.of(Literals.PARTY, Literals.PERSON, Literals.ORGANISATION)) {
            Optional<EAttribute> found = attribute(type, text);
            if (found.isPresent()) {
                return found.map(a -> new ValuePath(text, a, false, null, "")); //$NON-NLS-1$
            }
        }
        return Optional.empty();
    }

    private static Optional<EAttribute> attribute(EClass type, String name) {
        EStructuralFeature feature = type.getEStructuralFeature(name);
        boolean stored = feature instanceof EAttribute && feature.getEContainingClass() != Literals.IDENTIFIED
                && feature.getEContainingClass() != Literals.AGGREGATE;
        return stored ? Optional.of((EAttribute) feature) : Optional.empty();
    }

    /**
     * The paths of all values that a record may have, of what is there.
     *
     * @param party the record
     * @return paths in the order of the record
     */
    static Set<String> all(Party party) {
        Set<String> paths = new LinkedHashSet<>();
        attributes(party, "", paths); //$NON-NLS-1$
        PARTS.entrySet().stream().sorted(Map.Entry.comparingByKey()).forEach(entry -> {
            EObject owner = entry.getValue().ofCustomer() ? party.getCustomer() : party;
            if (owner != null) {
                for (EObject part : list(owner, entry.getValue().reference())) {
                    paths.add(entry.getKey() + '.' + name(part.eGet(entry.getValue().by())));
                }
            }
        });
        if (party.getCustomer() != null) {
            attributes(party.getCustomer(), CUSTOMER, paths);
        }
        return paths;
    }

    private static void attributes(EObject object, String prefix, Set<String> paths) {
        object.eClass().getEAllAttributes().stream().filter(a -> a.getEContainingClass() != Literals.IDENTIFIED)
                .filter(a -> a.getEContainingClass() != Literals.AGGREGATE && object.eIsSet(a))
                .forEach(a -> paths.add(prefix + a.getName()));
    }

    /**
     * The path as text.
     *
     * @return as {@link #parse} took it
     */
    public String text() {
        return text;
    }

    /** The attribute; null for contained objects. */
    EAttribute attribute() {
        return attribute;
    }

    /** The containment of contained objects; null for an attribute. */
    EReference reference() {
        return parts == null ? null : parts.reference();
    }

    /** The attribute that tells contained objects apart; null for an attribute. */
    EAttribute by() {
        return parts == null ? null : parts.by();
    }

    /** The value of {@link #by()} as text; empty for an attribute. */
    String discriminator() {
        return discriminator;
    }

    /** The value of {@link #by()}; null when the enumeration has no such literal, and for an attribute. */
    Object discriminatorValue() {
        if (parts != null && parts.by().getEAttributeType() instanceof EEnum kinds) {
            return Optional.ofNullable(kinds.getEEnumLiteral(discriminator)).map(l -> l.getInstance()).orElse(null);
        }
        return parts == null ? null : discriminator;
    }

    /**
     * The objects that hold the value: the owner of the attribute, or the contained objects.
     *
     * @param party the record
     * @return empty when there is no value
     */
    public List<EObject> holders(Party party) {
        EObject owner = ofCustomer ? party.getCustomer() : party;
        if (owner == null) {
            return List.of();
        }
        if (attribute != null) {
            boolean there = attribute.getEContainingClass().isSuperTypeOf(owner.eClass())
                    && owner.eGet(attribute) != null && !owner.eGet(attribute).toString().isBlank();
            return there ? List.of(owner) : List.of();
        }
        List<EObject> holders = new ArrayList<>();
        for (EObject part : list(owner, parts.reference())) {
            boolean known = !(part instanceof Lamp lamp) || lamp.getState() != LampState.UNKNOWN;
            if (known && discriminator.equals(name(part.eGet(parts.by())))) {
                holders.add(part);
            }
        }
        return holders;
    }

    /** As {@link #holders}, without what ended before a day. */
    List<EObject> holders(Party party, LocalDate today) {
        return holders(party).stream().filter(
                h -> !(h instanceof Dated d) || d.getValidTo() == null || !d.getValidTo().isBefore(today)).toList();
    }

    @SuppressWarnings("unchecked")
    private static List<EObject> list(EObject owner, EReference reference) {
        return (List<EObject>) owner.eGet(reference);
    }

    private static String name(Object value) {
        return value instanceof Enumerator literal ? literal.getName() : String.valueOf(value);
    }
}
