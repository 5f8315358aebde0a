package org.clientele.customers.internal.editing;

import java.util.List;

import org.clientele.core.Actor;
import org.clientele.core.ClienteleException;
import org.clientele.core.StatusCodes;
import org.clientele.core.store.CommitResult;
import org.clientele.core.store.Store;
import org.clientele.core.store.UnitOfWork;
import org.clientele.model.Aggregate;
import org.clientele.model.ClientelePackage.Literals;
import org.clientele.model.Customer;
import org.clientele.model.Party;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.osgi.util.NLS;

/** One change of one record as one unit of work. */
public final class RecordEdit {

    /**
     * Changes a graph.
     *
     * @param <A> the class of the record
     */
    @FunctionalInterface
    public interface Change<A extends Aggregate> {
        /**
         * Does it.
         *
         * @param record the loaded graph
         * @param work the unit of work, for what is added beside
         * @throws ClienteleException when it cannot be done: nothing is written
         */
        void apply(A record, UnitOfWork work) throws ClienteleException;
    }

    private RecordEdit() {
    }

    /**
     * Loads a party, changes it and commits it.
     *
     * @param store holds it
     * @param actor who acts
     * @param partyId which
     * @param reason why
     * @param change what is changed
     * @return how it ended
     */
    public static CommitResult party(Store store, Actor actor, long partyId, String reason, Change<Party> change) {
        return commit(store, actor, Literals.PARTY, partyId, reason, change);
    }

    /**
     * Loads an aggregate, changes it and commits it.
     *
     * @param <A> its class
     * @param store holds it
     * @param actor who acts
     * @param type its root class
     * @param id which
     * @param reason why
     * @param change what is changed
     * @return how it ended
     */
    @SuppressWarnings("unchecked")
    public static <A extends Aggregate> CommitResult commit(Store store, Actor actor, EClass type, long id,
            String reason, Change<A> change) {
        try (UnitOfWork work = store.begin(actor, reason)) {
            A record = (A) store.records(actor).load(type, id).orElseThrow(() -> notFound(id));
            change.apply(record, work);
            work.save(record);
            return work.commit(null);
        } catch (ClienteleException e) {
            return failed(e);
        }
    }

    /**
     * What a change that was not begun ends with.
     *
     * @param failure why
     * @return nothing was written
     */
    public static CommitResult failed(ClienteleException failure) {
        return new CommitResult(failure.getStatus(), 0, List.of());
    }

    /**
     * Says that a record is not there.
     *
     * @param id its id
     * @return the failure
     */
    public static ClienteleException notFound(long id) {
        return new ClienteleException(StatusCodes.NOT_FOUND, NLS.bind(Messages.notFound, Long.toString(id)));
    }

    /**
     * Says that an object of a record is not there.
     *
     * @param id its id
     * @return the failure
     */
    public static ClienteleException noChild(long id) {
        return new ClienteleException(StatusCodes.NOT_FOUND, NLS.bind(Messages.noChild, Long.toString(id)));
    }

    /**
     * The role as a customer.
     *
     * @param party a party
     * @return the role
     * @throws ClienteleException NOT_FOUND when it has none
     */
    public static Customer customer(Party party) throws ClienteleException {
        if (party.getCustomer() == null) {
            throw new ClienteleException(StatusCodes.NOT_FOUND,
                    NLS.bind(Messages.noCustomer, Long.toString(party.getId())));
        }
        return party.getCustomer();
    }
}
