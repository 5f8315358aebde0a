package org.clientele.segmentation.internal.membership;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import org.clientele.core.Actor;
import org.clientele.core.ClienteleException;
import org.clientele.core.StatusCodes;
import org.clientele.core.store.CommitResult;
import org.clientele.core.store.Store;
import org.clientele.core.store.UnitOfWork;
import org.clientele.model.ClienteleFactory;
import org.clientele.model.ClientelePackage.Literals;
import org.clientele.model.ManualMember;
import org.clientele.model.Party;
import org.clientele.model.Segment;
import org.clientele.model.value.PartyId;
import org.clientele.segmentation.internal.Messages;
import org.eclipse.core.runtime.Status;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.osgi.util.NLS;

/** Puts customers into segments and out of them by hand. */
public final class ManualChanges {

    private final SegmentLibrary library;
    private final Clock clock;

    /**
     * Works on definitions.
     *
     * @param library the definitions
     * @param clock tells the day on which it is done; its zone does not matter
     */
    public ManualChanges(SegmentLibrary library, Clock clock) {
        this.library = library;
        this.clock = clock;
    }

    /**
     * Puts a customer in or out.
     *
     * @param store the store
     * @param actor who acts
     * @param key the segment's key
     * @param party the customer
     * @param included whether it is put in
     * @param reason why
     * @return committed, or why not
     */
    public CommitResult set(Store store, Actor actor, String key, long party, boolean included, String reason)
            throws ClienteleException {
        Segment segment = EcoreUtil.copy(library.of(store).current().get(key));
        if (reason == null || reason.isBlank()) {
            throw new ClienteleException(StatusCodes.INVALID_INPUT,
                    NLS.bind(Messages.manual_reason, segment.getName()));
        }
        checkCustomer(store, actor, party);
        remove(segment, party);
        ManualMember member = ClienteleFactory.eINSTANCE.createManualMember();
        member.setParty(new PartyId(party));
        member.setIncluded(included);
        member.setReason(reason.strip());
        member.setAccount(actor.account());
        member.setSince(LocalDate.now(clock.withZone(store.info().settings().zone())));
        segment.getManual().add(member);
        return save(store, actor, segment,
                NLS.bind(included ? Messages.manual_in : Messages.manual_out, segment.getName(), reason.strip()));
    }

    /**
     * Leaves a customer to the condition again.
     *
     * @param store the store
     * @param actor who acts
     * @param key the segment's key
     * @param party the customer
     * @return committed, or why not
     */
    public CommitResult release(Store store, Actor actor, String key, long party) throws ClienteleException {
        Segment segment = EcoreUtil.copy(library.of(store).current().get(key));
        checkCustomer(store, actor, party);
        if (!remove(segment, party)) {
            return new CommitResult(Status.OK_STATUS, 0, List.of());
        }
        return save(store, actor, segment, NLS.bind(Messages.manual_release, segment.getName()));
    }

    private static boolean remove(Segment segment, long party) {
        return segment.getManual().removeIf(m -> m.getParty() != null && m.getParty().value() == party);
    }

    private static void checkCustomer(Store store, Actor actor, long party) throws ClienteleException {
        if (store.records(actor).load(Literals.PARTY, party).map(Party.class::cast)
                .filter(p -> p.getCustomer() != null).isEmpty()) {
            throw new ClienteleException(StatusCodes.NOT_FOUND, NLS.bind(Messages.manual_customer, party));
        }
    }

    private CommitResult save(Store store, Actor actor, Segment segment, String reason) throws ClienteleException {
        try (UnitOfWork work = store.begin(actor, reason)) {
            work.save(segment);
            return library.of(store).upToDate(work.commit(null));
        }
    }
}
