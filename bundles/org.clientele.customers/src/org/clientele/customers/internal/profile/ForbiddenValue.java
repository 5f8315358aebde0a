package org.clientele.customers.internal.profile;

import java.util.List;

import org.clientele.customers.internal.labels.ModelNames;
import org.clientele.model.Party;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.osgi.util.NLS;

/**
 * A value that must not be kept of a kind of customer.
 *
 * @param path where it would be
 * @param purpose what the profile definition says why
 * @param legalBasis which rule forbids it
 */
public record ForbiddenValue(ValuePath path, String purpose, String legalBasis) {

    /** Its name in the user's language. */
    public String label() {
        EAttribute attribute = path.attribute();
        return attribute != null ? ModelNames.feature(attribute.getEContainingClass(), attribute)
                : NLS.bind(Messages.labelOf, ModelNames.type(path.reference().getEReferenceType()),
                        path.discriminator());
    }

    /**
     * The values that a record has.
     *
     * @param party the record
     * @return one text for each
     */
    public List<String> texts(Party party) {
        return path.holders(party).stream().map(this::text).toList();
    }

    /**
     * A value, to be compared.
     *
     * @param holder the object that holds it
     * @return all that it says
     */
    public String text(EObject holder) {
        if (path.attribute() != null) {
            return String.valueOf(holder.eGet(path.attribute()));
        }
        StringBuilder text = new StringBuilder();
        for (EAttribute attribute : holder.eClass().getEAllAttributes()) {
            text.append(holder.eGet(attribute)).append('\n');
        }
        return text.toString();
    }

    /**
     * The feature to point at.
     *
     * @param holder the object that holds it
     * @return the attribute itself, or what tells the contained object apart
     */
    public EStructuralFeature feature(EObject holder) {
        return path.attribute() != null ? path.attribute() : path.by();
    }
}
