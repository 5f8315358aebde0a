package org.clientele.customers.internal.bulk;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.clientele.core.Actor;
import org.clientele.core.ClienteleException;
import org.clientele.core.StatusCodes;
import org.clientele.core.store.CommitProblem;
import org.clientele.core.store.CommitResult;
import org.clientele.core.store.Store;
import org.clientele.core.store.UnitOfWork;
import org.clientele.model.Aggregate;
import org.clientele.model.ClientelePackage.Literals;
import org.clientele.model.Party;

/** Changes some records in one unit of work; leaves out those that are refused. */
final class BulkRun {

    private static final int TRIES = 5;

    private final Store store;
    private final Actor actor;
    private final List<Step> steps;
    private final Supplier<UnitOfWork> units;
    private final Tally tally;

    BulkRun(Store store, Actor actor, List<Step> steps, Supplier<UnitOfWork> units, Tally tally) {
        this.store = store;
        this.actor = actor;
        this.steps = steps;
        this.units = units;
        this.tally = tally;
    }

    /** Tells what would become of records. */
    void look(List<Long> ids) throws ClienteleException {
        load(ids, tally).forEach(party -> tally.apply(party, steps));
    }

    private List<Party> load(List<Long> ids, Tally counted) throws ClienteleException {
        List<Aggregate> loaded = store.records(actor).loadAll(Literals.PARTY,
                ids.stream().mapToLong(Long::longValue).toArray());
        if (loaded.size() < ids.size()) {
            var there = loaded.stream().map(Aggregate::getId).collect(Collectors.toSet());
            ids.stream().filter(id -> !there.contains(id)).forEach(id -> counted.refuse(id, Messages.hidden));
        }
        return loaded.stream().map(Party.class::cast).toList();
    }

    /** Changes records. What concerns one of them alone is found by halving. */
    void change(List<Long> ids) throws ClienteleException {
        Map<Long, String> refused = new HashMap<>();
        for (int attempt = 1;; attempt++) {
            Tally part = new Tally(0);
            try (UnitOfWork work = units.get()) {
                CommitResult result = write(ids, refused, part, work);
                int code = result == null ? 0 : result.status().getCode();
                if (result == null || result.isCommitted()) {
                    tally.add(part);
                    return;
                }
                boolean again = code == StatusCodes.CONFLICT || code == StatusCodes.LOCK_TIMEOUT;
                if (again && attempt < TRIES) {
                    continue;
                }
                if (code == StatusCodes.STORE_NOT_WRITABLE || code == StatusCodes.STORE_DAMAGED
                        || code == StatusCodes.FAILED) {
                    throw new ClienteleException(code, result.status().getMessage());
                }
                if (named(result, refused)) {
                    continue;
                }
                if (ids.size() == 1) {
                    tally.refuse(ids.getFirst(), again ? Messages.busy : result.status().getMessage());
                    return;
                }
            }
            change(ids.subList(0, ids.size() / 2));
            change(ids.subList(ids.size() / 2, ids.size()));
            return;
        }
    }

    private CommitResult write(List<Long> ids, Map<Long, String> refused, Tally part, UnitOfWork work)
            throws ClienteleException {
        boolean any = false;
        for (Party party : load(ids, part)) {
            String reason = refused.get(party.getId());
            if (reason != null) {
                part.refuse(party.getId(), reason);
            } else if (part.apply(party, steps)) {
                work.save(party);
                any = true;
            }
        }
        return any ? work.commit(null) : null;
    }

    /** Takes note of the records that the refusal names; they are left out the next time. */
    private static boolean named(CommitResult result, Map<Long, String> refused) {
        boolean more = false;
        for (CommitProblem problem : result.problems()) {
            if (problem.aggregate() != null && problem.aggregate().type() == Literals.PARTY) {
                more |= refused.putIfAbsent(problem.aggregate().id(), problem.message()) == null;
            }
        }
        return more;
    }
}
