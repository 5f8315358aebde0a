package org.clientele.ui.edits;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;

import org.clientele.model.edit.ModelLabels;
import org.clientele.ui.Formats;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * Values as people read them: literals by their names, dates and numbers in the user's format.
 *
 * @since 1.0
 */
public final class ValueText {

    private final ModelLabels labels;
    private final Formats formats = Formats.ofUser();

    /**
     * Texts by some labels.
     *
     * @param labels names of classes, features and literals
     */
    public ValueText(ModelLabels labels) {
        this.labels = labels;
    }

    /** The place of a value: the class's name, where it is not the root's, and the feature's. */
    public String place(EClass type, EStructuralFeature feature) {
        return labels.type(type) + " \u203A " + labels.feature(type, feature); //$NON-NLS-1$
    }

    /** A value of a feature. */
    public String text(EClass type, EStructuralFeature feature, Object value) {
        return switch (value) {
        case null -> Messages.Value_none;
        case String text -> text.isEmpty() ? Messages.Value_none : text;
        case LocalDate date -> formats.date(date);
        case LocalDateTime time -> formats.dateTime(time);
        case BigDecimal number -> formats.decimal(number);
        case Boolean flag -> flag ? Messages.Value_yes : Messages.Value_no;
        // before objects: a literal of a model without code is one too
        case Enumerator literal when feature.getEType() instanceof EEnum enumeration ->
            labels.literal(type, enumeration, literal);
        case EObject object -> labels.text(object);
        default -> value.toString();
        };
    }

    /** A value in the canonical form of the store's history. */
    public String canonical(EClass type, EStructuralFeature feature, String value) {
        if (value == null || !(feature instanceof EAttribute attribute)) {
            return value == null ? "" : value; //$NON-NLS-1$
        }
        try {
            return text(type, feature, read(attribute, value));
        } catch (RuntimeException e) {
            return value; // a form of another version of the model: better shown raw than not
        }
    }

    private static Object read(EAttribute attribute, String value) {
        Class<?> java = attribute.getEAttributeType().getInstanceClass();
        return java == LocalDate.class ? LocalDate.parse(value)
                : java == LocalDateTime.class ? LocalDateTime.parse(value)
                        : EcoreUtil.createFromString(attribute.getEAttributeType(), value);
    }
}
