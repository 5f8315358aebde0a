package org.clientele.store.internal.record;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.clientele.core.store.FeaturePath;
import org.clientele.core.store.RecordRow;
import org.clientele.model.ClientelePackage;
import org.clientele.store.internal.StoreContext;
import org.clientele.store.internal.access.Visibility;
import org.clientele.store.internal.mapping.ColumnMapping;

/**
 * Finds customers by what somebody types. First the indexes of number and name are asked for the usual ways of writing
 * the text; only when they do not give enough, all names are read.
 */
final class Search {

    private static final FeaturePath NAME = FeaturePath.of(ClientelePackage.Literals.PARTY__DISPLAY_NAME);
    private static final FeaturePath NUMBER = FeaturePath.of(ClientelePackage.Literals.PARTY__CUSTOMER,
            ClientelePackage.Literals.CUSTOMER__NUMBER);

    private final StoreContext context;
    private final QuerySql sql;
    private final int limit;
    private final Map<Long, RecordRow> hits = new LinkedHashMap<>();

    Search(StoreContext context, Visibility visibility, int limit) {
        this.context = context;
        this.sql = new QuerySql(context, visibility, ClientelePackage.Literals.PARTY, List.of(NAME, NUMBER));
        this.limit = limit;
    }

    List<RecordRow> find(Connection connection, String typed) throws SQLException {
        String text = typed.strip();
        if (text.isEmpty() || limit < 1) {
            return List.of();
        }
        ColumnMapping number = sql.table().column(NUMBER);
        ColumnMapping name = sql.table().column(NAME);
        for (String spelling : spellings(text)) {
            add(connection, new Sql().add(QuerySql.name(number) + " = ").value(number.type(), spelling)); //$NON-NLS-1$
        }
        for (ColumnMapping column : List.of(number, name)) {
            for (String spelling : spellings(text)) {
                add(connection, QuerySql.startsWith(QuerySql.name(column), column.type(), spelling));
            }
        }
        String pattern = QuerySql.escape(text.toLowerCase(Locale.ROOT)) + '%';
        add(connection, new Sql().add("(LOWER(" + QuerySql.name(name) + ") LIKE ").value(name.type(), pattern) //$NON-NLS-1$ //$NON-NLS-2$
                .add(" ESCAPE '!' OR LOWER(" + QuerySql.name(name) + ") LIKE ").value(name.type(), "% " + pattern) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
                .add(" ESCAPE '!' OR LOWER(" + QuerySql.name(number) + ") LIKE ").value(number.type(), pattern) //$NON-NLS-1$ //$NON-NLS-2$
                .add(" ESCAPE '!')")); //$NON-NLS-1$
        return new ArrayList<>(hits.values());
    }

    private static Set<String> spellings(String text) {
        Set<String> spellings = new LinkedHashSet<>();
        spellings.add(text);
        String lower = text.toLowerCase(Locale.ROOT);
        spellings.add(text.toUpperCase(Locale.ROOT));
        spellings.add(lower);
        int first = lower.offsetByCodePoints(0, 1);
        spellings.add(lower.substring(0, first).toUpperCase(Locale.ROOT) + lower.substring(first));
        return spellings;
    }

    private void add(Connection connection, Sql condition) throws SQLException {
        if (hits.size() >= limit) {
            return;
        }
        sql.select("", List.of(condition, customersOnly()), " FETCH FIRST " + (limit + hits.size()) + " ROWS ONLY") //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
                .query(connection, row -> {
                    RecordRow hit = RecordRows.read(row, sql.columns(), context.codes());
                    hits.putIfAbsent(hit.id(), hit);
                    return hits.size() < limit;
                });
    }

    private Sql customersOnly() {
        ColumnMapping marker = sql.table().markersOf(sql.table().column(NUMBER)).getFirst();
        return new Sql().add(QuerySql.name(marker) + " = 1"); //$NON-NLS-1$
    }
}
