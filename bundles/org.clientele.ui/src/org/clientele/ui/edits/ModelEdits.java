package org.clientele.ui.edits;

import org.clientele.model.edit.ModelLabels;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

import org.osgi.annotation.versioning.ProviderType;

/**
 * What fields and tables need of the aggregate that they edit: labels, and one command for each thing that a person
 * does. Belongs to the user interface thread.
 *
 * @since 1.0
 */
@ProviderType
public interface ModelEdits {

    /** Labels and icons of the model. */
    ModelLabels labels();

    /**
     * Sets one value as a command of its own.
     *
     * @param owner an object of the aggregate
     * @param feature an attribute of it
     * @param value the new value, or null
     * @return OK, or why it did not run
     */
    IStatus set(EObject owner, EStructuralFeature feature, Object value);

    /**
     * Sets a value as a person types: the key strokes in one field are one command until {@link #endTyping}.
     *
     * @param owner an object of the aggregate
     * @param feature an attribute of it
     * @param value the new value, or null
     * @return OK, or why it did not run
     */
    IStatus type(EObject owner, EStructuralFeature feature, Object value);

    /** Ends typing in a field. */
    void endTyping();

    /**
     * Adds a contained object as a command of its own.
     *
     * @param owner an object of the aggregate
     * @param reference a containment of it
     * @param child a new object
     * @return OK, or why it did not run
     */
    IStatus add(EObject owner, EReference reference, EObject child);

    /**
     * Removes a contained object as a command of its own.
     *
     * @param child an object of the aggregate other than its root
     * @return OK, or why it did not run
     */
    IStatus remove(EObject child);

    /**
     * Listens to every change: commands, undo and redo, save, reload.
     *
     * @param listener called on the thread to which the aggregate belongs
     * @return closes the subscription
     */
    AutoCloseable onChange(Runnable listener);
}
