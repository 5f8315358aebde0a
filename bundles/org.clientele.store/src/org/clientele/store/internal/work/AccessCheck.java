package org.clientele.store.internal.work;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;

import org.clientele.core.Actor;
import org.clientele.core.ClienteleException;
import org.clientele.core.StatusCodes;
import org.clientele.model.ClientelePackage;
import org.clientele.store.internal.BatchVisibility;
import org.clientele.store.internal.Messages;
import org.clientele.store.internal.StoreContext;
import org.clientele.store.internal.access.Visibility;
import org.clientele.store.internal.mapping.ColumnMapping;
import org.clientele.store.internal.mapping.TableMapping;
import org.clientele.store.internal.record.RowReader;
import org.clientele.store.internal.record.RowState;
import org.eclipse.osgi.util.NLS;

/**
 * Refuses to write what the actor does not see, and to name a party that the actor does not see: in the aggregate or in
 * anything that it contains.
 */
final class AccessCheck {

    private final StoreContext context;
    private final Visibility visibility;

    AccessCheck(StoreContext context, BatchVisibility batches, Actor actor) throws ClienteleException {
        this.context = context;
        this.visibility = new Visibility(context, batches, actor);
    }

    /** What the actor sees. */
    Visibility visibility() {
        return visibility;
    }

    void check(Connection connection, AggregateWork work) throws SQLException, ClienteleException {
        if (!work.isNew()) {
            require(connection, work.table(), work.root().getId(), work);
        }
        TableMapping parties = context.mapping().table(ClientelePackage.Literals.PARTY);
        if (visibility.isAll(parties)) {
            return;
        }
        Map<Long, RowState> before = before(connection, work);
        for (RowState row : work.after().values()) {
            if (work.intent() == AggregateWork.Intent.RESTORE && !row.isRoot()) {
                continue; // it was there before
            }
            RowState known = before.get(row.id());
            for (ColumnMapping column : Visibility.partyColumns(row.table())) {
                int at = row.table().columns().indexOf(column);
                Object party = row.values()[at];
                if (party != null && (known == null || !party.equals(known.values()[at]))) {
                    require(connection, parties, column.type().toLong(party), work);
                }
            }
        }
    }

    /** A party that a stored row names already may stay there, hidden or not. */
    private Map<Long, RowState> before(Connection connection, AggregateWork work) throws SQLException {
        return work.before() != null ? work.before()
                : new RowReader(context.mapping(), context.codes()).read(connection, work.table(), work.root().getId());
    }

    /** Refuses to bring back what the actor would not see; asked when it is written. */
    void checkRestored(Connection connection, AggregateWork work) throws SQLException, ClienteleException {
        if (work.intent() == AggregateWork.Intent.RESTORE) {
            require(connection, work.table(), work.root().getId(), work);
        }
    }

    private void require(Connection connection, TableMapping table, long id, AggregateWork work)
            throws SQLException, ClienteleException {
        if (visibility.isAll(table) || !Visibility.isThere(connection, table, id)) {
            return;
        }
        if (!visibility.sees(connection, table, id)) {
            throw new ClienteleException(StatusCodes.ACCESS_DENIED,
                    NLS.bind(Messages.AccessCheck_denied, work.table().root().getName(), work.root().getId()));
        }
    }
}
