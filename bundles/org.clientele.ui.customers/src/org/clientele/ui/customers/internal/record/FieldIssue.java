package org.clientele.ui.customers.internal.record;

import org.eclipse.core.runtime.IStatus;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * What is wrong with one value.
 *
 * @param owner the object
 * @param feature the value's feature
 * @param status a sentence that says what to do; an error keeps the record from being saved, a warning does not
 */
public record FieldIssue(EObject owner, EStructuralFeature feature, IStatus status) {
}
