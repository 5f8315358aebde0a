package org.clientele.store.internal.past;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.clientele.core.store.AggregateRef;
import org.clientele.core.store.Change;
import org.clientele.model.ClientelePackage;
import org.clientele.model.ClientelePackage.Literals;
import org.clientele.store.internal.StoreContext;
import org.clientele.store.internal.access.Visibility;
import org.clientele.store.internal.history.HistoryReader;
import org.clientele.store.internal.mapping.ColumnMapping;
import org.clientele.store.internal.mapping.Names;
import org.clientele.store.internal.mapping.TableMapping;
import org.clientele.store.internal.record.Sql;

/**
 * The changes of a customer and of the partners' records that belong to it. Each class gives its newest changes up to the
 * limit, or all; so what was merged is complete down to the limit.
 */
final class CustomerHistory {

    private final StoreContext context;
    private final Visibility visibility;
    private final Connection connection;
    private final HistoryReader reader;

    CustomerHistory(StoreContext context, Visibility visibility, Connection connection) {
        this.context = context;
        this.visibility = visibility;
        this.connection = connection;
        this.reader = new HistoryReader(connection, context.keys());
    }

    List<Change> read(long party, long before, int limit) throws SQLException {
        TableMapping parties = context.mapping().table(Literals.PARTY);
        if (!visibility.isAll(parties) && !visibility.sees(connection, parties, party)) {
            return List.of();
        }
        List<Change> all = new ArrayList<>(reader.read(new AggregateRef(parties.root(), party),
                context.codes().codeOf(parties.root()), before, limit));
        for (TableMapping table : context.mapping().tables()) {
            ColumnMapping owner = table.partyColumn();
            if (owner != null && table.isAggregate() && table.root().getEPackage() != ClientelePackage.eINSTANCE) {
                all.addAll(reader.read(table.root(), records(table, owner, party), context.codes().codeOf(table.root()),
                        before, limit));
            }
        }
        all.sort(Comparator.comparingLong(Change::sequence).reversed());
        return firstOf(all, limit);
    }

    private static List<Change> firstOf(List<Change> all, int limit) {
        int end = Math.min(limit, all.size());
        while (end > 0 && end < all.size() && all.get(end).sequence() == all.get(end - 1).sequence()) {
            end++;
        }
        return List.copyOf(all.subList(0, end));
    }

    private List<Long> records(TableMapping table, ColumnMapping owner, long party) throws SQLException {
        List<Long> ids = new ArrayList<>();
        Sql present = new Sql().add("SELECT R.ID FROM " + Names.quote(table.name()) + " R WHERE R." //$NON-NLS-1$ //$NON-NLS-2$
                + Names.quote(owner.name()) + " = ").value(party); //$NON-NLS-1$
        visibility.conditions(table, "R").forEach(condition -> present.add(" AND ").add(condition)); //$NON-NLS-1$ //$NON-NLS-2$
        present.query(connection, row -> ids.add(row.getLong(1)));
        if (visibility.isEverything() || Visibility.partyColumns(table).size() == 1) {
            deleted(table, owner, party).query(connection, row -> ids.add(row.getLong(1)));
        }
        return ids;
    }

    /** What belonged to the party when it was deleted last, and is not there again. */
    private Sql deleted(TableMapping table, ColumnMapping owner, long party) {
        return new Sql().add("SELECT DISTINCT T.ID FROM JOURNAL_TOUCHED T JOIN HISTORY H ON H.AGGREGATE_ID = T.ID" //$NON-NLS-1$
                + " AND H.SEQ = T.SEQ AND H.TYPE = T.TYPE WHERE T.REMOVED = 1 AND T.TYPE = ") //$NON-NLS-1$
                .value(context.codes().codeOf(table.root())).add(" AND H.PATH = ").value(owner.pathText()) //$NON-NLS-1$
                .add(" AND H.OLD_VALUE = ").value(Long.toString(party)) //$NON-NLS-1$
                .add(" AND NOT EXISTS (SELECT 1 FROM " + Names.quote(table.name()) + " P WHERE P.ID = T.ID)"); //$NON-NLS-1$ //$NON-NLS-2$
    }
}
