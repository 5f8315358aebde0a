package org.clientele.store.internal.past;

import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

import org.clientele.core.Actor;
import org.clientele.core.ClienteleException;
import org.clientele.core.roles.Permission;
import org.clientele.core.store.AggregateRef;
import org.clientele.core.store.BatchInfo;
import org.clientele.core.store.Change;
import org.clientele.core.store.Changes;
import org.clientele.core.store.CommitResult;
import org.clientele.model.Aggregate;
import org.clientele.store.internal.BulkWork;
import org.clientele.store.internal.StoreContext;
import org.clientele.store.internal.access.Visibility;
import org.clientele.store.internal.history.HistoryReader;
import org.clientele.store.internal.mapping.TableMapping;
import org.eclipse.core.runtime.IProgressMonitor;

/** History and undo on behalf of one actor. */
public final class StoredChanges implements Changes {

    private final StoreContext context;
    private final BulkWork bulk;
    private final Actor actor;

    /**
     * Creates it.
     *
     * @param context the store
     * @param bulk its batches
     * @param actor who asks
     */
    public StoredChanges(StoreContext context, BulkWork bulk, Actor actor) {
        this.context = context;
        this.bulk = bulk;
        this.actor = actor;
    }

    @Override
    public List<Change> history(AggregateRef aggregate, OptionalLong before, int limit) throws ClienteleException {
        TableMapping table = context.mapping().table(aggregate.type());
        Visibility visibility = new Visibility(context, bulk, actor);
        return context.connections().read(connection -> {
            // A deleted aggregate has no row that a rule could be asked about: only who sees everything sees it.
            if (!visibility.isAll(table) && !visibility.sees(connection, table, aggregate.id())) {
                return List.of();
            }
            return new HistoryReader(connection, context.keys()).read(new AggregateRef(table.root(), aggregate.id()),
                    context.codes().codeOf(table.root()), before.orElse(Long.MAX_VALUE), limit);
        });
    }

    @Override
    public List<Change> historyWithRecords(long party, OptionalLong before, int limit) throws ClienteleException {
        Visibility visibility = new Visibility(context, bulk, actor);
        return context.connections().read(connection -> new CustomerHistory(context, visibility, connection)
                .read(party, before.orElse(Long.MAX_VALUE), limit));
    }

    @Override
    public Optional<Aggregate> asKnownOn(AggregateRef aggregate, Instant instant) throws ClienteleException {
        return past(aggregate, past -> past.asKnownOn(instant));
    }

    @Override
    public Optional<Aggregate> asOf(AggregateRef aggregate, LocalDate day) throws ClienteleException {
        return past(aggregate, past -> past.asOf(day));
    }

    @FunctionalInterface
    private interface Look {
        Optional<Aggregate> at(PastAggregate past) throws SQLException;
    }

    private Optional<Aggregate> past(AggregateRef aggregate, Look look) throws ClienteleException {
        TableMapping table = context.mapping().table(aggregate.type());
        Visibility visibility = new Visibility(context, bulk, actor);
        return context.connections().read(connection -> {
            if (!visibility.isAll(table) && !visibility.sees(connection, table, aggregate.id())) {
                return Optional.empty();
            }
            return look.at(new PastAggregate(context, connection, table, aggregate.id()));
        });
    }

    @Override
    public CommitResult revert(long sequence, AggregateRef aggregate, List<String> paths, boolean override,
            String reason, IProgressMonitor monitor) {
        return new Reverting(context, bulk, actor, sequence, override).one(aggregate, new Selection(paths), reason,
                monitor);
    }

    @Override
    public CommitResult revertUnit(long sequence, boolean override, String reason, IProgressMonitor monitor) {
        return new Reverting(context, bulk, actor, sequence, override).unit(reason, monitor);
    }

    @Override
    public List<BatchInfo> batches(int limit) throws ClienteleException {
        if (context.access().rights().allows(actor, Permission.SEE_OTHERS)) {
            return bulk.batches(limit);
        }
        return bulk.batches(Integer.MAX_VALUE).stream().filter(b -> b.account().equals(actor.account())).limit(limit)
                .toList();
    }

    @Override
    public List<AggregateRef> editedSince(long batch) throws ClienteleException {
        return bulk.editedSince(actor, batch);
    }

    @Override
    public CommitResult undoBatch(long batch, boolean keepEdited, String reason, IProgressMonitor monitor) {
        return bulk.undo(actor, batch, keepEdited, reason, monitor);
    }
}
