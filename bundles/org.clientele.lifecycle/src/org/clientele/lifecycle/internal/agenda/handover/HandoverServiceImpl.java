package org.clientele.lifecycle.internal.agenda.handover;

import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;

import org.clientele.core.Actor;
import org.clientele.core.ClienteleException;
import org.clientele.core.StatusCodes;
import org.clientele.core.agenda.HandoverRequest;
import org.clientele.core.agenda.HandoverResult;
import org.clientele.core.agenda.HandoverService;
import org.clientele.core.agenda.HoldingKind;
import org.clientele.core.agenda.Holdings;
import org.clientele.core.agenda.WorkingTime;
import org.clientele.core.store.Store;
import org.clientele.lifecycle.internal.agenda.Accounts;
import org.eclipse.core.runtime.IProgressMonitor;
import org.osgi.service.component.annotations.Component;

/** Lists and hands over. It keeps no state. */
@Component
public final class HandoverServiceImpl implements HandoverService {

    @Override
    public Holdings list(Store store, Actor actor, String account, IProgressMonitor monitor)
            throws ClienteleException {
        return new HoldingsReader(store.records(actor), account).read(monitor);
    }

    @Override
    public HandoverResult handOver(Store store, Actor actor, HandoverRequest request, IProgressMonitor monitor) {
        try {
            check(request);
            return new HandoverRun(store, actor, request).run(monitor);
        } catch (ClienteleException e) {
            return new HandoverResult(e.getStatus(), OptionalLong.empty(), 0, List.of());
        }
    }

    private static void check(HandoverRequest request) throws ClienteleException {
        String problem = null;
        if (request.reason() == null || request.reason().isBlank()) {
            problem = Messages.noReason;
        } else if (request.shares().stream().anyMatch(s -> s.to() == null || s.to().isBlank())) {
            problem = Messages.noSuccessor;
        } else if (request.shares().stream().anyMatch(s -> s.to().strip().equals(request.from()))) {
            problem = Messages.same;
        } else if (request.shares().stream().anyMatch(s -> WorkingTime.EVERYBODY.equals(s.to().strip()))) {
            problem = Messages.noSuccessor;
        }
        if (problem != null) {
            throw new ClienteleException(StatusCodes.INVALID_INPUT, problem);
        }
    }

    @Override
    public List<HoldingKind> kinds() {
        return List.of(Kind.values()).stream().map(Kind::kind).toList();
    }

    @Override
    public Set<String> holders(Store store, Actor actor) throws ClienteleException {
        Set<String> holders = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        for (Kind kind : Kind.values()) {
            Accounts.collect(store.records(actor), kind.type(), kind.owner(), holders);
        }
        holders.remove(WorkingTime.EVERYBODY);
        return holders;
    }
}
