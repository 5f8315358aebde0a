package org.clientele.core.store;

import java.util.List;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * Names a stored attribute of a class, directly or through embedded single objects: {@code customer.number} of a
 * party.
 *
 * @param features embedded references and then one attribute, at least one feature
 * @since 1.0
 */
public record FeaturePath(List<EStructuralFeature> features) {

    /** Checks that the last feature is an attribute. */
    public FeaturePath {
        features = List.copyOf(features);
        if (features.isEmpty() || !(features.getLast() instanceof EAttribute)) {
            throw new IllegalArgumentException("A feature path ends in an attribute"); //$NON-NLS-1$
        }
    }

    /**
     * Makes a path.
     *
     * @param features embedded references and then one attribute
     * @return the path
     */
    public static FeaturePath of(EStructuralFeature... features) {
        return new FeaturePath(List.of(features));
    }

    /**
     * The attribute at the end.
     *
     * @return never null
     */
    public EAttribute attribute() {
        return (EAttribute) features.getLast();
    }

    @Override
    public String toString() {
        return String.join(".", features.stream().map(EStructuralFeature::getName).toList()); //$NON-NLS-1$
    }
}
