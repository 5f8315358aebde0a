package org.clientele.lifecycle.internal.agenda.handover;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalLong;

import org.clientele.core.Actor;
import org.clientele.core.ClienteleException;
import org.clientele.core.StatusCodes;
import org.clientele.core.agenda.HandoverRequest;
import org.clientele.core.agenda.HandoverRequest.Share;
import org.clientele.core.agenda.HandoverResult;
import org.clientele.core.agenda.HandoverResult.Kept;
import org.clientele.core.agenda.Holding;
import org.clientele.core.store.AggregateRef;
import org.clientele.core.store.CommitResult;
import org.clientele.core.store.EditBatch;
import org.clientele.core.store.Store;
import org.clientele.core.store.UnitOfWork;
import org.clientele.model.Aggregate;
import org.clientele.model.Identified;
import org.clientele.model.Party;
import org.clientele.model.WorkCapacity;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.emf.ecore.EObject;

/** Hands over, some hundred records in a transaction, all of them in one batch. */
final class HandoverRun {

    private static final int CHUNK = 200;

    /** One thing and who gets it. */
    private record Gift(Holding item, String to) {
    }

    private final Store store;
    private final Actor actor;
    private final HandoverRequest request;
    private final List<Kept> kept = new ArrayList<>();
    private int given;

    HandoverRun(Store store, Actor actor, HandoverRequest request) {
        this.store = store;
        this.actor = actor;
        this.request = request;
    }

    HandoverResult run(IProgressMonitor monitor) throws ClienteleException {
        List<List<Gift>> groups = groups();
        SubMonitor progress = SubMonitor.convert(monitor, Math.max(1, groups.size()));
        try (EditBatch batch = store.beginEdits(actor, request.reason().strip())) {
            for (int from = 0; from < groups.size(); from += CHUNK) {
                if (progress.isCanceled()) {
                    batch.rollBack(null);
                    throw new ClienteleException(StatusCodes.CANCELLED, Messages.cancelled);
                }
                hand(groups.subList(from, Math.min(groups.size(), from + CHUNK)), batch);
                progress.worked(CHUNK);
            }
            if (given == 0) {
                return new HandoverResult(Status.OK_STATUS, OptionalLong.empty(), 0, kept);
            }
            CommitResult result = batch.complete("handed over " + given + ", kept " + kept.size()); //$NON-NLS-1$ //$NON-NLS-2$
            if (!result.isCommitted()) {
                throw new ClienteleException(result.status());
            }
            return new HandoverResult(Status.OK_STATUS, OptionalLong.of(batch.id()), given, kept);
        }
    }

    /** What belongs to one record goes together; customers come last. */
    private List<List<Gift>> groups() {
        Map<AggregateRef, List<Gift>> groups = new LinkedHashMap<>();
        List<Gift> gifts = new ArrayList<>();
        for (Share share : request.shares()) {
            share.items().forEach(item -> gifts.add(new Gift(item, share.to().strip())));
        }
        gifts.sort(Comparator.comparing(g -> Kind.CUSTOMER.id().equals(g.item().kind().id())));
        gifts.forEach(g -> groups.computeIfAbsent(g.item().aggregate(), a -> new ArrayList<>()).add(g));
        return List.copyOf(groups.values());
    }

    /** Together; where that is refused, record by record. */
    private void hand(List<List<Gift>> groups, EditBatch batch) throws ClienteleException {
        int told = kept.size();
        int before = given;
        CommitResult result;
        try (UnitOfWork work = batch.begin()) {
            boolean any = false;
            for (List<Gift> group : groups) {
                any |= give(group, work);
            }
            if (!any) {
                return;
            }
            result = work.commit(null);
        }
        if (result.isCommitted()) {
            return;
        }
        kept.subList(told, kept.size()).clear();
        given = before;
        int code = result.status().getCode();
        if (code == StatusCodes.STORE_NOT_WRITABLE || code == StatusCodes.STORE_DAMAGED) {
            throw new ClienteleException(result.status());
        }
        if (groups.size() == 1) {
            groups.getFirst().forEach(g -> kept.add(new Kept(g.item(), result.status().getMessage())));
            return;
        }
        for (List<Gift> group : groups) {
            hand(List.of(group), batch);
        }
    }

    private boolean give(List<Gift> group, UnitOfWork work) throws ClienteleException {
        AggregateRef ref = group.getFirst().item().aggregate();
        Aggregate record = store.records(actor).load(ref.type(), ref.id()).orElse(null);
        boolean any = false;
        for (Gift gift : group) {
            boolean done = record != null && give(record, gift);
            if (done) {
                given++;
            } else {
                kept.add(new Kept(gift.item(), Messages.kept_changed));
            }
            any |= done;
        }
        if (any) {
            work.save(record);
        }
        return any;
    }

    /** Only what the person still has. */
    private boolean give(Aggregate record, Gift gift) {
        Kind kind = Kind.of(gift.item().kind().id()).orElse(null);
        if (kind == null) {
            return false;
        }
        if (record instanceof WorkCapacity capacity) {
            return request.from().equals(capacity.getAccount()) && end(capacity);
        }
        EObject holder = record instanceof Party party ? party.getCustomer() : part(record, gift.item().part());
        if (holder == null || !Objects.equals(request.from(), holder.eGet(kind.ownerAttribute()))) {
            return false;
        }
        holder.eSet(kind.ownerAttribute(), gift.to());
        return true;
    }

    private static EObject part(Aggregate record, long id) {
        if (id == 0) {
            return record;
        }
        var contents = record.eAllContents();
        while (contents.hasNext()) {
            if (contents.next() instanceof Identified part && part.getId() == id) {
                return part;
            }
        }
        return null;
    }

    /** Who has gone works on no day; what was stated comes back with the undo. */
    private static boolean end(WorkCapacity capacity) {
        capacity.setMonday(0);
        capacity.setTuesday(0);
        capacity.setWednesday(0);
        capacity.setThursday(0);
        capacity.setFriday(0);
        capacity.setSaturday(0);
        capacity.setSunday(0);
        return true;
    }
}
