package org.clientele.ui.customers.internal.record;

import java.util.Iterator;
import java.util.List;
import java.util.Optional;

import org.clientele.core.Actor;
import org.clientele.core.ClienteleException;
import org.clientele.core.operations.TraceForLog;
import org.clientele.core.store.CommitResult;
import org.clientele.core.store.Store;
import org.clientele.model.ClientelePackage;
import org.clientele.model.Customer;
import org.clientele.model.Identified;
import org.clientele.model.Party;
import org.clientele.ui.customers.RecordContext;
import org.clientele.ui.edits.RecordDelta;
import org.clientele.ui.edits.StoredEdits;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * The handle of one customer record: the graph, its commands, saving and what happens when somebody else saved first.
 * Plain: it knows no widget. One thread at a time; {@link #commit} and {@link #fetch} talk to the store and belong to a
 * background thread, while which nobody may change the record.
 */
public final class CustomerRecord extends StoredEdits<Party> implements RecordContext {

    /**
     * Takes a record over.
     *
     * @param store holds it
     * @param actor who uses it
     * @param loaded what {@link org.clientele.core.store.Records#load} gave, or a new party
     */
    public CustomerRecord(Store store, Actor actor, Party loaded) {
        super(store, actor, ClientelePackage.Literals.PARTY, loaded);
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
        return new CustomerRecord(store, actor, (Party) load(store, actor, ClientelePackage.Literals.PARTY, partyId));
    }

    @Override
    public long partyId() {
        return party().getId();
    }

    @Override
    public Party party() {
        return aggregate();
    }

    @Override
    public CommitResult commit(String reason, IProgressMonitor monitor) {
        try {
            Customer customer = party().getCustomer();
            IStatus number = RecordValidator.checkNumber(store().records(actor()),
                    customer == null ? null : customer.getNumber(), partyId());
            if (!number.isOK()) {
                return new CommitResult(number, 0, List.of());
            }
            boolean created = isNew();
            CommitResult result = super.commit(reason, monitor);
            if (created && customer != null && customer.getNumber() != null && result.isCommitted()) {
                remember(customer.getNumber());
            }
            return result;
        } catch (ClienteleException e) {
            return new CommitResult(e.getStatus(), 0, List.of());
        }
    }

    /** The record is saved already: that its number may be offered again one day is only told to the log. */
    private void remember(String number) {
        try {
            CustomerNumbers.given(store(), number);
        } catch (ClienteleException e) {
            ILog.of(CustomerRecord.class).log(TraceForLog.of(e.getStatus()));
        }
    }

    @Override
    public Optional<EObject> current(EObject object) {
        if (!(object instanceof Identified wanted) || wanted.getId() == 0) {
            return Optional.empty();
        }
        for (Iterator<EObject> all = party().eAllContents(); all.hasNext();) {
            EObject next = all.next();
            if (next.eClass() == object.eClass() && ((Identified) next).getId() == wanted.getId()) {
                return Optional.of(next);
            }
        }
        return Optional.empty();
    }

    /**
     * What is edited here, as a customer of its own: its number and its ids are not taken over, since none is ever used
     * twice.
     *
     * @return a new party
     */
    public Party asNew() {
        Party copy = EcoreUtil.copy(party());
        RecordDelta.forgetIds(copy);
        copy.setVersion(0);
        if (copy.getCustomer() != null) {
            copy.getCustomer().setNumber(null);
        }
        return copy;
    }
}
