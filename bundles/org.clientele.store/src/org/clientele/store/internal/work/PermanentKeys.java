package org.clientele.store.internal.work;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.clientele.core.ClienteleException;
import org.clientele.core.store.AggregateRef;
import org.clientele.core.store.CommitProblem;
import org.clientele.store.internal.Messages;
import org.clientele.store.internal.mapping.ColumnMapping;
import org.clientele.store.internal.record.RowState;
import org.eclipse.osgi.util.NLS;

/** Keeps permanent values, such as a customer's number: they never change, and are never given to another row. */
final class PermanentKeys {

    private final Connection connection;
    private final AggregateRef aggregate;
    private final List<CommitProblem> problems = new ArrayList<>();

    PermanentKeys(Connection connection, AggregateRef aggregate) {
        this.connection = connection;
        this.aggregate = aggregate;
    }

    /**
     * Compares two states of an aggregate; what it loses is retired.
     *
     * @throws ClienteleException INVALID_RECORD
     */
    void check(Map<Long, RowState> before, Map<Long, RowState> after) throws SQLException, ClienteleException {
        for (RowState row : before.values()) {
            RowState now = after.get(row.id());
            compare(row, row.values(), now == null ? null : now.values());
        }
        for (RowState row : after.values()) {
            if (!before.containsKey(row.id())) {
                compare(row, null, row.values());
            }
        }
        InvalidRecordException.throwIf(problems);
    }

    private void compare(RowState row, Object[] before, Object[] after) throws SQLException {
        List<ColumnMapping> columns = row.table().columns();
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).permanent()) {
                String old = before == null ? null : columns.get(i).type().text(before[i]);
                String now = after == null ? null : columns.get(i).type().text(after[i]);
                if (old == null ? now != null : !old.equals(now)) {
                    change(row, columns.get(i), old, now);
                }
            }
        }
    }

    private void change(RowState row, ColumnMapping column, String old, String now) throws SQLException {
        RetiredKeys retired = new RetiredKeys(connection, row.table(), column);
        String path = GraphHistory.path(row, column);
        if (old != null && now == null) {
            retired.retire(old, row.id());
            return;
        }
        String first = old != null ? old : retired.lostBy(row.id());
        long holder = retired.formerHolder(now);
        if (first != null && !first.equals(now)) {
            problems.add(new CommitProblem(aggregate, path, NLS.bind(Messages.PermanentKeys_changed, path, first)));
        } else if (holder != 0 && holder != row.id()) {
            problems.add(new CommitProblem(aggregate, path, NLS.bind(Messages.PermanentKeys_used, path, now)));
        } else if (holder != 0) {
            retired.free(now);
        }
    }
}
