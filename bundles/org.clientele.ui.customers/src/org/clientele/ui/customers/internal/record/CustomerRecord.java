package org.clientele.ui.customers.internal.record;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;

import org.clientele.core.Actor;
import org.clientele.core.ClienteleException;
import org.clientele.core.StatusCodes;
import org.clientele.core.store.AggregateRef;
import org.clientele.core.store.CommitResult;
import org.clientele.core.store.Store;
import org.clientele.core.store.UnitOfWork;
import org.clientele.model.ClientelePackage;
import org.clientele.model.Identified;
import org.clientele.model.Party;
import org.clientele.model.edit.ModelLabels;
import org.clientele.ui.customers.RecordContext;
import org.clientele.ui.customers.internal.record.RecordDelta.Edit;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.RemoveCommand;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.emf.edit.provider.ComposedAdapterFactory;

/**
 * The handle of one customer record: the graph, its commands, saving and what happens when somebody else saved first.
 * Plain: it knows no widget. One thread at a time; {@link #commit} and {@link #fetch} talk to the store and belong to a
 * background thread, while which nobody may change the record.
 */
public final class CustomerRecord implements RecordContext {

    private static final String PLUGIN = "org.clientele.ui.customers"; //$NON-NLS-1$
    private static final int REASON_LENGTH = 200;

    private final Store store;
    private final Actor actor;
    private final ComposedAdapterFactory items = ModelLabels.newAdapterFactory();
    private final ModelLabels labels = new ModelLabels(items);
    private final RecordStack stack = new RecordStack();
    private final EditingDomain domain = new AdapterFactoryEditingDomain(items, stack);
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();

    private final RecordStates states = new RecordStates();
    private Party party;
    private long sequence;
    private volatile boolean saving;

    /**
     * Takes a record over.
     *
     * @param store holds it
     * @param actor who uses it
     * @param loaded what {@link org.clientele.core.store.Records#load} gave, or a new party
     */
    public CustomerRecord(Store store, Actor actor, Party loaded) {
        this.store = store;
        this.actor = actor;
        this.sequence = store.journal().lastSequence();
        take(loaded);
        stack.addCommandStackListener(e -> tell());
    }

    /**
     * Loads a record.
     *
     * @param store holds it
     * @param actor who asks
     * @param partyId which
     * @return the handle
     * @throws ClienteleException NOT_FOUND when there is none or it is hidden, LOCK_TIMEOUT, STORE_DAMAGED
     */
    public static CustomerRecord open(Store store, Actor actor, long partyId) throws ClienteleException {
        return new CustomerRecord(store, actor, load(store, actor, partyId));
    }

    private static Party load(Store store, Actor actor, long partyId) throws ClienteleException {
        return store.records(actor).load(ClientelePackage.Literals.PARTY, partyId).map(Party.class::cast)
                .orElseThrow(() -> new ClienteleException(StatusCodes.NOT_FOUND,
                        Messages.bind(Messages.Record_notFound, Long.toString(partyId))));
    }

    @Override
    public Store store() {
        return store;
    }

    @Override
    public Actor actor() {
        return actor;
    }

    @Override
    public long partyId() {
        return party.getId();
    }

    @Override
    public Party party() {
        return party;
    }

    @Override
    public EditingDomain domain() {
        return domain;
    }

    @Override
    public ModelLabels labels() {
        return labels;
    }

    /** Whether it was never saved. */
    public boolean isNew() {
        return party.getId() == 0;
    }

    /** What the store calls it. */
    public AggregateRef reference() {
        return new AggregateRef(ClientelePackage.Literals.PARTY, party.getId());
    }

    // ------------------------------------------------------------------------------------------------- changes

    @Override
    public IStatus executeCmd(Command command) {
        if (saving) {
            return refused();
        }
        if (!command.canExecute()) {
            return error(StatusCodes.INVALID_INPUT, Messages.bind(Messages.Record_cannot, command.getLabel()), null);
        }
        return guarded(() -> stack.execute(command));
    }

    @Override
    public IStatus change(String intention, Edits edits) {
        Recorded command = new Recorded(intention, party, edits);
        IStatus ran = executeCmd(command);
        return ran.isOK() ? command.outcome() : ran;
    }

    @Override
    public IStatus set(EObject owner, EStructuralFeature feature, Object value) {
        return change(owner, feature, value, false);
    }

    /**
     * Sets a value as a person types: the key strokes in one field are one command until {@link #endTyping}.
     *
     * @param owner an object of the record
     * @param feature an attribute of it
     * @param value the new value, or null
     * @return OK, or why it did not run
     */
    public IStatus type(EObject owner, EStructuralFeature feature, Object value) {
        return change(owner, feature, value, true);
    }

