package org.clientele.ui.customers.internal.record;

import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

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
import org.clientele.ui.customers.RecordContext;
import org.clientele.ui.customers.internal.record.RecordDelta.Edit;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * The handle of one customer record: the graph, its commands, saving and what happens when somebody else saved first.
 * Plain: it knows no widget. One thread at a time; {@link #commit} and {@link #fetch} talk to the store and belong to a
 * background thread, while which nobody may change the record.
 */
public final class CustomerRecord extends AggregateEdits implements RecordContext {

    private final Store store;
    private final Actor actor;

    private final RecordStates states = new RecordStates();
    private Party party;
    private long sequence;

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
    protected EObject root() {
        return party;
    }

    /** Whether it was never saved. */
    @Override
    public boolean isNew() {
        return party.getId() == 0;
    }

    /** What the store calls it. */
    public AggregateRef reference() {
        return new AggregateRef(ClientelePackage.Literals.PARTY, party.getId());
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
        if (result.isCommitted()) {
            sequence = result.sequence();
            states.begin(party);
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
        forgetCommands();
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
}
