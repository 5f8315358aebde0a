package org.clientele.store.internal.batch;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.clientele.core.Actor;
import org.clientele.core.ClienteleException;
import org.clientele.core.StatusCodes;
import org.clientele.core.roles.Permission;
import org.clientele.core.store.Batch;
import org.clientele.core.store.BatchRows;
import org.clientele.core.store.CommitProblem;
import org.clientele.core.store.CommitResult;
import org.clientele.core.store.JournalEntry.TouchedRange;
import org.clientele.model.Aggregate;
import org.clientele.store.internal.BatchVisibility.IdRange;
import org.clientele.store.internal.Log;
import org.clientele.store.internal.Messages;
import org.clientele.store.internal.OpenWork;
import org.clientele.store.internal.StoreContext;
import org.clientele.store.internal.connection.Rollback;
import org.clientele.store.internal.dialect.Dialect.Failure;
import org.clientele.store.internal.history.CommitDraft;
import org.clientele.store.internal.mapping.TableMapping;
import org.clientele.store.internal.work.CommitChecks;
import org.clientele.store.internal.work.InvalidRecordException;
import org.clientele.store.internal.work.RightsCheck;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.eclipse.emf.ecore.EClass;

/** A batch that is being written. */
final class StoredBatch implements Batch, OpenWork {

    private static final int CHECK_CANCEL_EACH = 500;
    private static final int TRIES = 3;

    private final BatchScope scope;
    private final StoreContext context;
    private final long id;
    private final Actor actor;
    private final String reason;
    private final long since;
    private final BatchIds ids;
    private final AddedObjects objects;
    private final Map<TableMapping, TableLoad> loads = new LinkedHashMap<>();
    private boolean ended;
    private boolean failed;
    private volatile boolean closed;

    StoredBatch(BatchScope scope, long id, Actor actor, String reason, long since) {
        this.scope = scope;
        this.context = scope.context();
        this.id = id;
        this.actor = actor;
        this.reason = reason;
        this.since = since;
        this.ids = new BatchIds(context.ids());
        this.objects = new AddedObjects(context, actor);
    }

    @Override
    public long id() {
        return id;
    }

    @Override
    public long reserve(EClass type, long count) throws ClienteleException {
        requireOpen();
        if (count <= 0) {
            throw new IllegalArgumentException("count " + count); //$NON-NLS-1$
        }
        TableMapping table = context.mapping().table(type);
        if (ids.needsBlock(table, count)) {
            IdRange block = ids.takeBlock(table, count);
            int position = ids.blocks();
            scope.hidden().hide(id, ids.reserved());
            context.connections().write(connection -> {
                scope.ledger().addRange(connection, id, position, table, block);
                return null;
            });
        }
        return ids.give(table, count);
    }

    @Override
    public long insert(BatchRows rows, IProgressMonitor monitor) throws ClienteleException {
        requireOpen();
        TableMapping table = context.mapping().table(rows.rowType());
        if (table.isAggregate() != (rows.containment() == null)) {
            throw new IllegalArgumentException(table + " and " + rows.containment()); //$NON-NLS-1$
        }
        TableLoad load = load(table);
        context.access().rights().require(actor, RightsCheck.toWrite(rows.rowType()));
        boolean whole = false;
        try {
            long count = pull(rows, table, load, monitor);
            whole = true;
            return count;
        } finally {
            failed |= !whole;
        }
    }

    @Override
    public void identify(Aggregate aggregate) throws ClienteleException {
        objects.identify(aggregate, table -> reserve(table.root(), 1));
    }

    @Override
    public List<CommitProblem> add(List<? extends Aggregate> aggregates, IProgressMonitor monitor)
            throws ClienteleException {
        for (Aggregate aggregate : aggregates) {
            identify(aggregate);
        }
        List<CommitProblem> problems = objects.take(aggregates);
        if (objects.isFull()) {
            objects.flush(this::insert, monitor);
        }
        return problems;
    }

    private TableLoad load(TableMapping table) throws ClienteleException {
        TableLoad load = loads.get(table);
        if (load == null) {
            load = new TableLoad(context, id, new TakenKeys(context, actor, table));
            loads.put(table, load);
        }
        return load;
    }

    private long pull(BatchRows rows, TableMapping table, TableLoad load, IProgressMonitor monitor)
            throws ClienteleException {
        RowEncoder encoder = new RowEncoder(rows, table, context.codes(), load.layout().first());
        RowRules rules = new RowRules(context, rows.rowType(), rows.columns());
        long count = 0;
        while (rows.next()) {
            if (count % CHECK_CANCEL_EACH == 0 && monitor != null && monitor.isCanceled()) {
                throw new ClienteleException(StatusCodes.CANCELLED, Messages.cancelled);
            }
            if (!ids.isGiven(table, rows.id())) {
                throw new IllegalArgumentException("Id " + rows.id() + " was not reserved for " + table); //$NON-NLS-1$ //$NON-NLS-2$
            }
            if (table.isAggregate() && load.rows() == 1) {
                context.access().rights().require(actor, Permission.BULK_EDIT);
            }
            rules.require(rows, table, load.rows() + 1);
            load.add(encoder.encode(load.rows() + 1));
            count++;
        }
        rules.finish(table);
        return count;
    }

