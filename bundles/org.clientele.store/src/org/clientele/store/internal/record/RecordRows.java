package org.clientele.store.internal.record;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.clientele.core.store.RecordRow;
import org.clientele.store.internal.mapping.Codes;
import org.clientele.store.internal.mapping.ColumnMapping;

/** Makes immutable rows of query results. */
final class RecordRows {

    private RecordRows() {
    }

    static RecordRow read(ResultSet row, List<ColumnMapping> columns, Codes codes) throws SQLException {
        Object[] values = new Object[columns.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = columns.get(i).type().read(row, JdbcCursor.PREFIX + 1 + i);
        }
        return new RecordRow(row.getLong(1), row.getLong(2), codes.classOf(row.getInt(3)),
                Collections.unmodifiableList(Arrays.asList(values)));
    }
}
