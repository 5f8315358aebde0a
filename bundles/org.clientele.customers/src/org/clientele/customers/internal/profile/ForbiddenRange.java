package org.clientele.customers.internal.profile;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.LongStream;

import org.clientele.core.ClienteleException;
import org.clientele.core.store.AggregateRef;
import org.clientele.core.store.Criterion;
import org.clientele.core.store.Criterion.Operator;
import org.clientele.core.store.FeaturePath;
import org.clientele.core.store.JournalEntry.TouchedRange;
import org.clientele.core.store.PageKey;
import org.clientele.core.store.PendingCommit;
import org.clientele.core.store.RecordQuery;
import org.clientele.core.store.RecordRow;
import org.clientele.core.store.Records;
import org.clientele.model.ClientelePackage.Literals;
import org.clientele.model.CustomerKind;
import org.eclipse.emf.ecore.EClass;

/** Looks for forbidden values among the parties that a batch brings; the first one of each is told. */
public final class ForbiddenRange {

    private static final int MOST = 10_000;
    private static final FeaturePath KIND = FeaturePath.of(Literals.PARTY__CUSTOMER, Literals.CUSTOMER__KIND);

    private final Records records;
    private final List<TouchedRange> ranges;

    /**
     * Looks at a batch.
     *
     * @param commit what is about to be committed
     */
    public ForbiddenRange(PendingCommit commit) {
        this.records = commit.records();
        this.ranges = commit.ranges().stream().filter(r -> r.type() == Literals.PARTY && !r.removed()).toList();
    }

    /**
     * Checks it.
     *
     * @param forbidden the forbidden values by kind of customer
     * @param found is told the first party with each
     * @throws ClienteleException LOCK_TIMEOUT
     */
    public void check(Map<CustomerKind, List<ForbiddenValue>> forbidden,
            BiConsumer<AggregateRef, ForbiddenValue> found) throws ClienteleException {
        for (Map.Entry<CustomerKind, List<ForbiddenValue>> entry : forbidden.entrySet()) {
            for (ForbiddenValue value : entry.getValue()) {
                long party = first(entry.getKey(), value.path());
                if (party != 0) {
                    found.accept(new AggregateRef(Literals.PARTY, party), value);
                }
            }
        }
    }

    private long first(CustomerKind kind, ValuePath path) throws ClienteleException {
        return path.attribute() != null ? firstAttribute(kind, path) : firstPart(kind, path);
    }

    private long firstAttribute(CustomerKind kind, ValuePath path) throws ClienteleException {
        EClass owner = path.attribute().getEContainingClass();
        boolean ofCustomer = owner == Literals.CUSTOMER;
        FeaturePath column = ofCustomer ? FeaturePath.of(Literals.PARTY__CUSTOMER, path.attribute())
                : FeaturePath.of(path.attribute());
        RecordQuery query = RecordQuery.all(ofCustomer ? Literals.PARTY : owner, List.of())
                .and(Criterion.eq(KIND, kind)).and(new Criterion(column, Operator.NOT_NULL, null));
        for (TouchedRange range : ranges) {
            // an empty range before the first id: the page begins with the batch's own rows
            Optional<PageKey> before = Optional.of(new PageKey(null, range.firstId() - 1));
            List<RecordRow> rows = records.page(query, before, 1).rows();
            if (!rows.isEmpty() && rows.getFirst().id() <= range.lastId()) {
                return rows.getFirst().id();
            }
        }
        return 0;
    }

    private long firstPart(CustomerKind kind, ValuePath path) throws ClienteleException {
        Object discriminator = path.discriminatorValue();
        if (discriminator == null) {
            return 0;
        }
        RecordQuery query = RecordQuery.all(path.reference().getEReferenceType(), List.of())
                .and(Criterion.eq(FeaturePath.of(path.by()), discriminator));
        LongStream.Builder holders = LongStream.builder();
        records.scan(query, row -> {
            if (inRange(row.rootId())) {
                holders.add(row.rootId());
            }
            return true;
        }, null);
        long[] parties = holders.build().sorted().distinct().toArray();
        for (int from = 0; from < parties.length; from += MOST) {
            long[] some = Arrays.copyOfRange(parties, from, Math.min(parties.length, from + MOST));
            for (RecordRow row : records.rows(Literals.PARTY, List.of(KIND), some)) {
                if (row.values().getFirst() == kind) {
                    return row.id();
                }
            }
        }
        return 0;
    }

    private boolean inRange(long party) {
        return ranges.stream().anyMatch(r -> r.firstId() <= party && party <= r.lastId());
    }
}
