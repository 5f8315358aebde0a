package org.clientele.store.internal.work;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.clientele.core.Actor;
import org.clientele.core.store.AccessRule;
import org.clientele.core.store.AggregateRef;
import org.clientele.core.store.JournalEntry.TouchedRange;
import org.clientele.core.store.PendingCommit;
import org.clientele.core.store.Records;
import org.clientele.model.Aggregate;
import org.clientele.store.internal.record.GraphBuilder;
import org.clientele.store.internal.record.RowState;

/**
 * What a check is shown.
 *
 * @param storeId the store
 * @param actor who acts
 * @param accessRule what the actor may see
 * @param validFrom since when it holds
 * @param today the day in the zone of the store
 * @param changes the aggregates of a unit of work
 * @param ranges the rows of a batch
 * @param records reads the transaction
 */
record Pending(UUID storeId, Actor actor, AccessRule accessRule, LocalDate validFrom, LocalDate today,
        List<PendingChange> changes, List<TouchedRange> ranges, Records records) implements PendingCommit {

    /** One aggregate, whose graphs are made when they are asked for. */
    static final class Change implements PendingChange {

        private final AggregateRef aggregate;
        private final Map<Long, RowState> rowsBefore;
        private final Map<Long, RowState> rowsAfter;
        private Optional<Aggregate> before;
        private Optional<Aggregate> after;

        Change(AggregateWork work) {
            aggregate = work.ref();
            rowsBefore = work.before();
            rowsAfter = work.after();
        }

        @Override
        public AggregateRef aggregate() {
            return aggregate;
        }

        @Override
        public Optional<Aggregate> before() {
            if (before == null) {
                before = build(rowsBefore);
            }
            return before;
        }

        @Override
        public Optional<Aggregate> after() {
            if (after == null) {
                after = build(rowsAfter);
            }
            return after;
        }

        private static Optional<Aggregate> build(Map<Long, RowState> rows) {
            return rows.isEmpty() ? Optional.empty() : Optional.of(GraphBuilder.build(rows));
        }
    }
}