    private void requireOpen() {
        if (closed || ended || failed) {
            throw new IllegalStateException("The batch can only be closed"); //$NON-NLS-1$
        }
    }

    @Override
    public CommitResult complete(String summary) {
        if (closed || failed) {
            throw new IllegalStateException("The batch can only be closed"); //$NON-NLS-1$
        }
        try {
            if (!ended) {
                objects.flush(this::insert, null);
            }
            finishLoads();
            Map<TableMapping, List<IdRange>> given = ids.given();
            long rows = loads.values().stream().mapToLong(TableLoad::rows).sum();
            List<CommitProblem> remarks = new ArrayList<>();
            long sequence = commit(summary, given, rows, remarks);
            end();
            return new CommitResult(Status.OK_STATUS, sequence, List.of(), remarks);
        } catch (InvalidRecordException e) {
            failed = true;
            return new CommitResult(e.getStatus(), 0, List.of(), e.problems());
        } catch (ClienteleException e) {
            failed = e.code() != StatusCodes.LOCK_TIMEOUT;
            return new CommitResult(e.getStatus(), 0, List.of());
        }
    }

    private void finishLoads() throws ClienteleException {
        if (!ended) {
            ended = true;
            for (TableLoad load : loads.values()) {
                load.end();
            }
        }
        for (TableLoad load : loads.values()) {
            load.await();
        }
    }

    private long commit(String summary, Map<TableMapping, List<IdRange>> given, long rows,
            List<CommitProblem> remarks) throws ClienteleException {
        for (int attempt = 1;; attempt++) {
            try {
                Instant now = context.clock().instant();
                LocalDate day = LocalDate.ofInstant(now, context.info().settings().zone());
                CommitDraft draft = new CommitDraft(actor, reason, now, day);
                draft.ofBatch(id, summary);
                List<TouchedRange> brought = brought(given);
                brought.forEach(draft::touch);
                CommitChecks checks = new CommitChecks(context, scope.hidden().without(id), actor, day);
                long sequence = context.commits().run(connection -> {
                    takePlaces(connection, given);
                    checks.batch(connection, brought);
                    return publish(connection, draft, given, rows);
                }, () -> scope.hidden().show(id));
                remarks.addAll(checks.remarks());
                return sequence;
            } catch (ClienteleException e) {
                if (attempt == TRIES || e.code() != StatusCodes.LOCK_TIMEOUT) {
                    throw e;
                }
            }
        }
    }

    private static List<TouchedRange> brought(Map<TableMapping, List<IdRange>> given) {
        List<TouchedRange> brought = new ArrayList<>();
        given.forEach((table, ranges) -> {
            if (table.isAggregate()) {
                ranges.forEach(r -> brought.add(new TouchedRange(table.root(), r.first(), r.last(), false)));
            }
        });
        return brought;
    }

    private void takePlaces(Connection connection, Map<TableMapping, List<IdRange>> given)
            throws SQLException, ClienteleException {
        LostRows lost = new LostRows(connection, context, since, given);
        for (TableLoad load : loads.values()) {
            TableMapping table = load.layout().table();
            String name = load.staging() == null ? table.name() : load.staging().name();
            lost.requireNone(table, name);
            TakenKeys.requireNoneRetired(connection, table, name, given.getOrDefault(table, List.of()));
        }
        for (TableLoad load : loads.values()) {
            if (load.staging() != null) {
                try {
                    load.staging().takePlace(connection);
                } catch (SQLException e) {
                    if (context.dialect().classify(e) == Failure.DUPLICATE_KEY) {
                        Rollback.quietly(connection);
                        throw load.taken().explain(load.staging(), e, List.of());
                    }
                    throw e;
                }
            }
        }
    }

    private long publish(Connection connection, CommitDraft draft, Map<TableMapping, List<IdRange>> given, long rows)
            throws SQLException, ClienteleException {
        scope.ledger().replaceRanges(connection, id, given);
        long sequence = context.journalWriter().append(connection, draft);
        scope.ledger().complete(connection, id, sequence, rows);
        return sequence;
    }

    @Override
    public boolean isOpen() {
        return !closed;
    }

    @Override
    public void close() {
        if (closed) {
            return;
        }
        end();
        loads.values().forEach(TableLoad::breakOff);
        try {
            scope.removal().removeUnfinished(id);
            scope.hidden().show(id);
        } catch (ClienteleException e) {
            // Its rows stay hidden, and go when the store is opened the next time.
            Log.warn("Batch " + id + " was not removed yet", e); //$NON-NLS-1$ //$NON-NLS-2$
        }
    }

    private void end() {
        closed = true;
        scope.open().decrementAndGet();
    }
}
