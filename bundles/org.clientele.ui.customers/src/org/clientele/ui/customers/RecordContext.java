package org.clientele.ui.customers;

import java.util.Optional;

import org.clientele.core.Actor;
import org.clientele.core.store.Store;
import org.clientele.model.Party;
import org.clientele.model.edit.ModelLabels;
import org.clientele.ui.edits.Edits;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.osgi.annotation.versioning.ProviderType;

/**
 * The customer record that an editor shows. All changes go through commands, one for each thing that a person means to
 * do, named in that person's words: the name appears in the Edit menu and becomes the reason in history and audit.
 *
 * <p>
 * Belongs to the user interface thread, except {@link #store()}, {@link #actor()} and {@link #partyId()}.
 *
 * @since 1.0
 */
@ProviderType
public interface RecordContext {

    /**
     * The store that holds the record.
     *
     * @return never null; reads belong to a background thread
     */
    Store store();

    /**
     * Who uses the editor.
     *
     * @return never null
     */
    Actor actor();

    /**
     * The party's id.
     *
     * @return the id, or 0 while a new record has not been saved
     */
    long partyId();

    /**
     * The record as it is now. A reload replaces the object: ask again after each change.
     *
     * @return never null
     */
    Party party();

    /**
     * The editing domain whose command stack holds what can be undone.
     *
     * @return never null
     */
    EditingDomain domain();

    /**
     * Labels and icons of the model.
     *
     * @return never null
     */
    ModelLabels labels();

    /**
     * Tells whether something would be saved.
     *
     * @return true when the record is not at the save point
     */
    boolean isDirty();

    /**
     * Runs a command that can be undone.
     *
     * @param command its label is the user's intention, as of {@link #change}
     * @return OK, or why it did not run; the record is then as it was
     */
    IStatus executeCmd(Command command);

    /**
     * Makes several changes as one command: what the code does to objects of the record is recorded. Code that fails
     * leaves the record as it was, and code that changes nothing is no command.
     *
     * @param intention what the user means to do, in the user's words; it becomes part of the commit's reason, which is
     *        kept in clear for good, so it holds no value of the record and no name
     * @param edits changes objects of the record; called once, at once
     * @return OK, or why it did not run
     */
    IStatus change(String intention, Edits edits);

    /**
     * Sets one value as a command of its own.
     *
     * @param owner an object of the record
     * @param feature an attribute of it
     * @param value the new value, or null
     * @return OK, or why it did not run
     */
    IStatus set(EObject owner, EStructuralFeature feature, Object value);

    /**
     * Adds a contained object as a command of its own.
     *
     * @param owner an object of the record
     * @param reference a containment of it
     * @param child a new object
     * @return OK, or why it did not run
     */
    IStatus add(EObject owner, EReference reference, EObject child);

    /**
     * Removes a contained object as a command of its own.
     *
     * @param child an object of the record other than its root
     * @return OK, or why it did not run
     */
    IStatus remove(EObject child);

    /**
     * Listens to every change of the record: commands, undo and redo, save, reload.
     *
     * @param listener called on the user interface thread
     * @return closes the subscription
     */
    AutoCloseable onChange(Runnable listener);

    /**
     * The object with an id in the record as it is now.
     *
     * @param object an object of this or an earlier state
     * @return the same object by its id, or empty when it is gone or was never saved
     */
    Optional<EObject> current(EObject object);
}