    private IStatus change(EObject owner, EStructuralFeature feature, Object value, boolean typing) {
        if (RecordDelta.same(owner.eGet(feature), value)) {
            return Status.OK_STATUS;
        }
        if (saving) {
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

    /** Ends typing in a field. */
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
        if (saving) {
            return refused();
        }
        return stack.canUndo() ? guarded(stack::undo) : Status.OK_STATUS;
    }

    /** Does the last command that was taken back again. */
    public IStatus redo() {
        if (saving) {
            return refused();
        }
        return stack.canRedo() ? guarded(stack::redo) : Status.OK_STATUS;
    }

    @Override
    public boolean isDirty() {
        return stack.isSaveNeeded() || isNew();
    }

    private static IStatus refused() {
        return error(StatusCodes.FAILED, Messages.Record_saving, null);
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

    private void tell() {
        listeners.forEach(Runnable::run);
    }

    @Override
    public Optional<EObject> current(EObject object) {
        if (!(object instanceof Identified wanted) || wanted.getId() == 0) {
            return Optional.empty();
        }
        for (Iterator<EObject> all = party.eAllContents(); all.hasNext();) {
            EObject next = all.next();
            if (next.eClass() == object.eClass() && ((Identified) next).getId() == wanted.getId()) {
                return Optional.of(next);
            }
        }
        return Optional.empty();
    }

    // ------------------------------------------------------------------------------------------------- saving

    /**
     * The reason that a save would have: the names of the commands since the last one.
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
    boolean isSaving() {
        return saving;
    }

    /**
     * Begins a save that {@link #commit} does in the background, on the thread to which the record belongs:
     * what changed from here to {@link #saved}, which has to follow, would be neither stored nor to be saved.
     */
    void saving() {
        saving = true;
        tell();
    }

    /**
     * Writes the changes as one unit of work. A background thread calls it; {@link #saved} has to follow.
     *
     * @param reason why
     * @param monitor progress and cancel, or null
     * @return how it ended; of CONFLICT, {@link #conflicts} tells more
     */
    public CommitResult commit(String reason, IProgressMonitor monitor) {
        states.forgetDeadIds(party);
        try (UnitOfWork work = store.begin(actor, reason)) {
            if (isNew()) {
                work.add(party);
            } else {
                work.save(party);
            }
            CommitResult result = work.commit(monitor);
            states.collided(
                    result.status().getCode() == StatusCodes.CONFLICT ? load(store, actor, partyId()) : null);
            return result;
        } catch (ClienteleException e) {
            return new CommitResult(e.getStatus(), 0, List.of());
        }
    }

    /**
     * Follows {@link #commit} on the thread to which the record belongs.
     *
     * @param result what it gave
     */
    public void saved(CommitResult result) {
        saving = false;
        if (result.isCommitted()) {
            sequence = result.sequence();
            states.begin(party);
            stack.endTyping();
            stack.saveIsDone();
        }
        tell();
    }

    /**
     * Saves on the calling thread; for tests and scripts.
     *
     * @param monitor progress and cancel, or null
     * @return how it ended
     */
    public IStatus save(IProgressMonitor monitor) {
        CommitResult result = commit(reason(), monitor);
        saved(result);
        return result.status();
    }

    // ------------------------------------------------------------------------------------------------- others

    /**
     * What both changed, after a save that ended in CONFLICT.
     *
     * @return base, mine and theirs, one entry for each value
     */
    public List<FieldConflict> conflicts() {
        return states.conflicts(party);
    }

    /**
     * Ends a conflict: takes over the stored state and does my edits to it again, as one command that can be undone.
     *
     * @param keepTheirs the paths of conflicts in which the stored value stays
     * @return OK; the record is dirty again unless nothing of mine remained
     */
    public IStatus resolve(Set<String> keepTheirs) {
        Party theirs = states.theirs();
        if (theirs == null) {
            return Status.OK_STATUS;
        }
        Party mine = party;
        List<Edit> edits = states.edits(mine, keepTheirs);
        String name = reason();
        replace(theirs, store.journal().lastSequence());
        return change(name, () -> edits.forEach(e -> e.apply(party, mine)));
    }

    /**
     * Reads the stored state; a background thread calls it and {@link #replace} may follow.
     *
     * @return the party as it is stored
     * @throws ClienteleException NOT_FOUND when it is gone, LOCK_TIMEOUT
     */
    public Party fetch() throws ClienteleException {
        return load(store, actor, partyId());
    }

    /**
     * Takes a stored state over; what was not saved is lost, and nothing can be undone.
     *
     * @param stored what {@link #fetch} gave
     * @param upTo the commit that it shows
     */
    public void replace(Party stored, long upTo) {
        sequence = upTo;
        take(stored);
        stack.flush();
        tell();
    }

    private void take(Party loaded) {
        party = loaded;
        states.begin(loaded);
    }

    /**
     * What is edited here, as a customer of its own: its number and its ids are not taken over, since none is ever used
     * twice.
     *
     * @return a new party
     */
    public Party asNew() {
        Party copy = EcoreUtil.copy(party);
        RecordDelta.forgetIds(copy);
        copy.setVersion(0);
        if (copy.getCustomer() != null) {
            copy.getCustomer().setNumber(null);
        }
        return copy;
    }

    /** The last commit that the record knows. */
    public long sequence() {
        return sequence;
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
