package org.clientele.ui.edits;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

import org.clientele.core.StatusCodes;
import org.clientele.model.edit.ModelLabels;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.RemoveCommand;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.emf.edit.provider.ComposedAdapterFactory;

/**
 * The commands of one aggregate that a person edits: each can be undone, each is named in that person's words. Plain:
 * it knows no widget. Belongs to one thread.
 *
 * @since 1.0
 */
public abstract class AggregateEdits implements ModelEdits {

    private static final String PLUGIN = "org.clientele.ui"; //$NON-NLS-1$
    private static final int REASON_LENGTH = 200;

    private final ComposedAdapterFactory items = ModelLabels.newAdapterFactory();
    private final ModelLabels labels = new ModelLabels(items);
    private final RecordStack stack = new RecordStack();
    private final EditingDomain domain = new AdapterFactoryEditingDomain(items, stack);
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private volatile boolean saving;
    private volatile String readOnly;

    /** Begins with nothing to undo. */
    protected AggregateEdits() {
        stack.addCommandStackListener(e -> tell());
    }

    /** Whether the aggregate was never saved. */
    public abstract boolean isNew();

    /** The aggregate as it is now. */
    protected abstract EObject root();

    /** The editing domain whose command stack holds what can be undone. */
    public EditingDomain domain() {
        return domain;
    }

    @Override
    public ModelLabels labels() {
        return labels;
    }

    /**
     * Runs a command that can be undone.
     *
     * @param command its label is the person's intention
     * @return OK, or why it did not run; the aggregate is then as it was
     */
    public IStatus executeCmd(Command command) {
        if (saving || isReadOnly()) {
            return refused();
        }
        if (!command.canExecute()) {
            return error(StatusCodes.INVALID_INPUT, Messages.bind(Messages.Record_cannot, command.getLabel()), null);
        }
        return guarded(() -> stack.execute(command));
    }

    /**
     * Runs several changes as one command that can be undone.
     *
     * @param intention what the person means to do, in that person's words; without any value, see {@link #reason}
     * @param edits change the aggregate
     * @return OK, or why it did not run; the aggregate is then as it was
     */
    public IStatus change(String intention, Edits edits) {
        Recorded command = new Recorded(intention, root(), edits);
        IStatus ran = executeCmd(command);
        return ran.isOK() ? command.outcome() : ran;
    }

    @Override
    public IStatus set(EObject owner, EStructuralFeature feature, Object value) {
        return change(owner, feature, value, false);
    }

    @Override
    public IStatus type(EObject owner, EStructuralFeature feature, Object value) {
        return change(owner, feature, value, true);
    }

    private IStatus change(EObject owner, EStructuralFeature feature, Object value, boolean typing) {
        if (RecordDelta.same(owner.eGet(feature), value)) {
            return Status.OK_STATUS;
        }
        if (saving || isReadOnly()) {
            return refused();
        }
        Optional<ChangeValue> open = typing ? stack.continued(owner, feature) : Optional.empty();
        if (open.isPresent()) {
            open.get().goOn(value);
            tell();
            return Status.OK_STATUS;
        }
        String name = Messages.bind(Messages.Command_change, labels.feature(owner.eClass(), feature));
        return executeCmd(new ChangeValue(name, owner, feature, value, typing));
    }

    @Override
    public void endTyping() {
        stack.endTyping();
    }

    @Override
    public IStatus add(EObject owner, EReference reference, EObject child) {
        String name = Messages.bind(Messages.Command_add, labels.type(child.eClass()));
        return executeCmd(new Named(name, AddCommand.create(domain, owner, reference, child)));
    }

    @Override
    public IStatus remove(EObject child) {
        String name = Messages.bind(Messages.Command_remove, labels.type(child.eClass()));
        return executeCmd(new Named(name, RemoveCommand.create(domain, child)));
    }

    /** Takes the last command back. */
    public IStatus undo() {
        if (saving || isReadOnly()) {
            return refused();
        }
        return stack.canUndo() ? guarded(stack::undo) : Status.OK_STATUS;
    }

    /** Does the last command that was taken back again. */
    public IStatus redo() {
        if (saving || isReadOnly()) {
            return refused();
        }
        return stack.canRedo() ? guarded(stack::redo) : Status.OK_STATUS;
    }

    /** Whether something would be saved. */
    public boolean isDirty() {
        return stack.isSaveNeeded() || isNew();
    }

    /**
     * Has every further change refused, as when the person's roles do not permit any.
     *
     * @param why one sentence
     */
    public void readOnly(String why) {
        readOnly = why;
    }

    /** Whether every change is refused. */
    public boolean isReadOnly() {
        return readOnly != null;
    }

    private IStatus refused() {
        return readOnly == null ? error(StatusCodes.FAILED, Messages.Record_saving, null)
                : error(StatusCodes.ACCESS_DENIED, readOnly, null);
    }

    private static IStatus guarded(Runnable step) {
        try {
            step.run();
            return Status.OK_STATUS;
        } catch (RuntimeException e) {
            return error(StatusCodes.FAILED, Messages.Record_commandFailed, e);
        }
    }

    @Override
    public AutoCloseable onChange(Runnable listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    /** Tells the listeners that something changed. */
    protected void tell() {
        listeners.forEach(Runnable::run);
    }

    /**
     * The reason that a save would have: the names of the commands since the last one. It is kept in clear in the
     * journal, also after an erasure, and is read by people who may not see whom the values name: commands are named by
     * classes, fields and definitions, never by values.
     *
     * @return at most 200 characters
     */
    public String reason() {
        List<String> names = new ArrayList<>(stack.namesSinceSave());
        stack.namesUndoneSinceSave().forEach(n -> names.add(Messages.bind(Messages.Command_undo, n)));
        String all = String.join(Messages.Command_separator, names);
        if (all.isBlank()) {
            all = isNew() ? Messages.Reason_new : Messages.Reason_save;
        }
        return all.length() <= REASON_LENGTH ? all : all.substring(0, REASON_LENGTH - 1) + '\u2026';
    }

    /** Whether a save is under way; until it ends, commands, undo and redo are refused. */
    public boolean isSaving() {
        return saving;
    }

    /**
     * Begins a save that {@code commit} does in the background, on the thread to which the record belongs:
     * what changed from here to {@code saved}, which has to follow, would be neither stored nor to be saved.
     */
    public void saving() {
        saving = true;
        tell();
    }

    /**
     * Ends a save.
     *
     * @param committed whether it was written
     */
    protected void saveEnded(boolean committed) {
        saving = false;
        if (committed) {
            stack.endTyping();
            stack.saveIsDone();
        }
        tell();
    }

    /** Nothing can be undone from here on: the stored state was taken over. */
    protected void forgetCommands() {
        stack.flush();
        tell();
    }

    /** Releases the item providers. */
    public void dispose() {
        listeners.clear();
        items.dispose();
    }

    private static IStatus error(int code, String message, Throwable cause) {
        return new Status(IStatus.ERROR, PLUGIN, code, message, cause);
    }
}
