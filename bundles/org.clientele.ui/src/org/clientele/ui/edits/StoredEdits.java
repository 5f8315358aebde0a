package org.clientele.ui.edits;

import java.util.List;
import java.util.Set;

import org.clientele.core.Actor;
import org.clientele.core.ClienteleException;
import org.clientele.core.StatusCodes;
import org.clientele.core.store.AggregateRef;
import org.clientele.core.store.CommitResult;
import org.clientele.core.store.Store;
import org.clientele.core.store.UnitOfWork;
import org.clientele.model.Aggregate;
import org.clientele.ui.edits.RecordDelta.Edit;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;

/**
 * The handle of one stored aggregate that a person edits: the graph, its commands, saving and what happens when
 * somebody else saved first. One thread at a time; {@link #commit} and {@link #fetch} talk to the store and belong to a
 * background thread, while which nobody may change the graph.
 *
 * @param <A> the aggregate's class
 * @since 1.0
 */
public class StoredEdits<A extends Aggregate> extends AggregateEdits {

    private final Store store;
    private final Actor actor;
    private final EClass type;
    private final RecordStates<A> states = new RecordStates<>();
    private A aggregate;
    private long sequence;

    /**
     * Takes an aggregate over.
     *
     * @param store holds it
     * @param actor who edits it
     * @param type the root class, such as {@code Party}
     * @param loaded what {@link org.clientele.core.store.Records#load} gave, or a new one
     */
    public StoredEdits(Store store, Actor actor, EClass type, A loaded) {
        this.store = store;
        this.actor = actor;
        this.type = type;
        this.sequence = store.journal().lastSequence();
        take(loaded);
    }

    /**
     * Loads an aggregate.
     *
     * @param store holds it
     * @param actor who asks
     * @param type the root class
     * @param id which
     * @return the graph
     * @throws ClienteleException NOT_FOUND when there is none or it is hidden, LOCK_TIMEOUT, STORE_DAMAGED
     */
    protected static Aggregate load(Store store, Actor actor, EClass type, long id) throws ClienteleException {
        return store.records(actor).load(type, id).orElseThrow(() -> new ClienteleException(StatusCodes.NOT_FOUND,
                Messages.bind(Messages.Record_notFound, Long.toString(id))));
    }

    /** The store that holds it. */
    public Store store() {
        return store;
    }

    /** Who edits it. */
    public Actor actor() {
        return actor;
    }

    /** A copy of the aggregate as it was loaded, or saved last. */
    public A stored() {
        return states.base();
    }

    /** The aggregate as it is now; a reload replaces the object. */
    public A aggregate() {
        return aggregate;
    }

    @Override
    protected EObject root() {
        return aggregate;
    }

    @Override
    public boolean isNew() {
        return aggregate.getId() == 0;
    }

    /** What the store calls it. */
    public AggregateRef reference() {
        return new AggregateRef(type, aggregate.getId());
    }

    /**
     * Writes the changes as one unit of work. A background thread calls it; {@link #saved} has to follow.
     *
     * @param reason why
     * @param monitor progress and cancel, or null
     * @return how it ended; of CONFLICT, {@link #conflicts} tells more
     */
    public CommitResult commit(String reason, IProgressMonitor monitor) {
        states.forgetDeadIds(aggregate);
        try (UnitOfWork work = store.begin(actor, reason)) {
            if (isNew()) {
                work.add(aggregate);
            } else {
                work.save(aggregate);
            }
            include(work);
            CommitResult result = work.commit(monitor);
            states.collided(
                    result.status().getCode() == StatusCodes.CONFLICT ? fetch() : null);
            return result;
        } catch (ClienteleException e) {
            return new CommitResult(e.getStatus(), 0, List.of());
        }
    }

    /**
     * Adds to the unit of work what has to be saved together with the aggregate. Called by {@link #commit}, on its thread;
     * does nothing unless overridden.
     *
     * @param work the unit of work, which has the aggregate already
     * @throws ClienteleException as it cannot be added; nothing is saved then
     */
    protected void include(UnitOfWork work) throws ClienteleException {
        // an aggregate is saved alone
    }

    /**
     * Follows {@link #commit} on the thread to which the record belongs.
     *
     * @param result what it gave
     */
    public void saved(CommitResult result) {
        if (result.isCommitted()) {
            sequence = result.sequence();
            states.begin(aggregate);
        }
        saveEnded(result.isCommitted());
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

    /**
     * What both changed, after a save that ended in CONFLICT.
     *
     * @return base, mine and theirs, one entry for each value
     */
    public List<FieldConflict> conflicts() {
        return states.conflicts(aggregate);
    }

    /**
     * Ends a conflict: takes over the stored state and does my edits to it again, as one command that can be undone.
     *
     * @param keepTheirs the paths of conflicts in which the stored value stays
     * @return OK; the record is dirty again unless nothing of mine remained
     */
    public IStatus resolve(Set<String> keepTheirs) {
        A theirs = states.theirs();
        if (theirs == null) {
            return Status.OK_STATUS;
        }
        A mine = aggregate;
        List<Edit> edits = states.edits(mine, keepTheirs);
        String name = reason();
        replace(theirs, store.journal().lastSequence());
        return change(name, () -> edits.forEach(e -> e.apply(aggregate, mine)));
    }

    /**
     * Reads the stored state; a background thread calls it and {@link #replace} may follow.
     *
     * @return the aggregate as it is stored
     * @throws ClienteleException NOT_FOUND when it is gone, LOCK_TIMEOUT
     */
    @SuppressWarnings("unchecked")
    public A fetch() throws ClienteleException {
        return (A) load(store, actor, type, aggregate.getId());
    }

    /**
     * Takes a stored state over; what was not saved is lost, and nothing can be undone.
     *
     * @param stored what {@link #fetch} gave
     * @param upTo the commit that it shows
     */
    public void replace(A stored, long upTo) {
        sequence = upTo;
        take(stored);
        forgetCommands();
    }

    private void take(A loaded) {
        aggregate = loaded;
        states.begin(loaded);
    }

    /** The last commit that the graph knows. */
    public long sequence() {
        return sequence;
    }
}
