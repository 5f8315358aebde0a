package org.clientele.lifecycle.internal.care;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.clientele.core.Actor;
import org.clientele.core.ClienteleException;
import org.clientele.core.care.PlanItem;
import org.clientele.core.care.PlanPage;
import org.clientele.core.care.PlanQuery;
import org.clientele.core.store.Criterion;
import org.clientele.core.store.Criterion.Operator;
import org.clientele.core.store.FeaturePath;
import org.clientele.core.store.Page;
import org.clientele.core.store.PageKey;
import org.clientele.core.store.RecordQuery;
import org.clientele.core.store.RecordRow;
import org.clientele.core.store.Records;
import org.clientele.core.store.Store;
import org.clientele.model.ClientelePackage.Literals;
import org.clientele.model.PlanKind;
import org.clientele.model.PlanState;
import org.clientele.model.value.CarePlanId;
import org.clientele.model.value.PartyId;

/** Plans as rows. */
final class PlanList {

    private static final List<FeaturePath> COLUMNS = List.of(FeaturePath.of(Literals.CARE_PLAN__CUSTOMER),
            FeaturePath.of(Literals.CARE_PLAN__TITLE), FeaturePath.of(Literals.CARE_PLAN__KIND),
            FeaturePath.of(Literals.CARE_PLAN__STATE), FeaturePath.of(Literals.CARE_PLAN__OWNER),
            FeaturePath.of(Literals.CARE_PLAN__START), FeaturePath.of(Literals.CARE_PLAN__UNTIL),
            FeaturePath.of(Literals.CARE_PLAN__RECURRENCE));
    private static final int START = 5;
    private static final FeaturePath PLAN = FeaturePath.of(Literals.TASK__PLAN);

    private final Store store;
    private final Actor actor;
    private final LocalDate today;

    PlanList(Store store, Actor actor, LocalDate today) {
        this.store = store;
        this.actor = actor;
        this.today = today;
    }

    /** What waits of a plan. */
    private static final class Waiting {
        private LocalDate next;
        private int overdue;

        private void add(LocalDate due, boolean contact, LocalDate today) {
            if (due != null && contact && (next == null || due.isBefore(next))) {
                next = due;
            }
            if (due != null && due.isBefore(today)) {
                overdue++;
            }
        }
    }

    PlanPage page(PlanQuery query, Optional<PageKey> after, int limit) throws ClienteleException {
        Records records = store.records(actor);
        List<Criterion> where = new ArrayList<>();
        query.customer().ifPresent(
                id -> where.add(Criterion.eq(FeaturePath.of(Literals.CARE_PLAN__CUSTOMER), new PartyId(id))));
        query.owner().ifPresent(
                owner -> where.add(Criterion.eq(FeaturePath.of(Literals.CARE_PLAN__OWNER), owner)));
        if (query.states().size() < PlanState.values().length) {
            where.add(new Criterion(FeaturePath.of(Literals.CARE_PLAN__STATE), Operator.IN,
                    query.states().stream().sorted(Comparator.naturalOrder()).toList()));
        }
        Page page = records.page(new RecordQuery(Literals.CARE_PLAN, COLUMNS, where,
                Optional.of(FeaturePath.of(Literals.CARE_PLAN__START)), true), after, limit);
        List<RecordRow> rows = page.rows();
        Map<Long, String> names = Parties.names(store, actor, rows.stream().map(row -> (PartyId) row.values().get(0))
                .filter(id -> id != null).mapToLong(PartyId::value).distinct().toArray());
        Map<Long, Waiting> waiting = waiting(records, rows);
        return new PlanPage(rows.stream().map(row -> item(row, names, waiting)).toList(), page.next());
    }

    private Map<Long, Waiting> waiting(Records records, List<RecordRow> rows) throws ClienteleException {
        Map<Long, Waiting> waiting = new HashMap<>();
        if (rows.isEmpty()) {
            return waiting;
        }
        RecordQuery open = RecordQuery
                .all(Literals.TASK, List.of(PLAN, FeaturePath.of(Literals.TASK__DUE),
                        FeaturePath.of(Literals.TASK__OCCURRENCE)))
                .and(new Criterion(PLAN, Operator.IN, rows.stream().map(row -> new CarePlanId(row.id())).toList()))
                .and(new Criterion(FeaturePath.of(Literals.TASK__DONE_AT), Operator.IS_NULL, null))
                .and(new Criterion(FeaturePath.of(Literals.TASK__CANCELLED_AT), Operator.IS_NULL, null));
        records.scan(open, row -> {
            waiting.computeIfAbsent(row.getLong(0), id -> new Waiting())
                    .add(row.isNull(1) ? null : row.getDate(1), !row.isNull(2), today);
            return true;
        }, null);
        return waiting;
    }

    private static PlanItem item(RecordRow row, Map<Long, String> names, Map<Long, Waiting> waiting) {
        List<Object> v = row.values();
        PartyId customer = (PartyId) v.get(0);
        long id = customer == null ? 0 : customer.value();
        Waiting tasks = waiting.getOrDefault(row.id(), new Waiting());
        return new PlanItem(row.id(), id, names.getOrDefault(id, ""), text(v.get(1)), (PlanKind) v.get(2), //$NON-NLS-1$
                (PlanState) v.get(3), text(v.get(4)), (LocalDate) v.get(START), (LocalDate) v.get(6), text(v.get(7)),
                tasks.next, tasks.overdue);
    }

    private static String text(Object value) {
        return value == null ? "" : (String) value; //$NON-NLS-1$
    }

    /** The plans in a state, by id. */
    static long[] ids(Store store, Actor actor, PlanState state) throws ClienteleException {
        List<Long> ids = new ArrayList<>();
        store.records(actor).scan(RecordQuery.all(Literals.CARE_PLAN, List.of())
                .and(Criterion.eq(FeaturePath.of(Literals.CARE_PLAN__STATE), state)), row -> ids.add(row.id()), null);
        return ids.stream().mapToLong(Long::longValue).toArray();
    }
}
