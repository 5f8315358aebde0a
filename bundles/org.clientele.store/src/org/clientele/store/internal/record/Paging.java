package org.clientele.store.internal.record;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.clientele.core.store.FeaturePath;
import org.clientele.core.store.Page;
import org.clientele.core.store.PageKey;
import org.clientele.core.store.RecordQuery;
import org.clientele.core.store.RecordRow;
import org.clientele.store.internal.StoreContext;
import org.clientele.store.internal.access.Visibility;
import org.clientele.store.internal.mapping.ColumnMapping;

/**
 * Reads a page behind a key. Rows with the key's value, rows with a later value and rows without a value are three
 * queries, each of which an index can answer; rows without a value come last in either direction.
 */
final class Paging {

    private final StoreContext context;
    private final QuerySql sql;
    private final ColumnMapping order;
    private final boolean descending;
    private final int limit;
    private final List<RecordRow> rows = new ArrayList<>();
    private final List<Object> orderValues = new ArrayList<>();

    Paging(StoreContext context, Visibility visibility, RecordQuery query, int limit) {
        this.context = context;
        List<FeaturePath> columns = new ArrayList<>(query.columns());
        query.orderBy().ifPresent(columns::add);
        this.sql = new QuerySql(context, visibility,
                new RecordQuery(query.type(), columns, query.where(), query.orderBy(), query.descending()));
        this.order = query.orderBy().map(sql.table()::column).orElse(null);
        this.descending = query.descending();
        this.limit = limit;
    }

    Page read(Connection connection, Optional<PageKey> after) throws SQLException {
        PageKey key = after.orElse(null);
        if (order == null) {
            fill(connection, key == null ? List.of() : List.of(idBehind(key)));
        } else {
            String name = QuerySql.name(order);
            if (key != null && key.orderValue() != null) {
                fill(connection, List.of(new Sql().add(name + " = ").value(order.type(), key.orderValue()), //$NON-NLS-1$
                        idBehind(key)));
                fill(connection, List.of(new Sql().add(name + (descending ? " < " : " > ")).value(order.type(), //$NON-NLS-1$ //$NON-NLS-2$
                        key.orderValue())));
            } else if (key == null) {
                fill(connection, List.of(new Sql().add(name + " IS NOT NULL"))); //$NON-NLS-1$
            }
            Sql none = new Sql().add(name + " IS NULL"); //$NON-NLS-1$
            fill(connection, key != null && key.orderValue() == null ? List.of(none, idBehind(key)) : List.of(none));
        }
        if (rows.size() <= limit) {
            return new Page(List.copyOf(rows), Optional.empty());
        }
        return new Page(List.copyOf(rows.subList(0, limit)),
                Optional.of(new PageKey(orderValues.get(limit - 1), rows.get(limit - 1).id())));
    }

    private Sql idBehind(PageKey key) {
        return new Sql().add(descending ? "T.ID < " : "T.ID > ").value(key.id()); //$NON-NLS-1$ //$NON-NLS-2$
    }

    /** Reads one row more than asked for, which tells whether there is a next page. */
    private void fill(Connection connection, List<Sql> more) throws SQLException {
        int missing = limit + 1 - rows.size();
        if (missing <= 0) {
            return;
        }
        String way = descending ? " DESC" : ""; //$NON-NLS-1$ //$NON-NLS-2$
        String tail = " ORDER BY " + (order == null ? "" : QuerySql.name(order) + way + ", ") + "T.ID" + way //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
                + " FETCH FIRST " + missing + " ROWS ONLY"; //$NON-NLS-1$ //$NON-NLS-2$
        sql.select("", more, tail).query(connection, row -> { //$NON-NLS-1$
            List<ColumnMapping> columns = order == null ? sql.columns()
                    : sql.columns().subList(0, sql.columns().size() - 1);
            rows.add(RecordRows.read(row, columns, context.codes()));
            orderValues.add(order == null ? null : order.type().read(row, JdbcCursor.PREFIX + columns.size() + 1));
            return true;
        });
    }
}
