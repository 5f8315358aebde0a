package org.clientele.store.internal.work;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.clientele.core.store.AggregateRef;
import org.clientele.core.store.Conflict;
import org.clientele.store.internal.StoreContext;
import org.clientele.store.internal.history.LastWriter;
import org.clientele.store.internal.mapping.ColumnMapping;
import org.clientele.store.internal.record.RowState;

/** Compares what was loaded, what is to be saved and what is stored. */
final class ThreeWay {

    private final StoreContext context;
    private final AggregateRef aggregate;
    private final List<Conflict> conflicts = new ArrayList<>();
    private String account = ""; //$NON-NLS-1$
    private Instant recordedAt;

    ThreeWay(StoreContext context, AggregateRef aggregate) {
        this.context = context;
        this.aggregate = aggregate;
    }

    /** One conflict for each value that was stored by somebody else since. */
    List<Conflict> compare(Connection connection, Map<Long, RowState> base, Map<Long, RowState> mine,
            Map<Long, RowState> theirs) throws SQLException {
        LastWriter last = LastWriter.of(connection, context.codes().codeOf(aggregate.type()), aggregate.id(),
                context.clock().instant());
        account = last.account();
        recordedAt = last.recordedAt();
        if (theirs.isEmpty()) {
            conflicts.add(new Conflict(aggregate, "", base.isEmpty() ? null : Boolean.TRUE, Boolean.TRUE, null, account, //$NON-NLS-1$
                    recordedAt));
            return conflicts;
        }
        for (RowState their : theirs.values()) {
            RowState old = base.get(their.id());
            RowState own = mine.get(their.id());
            if (old == null) {
                conflicts.add(new Conflict(aggregate, their.path(), null, own == null ? null : Boolean.TRUE,
                        Boolean.TRUE, account, recordedAt));
            } else {
                values(old, own, their);
            }
        }
        for (RowState old : base.values()) {
            if (!theirs.containsKey(old.id())) {
                conflicts.add(new Conflict(aggregate, old.path(), Boolean.TRUE,
                        mine.containsKey(old.id()) ? Boolean.TRUE : null, null, account, recordedAt));
            }
        }
        return conflicts;
    }

    private void values(RowState base, RowState mine, RowState theirs) {
        List<ColumnMapping> columns = theirs.table().columns();
        for (int i = 0; i < columns.size(); i++) {
            if (!columns.get(i).type().same(base.values()[i], theirs.values()[i])) {
                conflicts.add(new Conflict(aggregate, GraphHistory.path(theirs, columns.get(i)), base.values()[i],
                        mine == null ? null : mine.values()[i], theirs.values()[i], account, recordedAt));
            }
        }
    }
}
