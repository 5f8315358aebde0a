package org.clientele.store.internal.batch;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.clientele.core.Actor;
import org.clientele.core.ClienteleException;
import org.clientele.core.StatusCodes;
import org.clientele.core.store.AccessRule;
import org.clientele.core.store.AggregateRef;
import org.clientele.core.store.BatchInfo;
import org.clientele.core.store.JournalEntry.TouchedRange;
import org.clientele.store.internal.BatchVisibility.IdRange;
import org.clientele.store.internal.Log;
import org.clientele.store.internal.Messages;
import org.clientele.store.internal.StoreContext;
import org.clientele.store.internal.access.Visibility;
import org.clientele.store.internal.history.CommitDraft;
import org.clientele.store.internal.mapping.ColumnMapping;
import org.clientele.store.internal.mapping.Names;
import org.clientele.store.internal.mapping.TableMapping;
import org.clientele.store.internal.record.Sql;
import org.clientele.store.internal.work.RetiredKeys;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;

/**
 * Undoes one batch: a commit that hides its rows, then their removal in short transactions, which the next opening of the
 * store takes up where it was broken off. Where so many rows stay that hiding the others takes too many ranges, the rows
 * are removed within the commit.
 */
final class BatchUndo {

    private static final int MOST_RANGES = 200;

    private final BatchScope scope;
    private final StoreContext context;
    private final Actor actor;
    private final long batch;

    BatchUndo(BatchScope scope, Actor actor, long batch) {
        this.scope = scope;
        this.context = scope.context();
        this.actor = actor;
        this.batch = batch;
    }

    /** The aggregates that were written after the batch brought them and are still there. */
    List<AggregateRef> edited() throws ClienteleException {
        Visibility visibility = new Visibility(context, scope.hidden(), actor);
        return context.connections().read(connection -> {
            List<AggregateRef> seen = new ArrayList<>();
            for (AggregateRef ref : edited(connection, find(connection))) {
                if (visibility.sees(connection, context.mapping().table(ref.type()), ref.id())) {
                    seen.add(ref);
                }
            }
            return seen;
        });
    }

    private List<AggregateRef> edited(Connection connection, BatchInfo info) throws SQLException {
        List<AggregateRef> edited = new ArrayList<>();
        for (Map.Entry<TableMapping, List<IdRange>> entry : scope.ledger().ranges(connection, batch).entrySet()) {
            TableMapping table = entry.getKey();
            if (!table.isAggregate()) {
                continue;
            }
            List<Long> touched = new ArrayList<>();
            for (IdRange range : entry.getValue()) {
                new Sql().add("SELECT DISTINCT ID FROM JOURNAL_TOUCHED WHERE ID >= ").value(range.first()) //$NON-NLS-1$
                        .add(" AND ID <= ").value(range.last()).add(" AND SEQ > ").value(info.sequence()) //$NON-NLS-1$ //$NON-NLS-2$
                        .add(" AND TYPE = ").value(context.codes().codeOf(table.root())).add(" ORDER BY ID") //$NON-NLS-1$ //$NON-NLS-2$
                        .query(connection, row -> touched.add(row.getLong(1)));
            }
            for (long id : touched) {
                if (Visibility.isThere(connection, table, id)) {
                    edited.add(new AggregateRef(table.root(), id));
                }
            }
        }
        return edited;
    }

    private BatchInfo find(Connection connection) throws SQLException, ClienteleException {
        return scope.ledger().find(connection, batch).orElseThrow(() -> new ClienteleException(StatusCodes.NOT_FOUND,
                NLS.bind(Messages.BatchUndo_none, Long.toString(batch))));
    }

    /**
     * Undoes the batch.
     *
     * @return the number of the undo's commit
     */
    long undo(boolean keepEdited, String reason, IProgressMonitor monitor) throws ClienteleException {
        requireFullSight();
        if (monitor != null && monitor.isCanceled()) {
            throw new ClienteleException(StatusCodes.CANCELLED, Messages.cancelled);
        }
        Instant now = context.clock().instant();
        CommitDraft draft = new CommitDraft(actor, reason, now,
                LocalDate.ofInstant(now, context.info().settings().zone()));
        Plan[] plan = new Plan[1];
        long sequence = context.commits().run(connection -> {
            requireNoOpenBatch();
            plan[0] = plan(connection, keepEdited, draft);
            return write(connection, plan[0], draft);
        }, () -> scope.hidden().hide(batch, plan[0].hides() ? plan[0].leaving() : Map.of()));
        if (plan[0].hides()) {
            removeHidden();
        }
        return sequence;
    }

