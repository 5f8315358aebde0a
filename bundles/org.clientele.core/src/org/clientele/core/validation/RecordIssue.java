package org.clientele.core.validation;

import org.eclipse.core.runtime.IStatus;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * Something that is wrong, or odd, in a record.
 *
 * @param object the object of the record
 * @param feature its value
 * @param status an ERROR cannot be stored; a WARNING looks odd but may be right; the message is in the user's language
 * @since 1.0
 */
public record RecordIssue(EObject object, EStructuralFeature feature, IStatus status) {

    /**
     * Tells whether the record cannot be stored with it.
     *
     * @return true for errors
     */
    public boolean isError() {
        return status.getSeverity() == IStatus.ERROR;
    }
}
