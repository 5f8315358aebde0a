package org.clientele.lifecycle.internal.agenda.calendar;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

import org.clientele.core.ClienteleException;
import org.clientele.core.store.Criterion;
import org.clientele.core.store.Criterion.Operator;
import org.clientele.core.store.FeaturePath;
import org.clientele.core.store.RecordQuery;
import org.clientele.core.store.RecordRow;
import org.clientele.core.store.Records;
import org.clientele.core.store.Store;
import org.clientele.model.ClientelePackage.Literals;

/** Finds the tasks that entries of a calendar stand for, and their customers. */
final class TaskMatch {

    private static final int PART = 500;
    private static final int PAGE = 10_000;

    private final Store store;
    private final Records records;
    private final String account;
    private final Map<String, Long> byUid = new HashMap<>();
    private final Map<String, Long> foreign = new HashMap<>();

    TaskMatch(Store store, Records records, String account) {
        this.store = store;
        this.records = records;
        this.account = account;
    }

    /** Looks all of them up at once. */
    void find(Collection<String> uids) throws ClienteleException {
        List<String> all = new ArrayList<>(uids);
        Map<Long, String> own = new HashMap<>();
        for (String uid : all) {
            OptionalLong task = Uids.task(store, uid);
            if (task.isPresent()) {
                own.put(task.getAsLong(), uid);
            }
        }
        FeaturePath owner = FeaturePath.of(Literals.TASK__OWNER);
        FeaturePath uid = FeaturePath.of(Literals.TASK__UID);
        long[] ids = own.keySet().stream().mapToLong(Long::longValue).toArray();
        for (int from = 0; from < ids.length; from += PART) {
            long[] part = Arrays.copyOfRange(ids, from, Math.min(ids.length, from + PART));
            for (RecordRow row : records.rows(Literals.TASK, List.of(owner), part)) {
                boolean mine = account.equals(row.values().getFirst());
                (mine ? byUid : foreign).put(own.get(row.id()), row.id());
            }
        }
        for (int from = 0; from < all.size(); from += PART) {
            RecordQuery query = RecordQuery.all(Literals.TASK, List.of(uid)).and(Criterion.eq(owner, account))
                    .and(new Criterion(uid, Operator.IN, all.subList(from, Math.min(all.size(), from + PART))));
            records.page(query, Optional.empty(), PAGE).rows()
                    .forEach(row -> byUid.putIfAbsent((String) row.values().getFirst(), row.id()));
        }
    }

    /** The task of an entry. */
    OptionalLong task(String uid) {
        Long id = byUid.get(uid);
        return id == null ? OptionalLong.empty() : OptionalLong.of(id);
    }

    /** Whether the entry is a task of this store that somebody else has. */
    boolean isOfSomebodyElse(String uid) {
        return foreign.containsKey(uid);
    }

    /** The customer with a number. */
    OptionalLong customer(String number) throws ClienteleException {
        return records.find(Literals.PARTY, FeaturePath.of(Literals.PARTY__CUSTOMER, Literals.CUSTOMER__NUMBER), number)
                .map(ref -> OptionalLong.of(ref.id())).orElse(OptionalLong.empty());
    }
}