    private void removeHidden() {
        try {
            scope.removal().removeUndone(batch);
            scope.hidden().show(batch);
        } catch (ClienteleException e) {
            // The undo is committed. Its rows stay hidden, and go when the store is opened the next time.
            Log.warn("Batch " + batch + " was not removed yet", e); //$NON-NLS-1$ //$NON-NLS-2$
        }
    }

    private void requireFullSight() throws ClienteleException {
        if (!(context.access().of(actor) instanceof AccessRule.Everything)) {
            throw new ClienteleException(StatusCodes.ACCESS_DENIED, Messages.BatchUndo_denied);
        }
    }

    /** Holds until the undo is committed: batches begin between commits. */
    private void requireNoOpenBatch() throws ClienteleException {
        if (scope.open().get() > 0) {
            throw new ClienteleException(StatusCodes.LOCK_TIMEOUT, Messages.BatchUndo_busy);
        }
    }

    /**
     * What is to be done.
     *
     * @param all the batch's ranges
     * @param leaving the ranges without the rows that stay
     * @param parts aggregates that go, with rows that somebody else put into them
     */
    private record Plan(Map<TableMapping, List<IdRange>> all, Map<TableMapping, List<IdRange>> leaving,
            List<AggregateRef> parts) {

        boolean hides() {
            return leaving.values().stream().mapToInt(List::size).sum() <= MOST_RANGES;
        }
    }

    private Plan plan(Connection connection, boolean keepEdited, CommitDraft draft)
            throws SQLException, ClienteleException {
        List<AggregateRef> edited = edited(connection, find(connection));
        Map<TableMapping, List<IdRange>> ranges = scope.ledger().ranges(connection, batch);
        KeptRows kept = new KeptRows(connection, context.mapping(), ranges);
        if (keepEdited) {
            edited.forEach(ref -> kept.keep(context.mapping().table(ref.type()), ref.id()));
        }
        kept.keepWhatOthersNeed();
        kept.keepWhatTheyNeed();
        List<AggregateRef> parts = edited.stream()
                .filter(ref -> !kept.isKept(context.mapping().table(ref.type()), ref.id())).toList();
        draft.ofBatch(batch, "kept " + kept.count()); //$NON-NLS-1$
        return new Plan(ranges, kept.leaving(), parts);
    }

    private long write(Connection connection, Plan plan, CommitDraft draft)
            throws SQLException, ClienteleException {
        releaseKeys(connection, plan);
        for (AggregateRef ref : plan.parts()) {
            for (TableMapping contained : context.mapping().containedIn(context.mapping().table(ref.type()))) {
                removeParts(connection, contained, ref.id());
            }
        }
        if (plan.hides()) {
            scope.ledger().replaceRanges(connection, batch, plan.leaving());
            scope.ledger().state(connection, batch, BatchState.LEAVING);
        } else {
            for (Map.Entry<TableMapping, List<IdRange>> entry : plan.leaving().entrySet()) {
                for (IdRange range : entry.getValue()) {
                    BatchRemoval.deleteRange(connection, entry.getKey(), range.first(), range.last());
                }
            }
            scope.ledger().replaceRanges(connection, batch, Map.of());
            scope.ledger().state(connection, batch, BatchState.UNDONE);
        }
        plan.all().forEach((table, ranges) -> {
            if (table.isAggregate()) {
                ranges.forEach(r -> draft.touch(new TouchedRange(table.root(), r.first(), r.last(), true)));
            }
        });
        return context.journalWriter().append(connection, draft);
    }

    /** Who was never there but by this batch gives the number back, so that the same file can be imported again. */
    private static void releaseKeys(Connection connection, Plan plan) throws SQLException {
        for (Map.Entry<TableMapping, List<IdRange>> entry : plan.leaving().entrySet()) {
            TableMapping table = entry.getKey();
            for (ColumnMapping column : table.columns()) {
                if (column.permanent()) {
                    RetiredKeys retired = new RetiredKeys(connection, table, column);
                    for (IdRange range : entry.getValue()) {
                        retired.freeBrought(range.first(), range.last());
                    }
                    for (AggregateRef ref : plan.parts()) {
                        if (ref.type() == table.root()) {
                            retired.retireGiven(ref.id());
                        }
                    }
                }
            }
        }
    }

    private static void removeParts(Connection connection, TableMapping contained, long root) throws SQLException {
        try (var delete = connection
                .prepareStatement("DELETE FROM " + Names.quote(contained.name()) + " WHERE ROOT_ID = ?")) { //$NON-NLS-1$ //$NON-NLS-2$
            delete.setLong(1, root);
            delete.executeUpdate();
        }
    }
}
