package org.clientele.store.internal.record;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

import org.clientele.core.Actor;
import org.clientele.core.ClienteleException;
import org.clientele.core.store.AggregateRef;
import org.clientele.core.store.Criterion;
import org.clientele.core.store.FeaturePath;
import org.clientele.core.store.Page;
import org.clientele.core.store.PageKey;
import org.clientele.core.store.RecordQuery;
import org.clientele.core.store.RecordRow;
import org.clientele.core.store.Records;
import org.clientele.core.store.RowCursor;
import org.clientele.model.Aggregate;
import org.clientele.store.internal.BatchVisibility;
import org.clientele.store.internal.StoreContext;
import org.clientele.store.internal.access.Visibility;
import org.clientele.store.internal.connection.Reading;
import org.clientele.store.internal.mapping.TableMapping;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.emf.ecore.EClass;

/** Reads on behalf of one actor. */
public final class StoredRecords implements Records {

    private static final int MOST = 10_000;
    private static final int MOST_LOADED = 1000;
    private static final int[] IN_SIZES = { 1, 10, 100, 500 };

    private final StoreContext context;
    private final Reading reading;
    private final BatchVisibility batches;
    private final Actor actor;

    /**
     * Creates it.
     *
     * @param context the store
     * @param batches the batches that are not complete
     * @param actor who asks
     */
    public StoredRecords(StoreContext context, BatchVisibility batches, Actor actor) {
        this(context, context.connections(), batches, actor);
    }

    /**
     * Creates one that reads elsewhere than on connections of the pool.
     *
     * @param context the store
     * @param reading where its connection comes from
     * @param batches the batches that are not complete
     * @param actor who asks
     */
    public StoredRecords(StoreContext context, Reading reading, BatchVisibility batches, Actor actor) {
        this.context = context;
        this.reading = reading;
        this.batches = batches;
        this.actor = actor;
    }

    private Visibility visibility() throws ClienteleException {
        return new Visibility(context, batches, actor);
    }

    @Override
    public Optional<Aggregate> load(EClass type, long id) throws ClienteleException {
        TableMapping table = aggregateTable(type);
        Visibility visibility = visibility();
        Map<Long, RowState> rows = reading.read(connection -> {
            if (!visibility.isAll(table) && !visibility.sees(connection, table, id)) {
                return Map.of();
            }
            return new RowReader(context.mapping(), context.codes()).read(connection, table, id);
        });
        if (rows.isEmpty() || !type.isSuperTypeOf(rows.get(id).type())) {
            return Optional.empty();
        }
        Aggregate root = GraphBuilder.build(rows);
        LoadedState.put(root, rows);
        return Optional.of(root);
    }

    @Override
    public List<Aggregate> loadAll(EClass type, long[] ids) throws ClienteleException {
        if (ids.length > MOST_LOADED) {
            throw new IllegalArgumentException(ids.length + " ids"); //$NON-NLS-1$
        }
        TableMapping table = aggregateTable(type);
        List<Long> seen = rows(type, List.of(), ids).stream().map(RecordRow::id).toList();
        Map<Long, Map<Long, RowState>> all = reading.read(
                connection -> new RowReader(context.mapping(), context.codes()).readAll(connection, table, seen));
        List<Aggregate> loaded = new ArrayList<>(all.size());
        for (long id : seen) {
            Map<Long, RowState> rows = all.get(id);
            if (rows != null && type.isSuperTypeOf(rows.get(id).type())) {
                Aggregate root = GraphBuilder.build(rows);
                LoadedState.put(root, rows);
                loaded.add(root);
            }
        }
        return loaded;
    }

    private TableMapping aggregateTable(EClass type) {
        TableMapping table = context.mapping().table(type);
        if (!table.isAggregate()) {
            throw new IllegalArgumentException(type.getName() + " is no aggregate"); //$NON-NLS-1$
        }
        return table;
    }

    @Override
    public Optional<AggregateRef> find(EClass type, FeaturePath key, Object value) throws ClienteleException {
        TableMapping table = aggregateTable(type);
        if (!table.column(key).key()) {
            throw new IllegalArgumentException(key + " is no key"); //$NON-NLS-1$
        }
        RecordQuery query = RecordQuery.all(type, List.of()).and(Criterion.eq(key, value));
        return page(query, Optional.empty(), 1).rows().stream().findFirst()
                .map(row -> new AggregateRef(table.root(), row.id()));
    }

    @Override
    public Page page(RecordQuery query, Optional<PageKey> after, int limit) throws ClienteleException {
        if (limit < 1 || limit > MOST) {
            throw new IllegalArgumentException("limit " + limit); //$NON-NLS-1$
        }
        Visibility visibility = visibility();
        return reading
                .read(connection -> new Paging(context, visibility, query, limit).read(connection, after));
    }

    @Override
    public long count(RecordQuery query) throws ClienteleException {
        Sql sql = new QuerySql(context, visibility(), query).count();
        return reading.read(connection -> {
            long[] count = { 0 };
            sql.query(connection, row -> {
                count[0] = row.getLong(1);
                return false;
            });
            return count[0];
        });
    }

    @Override
    public List<RecordRow> rows(EClass type, List<FeaturePath> columns, long[] ids) throws ClienteleException {
        if (ids.length > MOST) {
            throw new IllegalArgumentException(ids.length + " ids"); //$NON-NLS-1$
        }
        QuerySql sql = new QuerySql(context, visibility(), type, columns);
        Map<Long, RecordRow> found = new HashMap<>();
        reading.read(connection -> {
            int most = IN_SIZES[IN_SIZES.length - 1];
            for (int from = 0; from < ids.length; from += most) {
                Sql in = in(ids, from, Math.min(ids.length, from + most));
                sql.select("", List.of(in), "").query(connection, row -> { //$NON-NLS-1$ //$NON-NLS-2$
                    RecordRow read = RecordRows.read(row, sql.columns(), context.codes());
                    found.put(read.id(), read);
                    return true;
                });
            }
            return null;
        });
        List<RecordRow> rows = new ArrayList<>(found.size());
        for (long id : ids) {
            RecordRow row = found.get(id);
            if (row != null) {
                rows.add(row);
            }
        }
        return rows;
    }

    /** Few sizes, filled up with the last id, so that the engine finds the statement in its cache. */
    private static Sql in(long[] ids, int from, int to) {
        int size = IN_SIZES[0];
        for (int i = 0; size < to - from; i++) {
            size = IN_SIZES[i];
        }
        Sql sql = new Sql().add("T.ID IN ("); //$NON-NLS-1$
        for (int i = 0; i < size; i++) {
            sql.add(i == 0 ? "" : ", ").value(ids[Math.min(from + i, to - 1)]); //$NON-NLS-1$ //$NON-NLS-2$
        }
        return sql.add(")"); //$NON-NLS-1$
    }

    @Override
    public void scan(RecordQuery query, Predicate<RowCursor> consumer, IProgressMonitor monitor)
            throws ClienteleException {
        new Scan(context, reading, new QuerySql(context, visibility(), query), consumer, monitor).ordered();
    }

    @Override
    public void scanUnordered(RecordQuery query, Predicate<RowCursor> consumer, IProgressMonitor monitor)
            throws ClienteleException {
        new Scan(context, reading, new QuerySql(context, visibility(), query), consumer, monitor).unordered();
    }

    @Override
    public List<RecordRow> search(String text, int limit) throws ClienteleException {
        Visibility visibility = visibility();
        return reading.read(connection -> new Search(context, visibility, limit).find(connection, text));
    }
}
