package org.clientele.customers.internal.labels;

import org.clientele.model.edit.ModelLabels;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EStructuralFeature;

/** Names of classes, features and literals, for any thread: the item providers behind them are for one. */
public final class ModelNames {

    private static ModelLabels labels;

    private ModelNames() {
    }

    private static ModelLabels labels() {
        if (labels == null) {
            labels = ModelLabels.registered();
        }
        return labels;
    }

    /**
     * The name of a feature.
     *
     * @param owner the class in which it is shown
     * @param feature a feature of it
     * @return such as "Postal code"
     */
    public static synchronized String feature(EClass owner, EStructuralFeature feature) {
        return labels().feature(owner, feature);
    }

    /**
     * The name of a class.
     *
     * @param type a class
     * @return such as "Address"
     */
    public static synchronized String type(EClass type) {
        return labels().type(type);
    }

    /**
     * The name of a literal.
     *
     * @param owner the class with the attribute
     * @param attribute an attribute of an enumeration's type
     * @param literal one of its values
     * @return such as "E-mail"
     */
    public static synchronized String literal(EClass owner, EAttribute attribute, Enumerator literal) {
        return labels().literal(owner, (EEnum) attribute.getEAttributeType(), literal);
    }
}
