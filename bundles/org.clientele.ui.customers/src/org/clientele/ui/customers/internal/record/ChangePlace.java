package org.clientele.ui.customers.internal.record;

import java.util.ArrayList;
import java.util.List;

import org.clientele.model.edit.ModelLabels;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * A path of the history, such as {@code addresses[17].city}, resolved in the model.
 *
 * @param owner the class of the innermost object on the path
 * @param feature the last feature, or null for the aggregate as a whole or a path of another version of the model
 * @param text the path in the user's words
 */
public record ChangePlace(EClass owner, EStructuralFeature feature, String text) {

    private static final String STEP = " \u203A "; //$NON-NLS-1$

    /**
     * Resolves a path.
     *
     * @param root the class of the aggregate
     * @param path the path, empty for the aggregate as a whole
     * @param labels names of classes and features
     * @return the place; a path that the model does not know is shown as it is
     */
    public static ChangePlace of(EClass root, String path, ModelLabels labels) {
        if (path.isEmpty()) {
            return new ChangePlace(root, null, labels.type(root));
        }
        List<String> words = new ArrayList<>();
        EClass owner = root;
        EStructuralFeature feature = null;
        for (String step : path.split("\\.")) { //$NON-NLS-1$
            if (feature instanceof EReference down) {
                owner = down.getEReferenceType();
            }
            int bracket = step.indexOf('[');
            feature = find(owner, bracket < 0 ? step : step.substring(0, bracket));
            if (feature == null) {
                return new ChangePlace(root, null, path);
            }
            boolean embedded = feature instanceof EReference down && !down.isMany();
            if (!embedded || path.endsWith(step)) {
                words.add(feature instanceof EReference down ? labels.type(down.getEReferenceType())
                        : labels.feature(owner(owner, feature), feature));
            }
        }
        return new ChangePlace(owner(owner, feature), feature, String.join(STEP, words));
    }

    /** A feature may belong to a subclass of what is declared: a party is a person or an organisation. */
    private static EStructuralFeature find(EClass owner, String name) {
        EStructuralFeature own = owner.getEStructuralFeature(name);
        if (own != null) {
            return own;
        }
        for (EClassifier other : owner.getEPackage().getEClassifiers()) {
            if (other instanceof EClass type && owner.isSuperTypeOf(type) && type.getEStructuralFeature(name) != null) {
                return type.getEStructuralFeature(name);
            }
        }
        return null;
    }

    private static EClass owner(EClass declared, EStructuralFeature feature) {
        EClass containing = feature.getEContainingClass();
        return declared.isSuperTypeOf(containing) && declared != containing ? containing : declared;
    }
}
