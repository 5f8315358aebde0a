package org.clientele.customers.internal.validation;

import java.util.Set;

import org.clientele.customers.internal.labels.ModelNames;
import org.clientele.model.ClientelePackage.Literals;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.osgi.util.NLS;

/** Rules for texts: whether they have to be there, how long they may be, whether they take more than one line. */
final class Texts {

    private static final String ANNOTATION = "urn:clientele:store"; //$NON-NLS-1$
    private static final int DEFAULT_LENGTH = 255;
    private static final int LINES_FROM = 1000;
    private static final Set<EAttribute> REQUIRED = Set.of(Literals.PARTY__DISPLAY_NAME, Literals.CUSTOMER__NUMBER,
            Literals.PARTY_NAME__TEXT, Literals.CONTACT_POINT__VALUE, Literals.IDENTIFIER__SCHEME,
            Literals.IDENTIFIER__VALUE, Literals.TAG__NAME, Literals.CLASSIFICATION__SCHEME,
            Literals.CLASSIFICATION__VALUE, Literals.FIELD_VALUE__FIELD, Literals.VALUE_ORIGIN__PATH,
            Literals.ATTACHMENT__NAME, Literals.RATING__SCORECARD, Literals.RATING__CRITERION,
            Literals.RECORDED_DECISION__TABLE, Literals.RECORDED_DECISION__OUTCOME, Literals.TASK__TEXT);

    private Texts() {
    }

    /** What is wrong with a text, in the user's language; null when all is well. */
    static String problem(EClass owner, EAttribute attribute, String value) {
        if (value == null || value.isBlank()) {
            return REQUIRED.contains(attribute)
                    ? NLS.bind(Messages.required, ModelNames.feature(owner, attribute))
                    : null;
        }
        int most = length(attribute);
        if (value.length() > most) {
            return NLS.bind(Messages.length, new Object[] { ModelNames.feature(owner, attribute),
                    Integer.toString(most), Integer.toString(value.length()) });
        }
        if (value.chars().anyMatch(c -> c < ' ' && !(most >= LINES_FROM && (c == '\n' || c == '\r' || c == '\t')))) {
            return NLS.bind(Messages.lineBreak, ModelNames.feature(owner, attribute));
        }
        return null;
    }

    private static int length(EAttribute attribute) {
        String given = EcoreUtil.getAnnotation(attribute, ANNOTATION, "length"); //$NON-NLS-1$
        return given == null ? DEFAULT_LENGTH : Integer.parseInt(given);
    }
}
