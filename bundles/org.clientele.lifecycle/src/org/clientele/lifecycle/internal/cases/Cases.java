package org.clientele.lifecycle.internal.cases;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.clientele.core.Actor;
import org.clientele.core.ClienteleException;
import org.clientele.core.StatusCodes;
import org.clientele.core.retention.CaseItem;
import org.clientele.core.store.Criterion;
import org.clientele.core.store.FeaturePath;
import org.clientele.core.store.RecordQuery;
import org.clientele.core.store.Records;
import org.clientele.core.store.Store;
import org.clientele.model.Aggregate;
import org.clientele.model.ClientelePackage.Literals;
import org.clientele.model.DeclineCase;
import org.clientele.model.DeclineOutcome;
import org.clientele.model.value.PartyId;

/** Reads cases that somebody may see. */
public final class Cases {

    private static final int PAGE = 500;
    private static final FeaturePath CUSTOMER = FeaturePath.of(Literals.DECLINE_CASE__CUSTOMER);
    private static final FeaturePath OUTCOME = FeaturePath.of(Literals.DECLINE_CASE__OUTCOME);

    private Cases() {
    }

    /**
     * The newest case of each customer whose outcome is not known yet.
     *
     * @param store the store
     * @param actor who asks
     * @return cases by the customer's id
     * @throws ClienteleException LOCK_TIMEOUT
     */
    public static Map<Long, CaseItem> pending(Store store, Actor actor) throws ClienteleException {
        Map<Long, CaseItem> cases = new HashMap<>();
        for (DeclineCase each : all(store, actor, Criterion.eq(OUTCOME, DeclineOutcome.PENDING))) {
            cases.putIfAbsent(each.getCustomer().value(), item(each)); // the newest first
        }
        return cases;
    }

    static List<DeclineCase> of(Store store, Actor actor, long party) throws ClienteleException {
        return all(store, actor, Criterion.eq(CUSTOMER, new PartyId(party)));
    }

    /** All that meet a criterion, or all; the newest first. */
    static List<DeclineCase> all(Store store, Actor actor, Criterion... criteria) throws ClienteleException {
        Records records = store.records(actor);
        RecordQuery query = RecordQuery.all(Literals.DECLINE_CASE, List.of())
                .and(new Criterion(CUSTOMER, Criterion.Operator.NOT_NULL, null));
        for (Criterion criterion : criteria) {
            query = query.and(criterion);
        }
        List<Long> ids = new ArrayList<>();
        records.scan(query, row -> ids.add(row.id()), null);
        List<DeclineCase> cases = new ArrayList<>();
        for (int from = 0; from < ids.size(); from += PAGE) {
            long[] page = ids.subList(from, Math.min(ids.size(), from + PAGE)).stream().mapToLong(Long::longValue)
                    .toArray();
            for (Aggregate each : records.loadAll(Literals.DECLINE_CASE, page)) {
                cases.add((DeclineCase) each);
            }
        }
        cases.sort(Comparator.comparing(DeclineCase::getOpenedOn, Comparator.nullsFirst(Comparator.naturalOrder()))
                .thenComparing(DeclineCase::getId).reversed());
        return cases;
    }

    static DeclineCase get(Store store, Actor actor, long id) throws ClienteleException {
        Aggregate found = store.records(actor).load(Literals.DECLINE_CASE, id).orElse(null);
        if (found instanceof DeclineCase known && known.getCustomer() != null) {
            return known;
        }
        throw new ClienteleException(StatusCodes.NOT_FOUND, Messages.no_case);
    }

    static List<CaseItem> items(List<DeclineCase> cases) {
        return cases.stream().map(Cases::item).toList();
    }

    static CaseItem item(DeclineCase each) {
        return new CaseItem(each.getId(), each.getCustomer().value(), each.getModel(), each.getOpenedOn(),
                each.getScore(), each.getAtStake(), each.getDecision(), each.getReason(), each.getChurn(),
                each.getDecidedOn(), each.getDecidedBy(), each.getPlan() == null ? 0 : each.getPlan().value(),
                each.getCost(), each.getOutcome(), each.getOutcomeOn(), each.getRegained());
    }

    /** The cases of each customer, the oldest first. */
    static Map<Long, List<DeclineCase>> byCustomer(List<DeclineCase> newestFirst) {
        Map<Long, List<DeclineCase>> all = new HashMap<>();
        for (DeclineCase each : newestFirst.reversed()) {
            all.computeIfAbsent(each.getCustomer().value(), any -> new ArrayList<>()).add(each);
        }
        return all;
    }
}
