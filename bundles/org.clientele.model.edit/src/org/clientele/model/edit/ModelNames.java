package org.clientele.model.edit;

import java.util.Locale;
import java.util.Optional;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EModelElement;
import org.eclipse.emf.ecore.ENamedElement;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** What a model itself says about the names of its classes, features and literals, in the user's language. */
final class ModelNames {

    static final String LABEL = "label"; //$NON-NLS-1$
    static final String PLURAL = "plural"; //$NON-NLS-1$

    private static final String SHOW = "urn:clientele:show"; //$NON-NLS-1$

    private ModelNames() {
    }

    /** The annotated name, or the name in the model as words: "people count" for peopleCount. */
    static String of(ENamedElement element, String key) {
        return annotated(element, key).orElseGet(() -> words(element.getName()));
    }

    /** The annotated name in the user's language, or in English. */
    static Optional<String> annotated(EModelElement element, String key) {
        String own = EcoreUtil.getAnnotation(element, SHOW, key + '_' + Locale.getDefault().getLanguage());
        String text = own != null ? own : EcoreUtil.getAnnotation(element, SHOW, key);
        return Optional.ofNullable(text).filter(t -> !t.isBlank());
    }

    static String literal(EEnum enumeration, Enumerator literal) {
        EEnumLiteral found = enumeration.getEEnumLiteral(literal.getName());
        return found == null ? literal.getName()
                : annotated(found, LABEL).orElseGet(() -> words(literal.getName().toLowerCase(Locale.ROOT)));
    }

    private static String words(String name) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            boolean next = i > 0 && Character.isUpperCase(c) && Character.isLowerCase(name.charAt(i - 1));
            if (next) {
                text.append(' ');
            }
            char shown = c == '_' ? ' ' : next ? Character.toLowerCase(c) : c;
            text.append(text.isEmpty() ? Character.toUpperCase(c) : shown);
        }
        return text.toString();
    }
}
