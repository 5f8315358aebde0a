package org.clientele.store.internal.batch;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.clientele.core.ClienteleException;
import org.clientele.core.StatusCodes;
import org.clientele.store.internal.BatchVisibility.IdRange;
import org.clientele.store.internal.Messages;
import org.clientele.store.internal.StoreContext;
import org.clientele.store.internal.mapping.Names;
import org.clientele.store.internal.mapping.References;
import org.clientele.store.internal.mapping.References.Reference;
import org.clientele.store.internal.mapping.TableMapping;
import org.clientele.store.internal.record.Sql;
import org.eclipse.osgi.util.NLS;

/**
 * Finds rows that a batch refers to and that somebody deleted while it was written. Where the journal tells of no such
 * deletion, the rows of the batch are not read.
 */
final class LostRows {

    private final Connection connection;
    private final StoreContext context;
    private final long since;
    private final Map<TableMapping, List<IdRange>> given;
    private final List<Reference> references;
    private final Map<TableMapping, Boolean> shrunk = new HashMap<>();

    /**
     * @param since the last commit before the batch
     * @param given the rows of the batch
     */
    LostRows(Connection connection, StoreContext context, long since, Map<TableMapping, List<IdRange>> given) {
        this.connection = connection;
        this.context = context;
        this.since = since;
        this.given = given;
        this.references = References.of(context.mapping());
    }

    /**
     * Checks the batch's rows of one table.
     *
     * @param name where they lie now
     * @throws ClienteleException CONFLICT
     */
    void requireNone(TableMapping table, String name) throws SQLException, ClienteleException {
        for (Reference reference : references) {
            if (reference.table() == table && hasShrunk(reference.target())) {
                requireNone(reference, name);
            }
        }
    }

    private void requireNone(Reference reference, String name) throws SQLException, ClienteleException {
        String column = "T." + Names.quote(reference.column().name()); //$NON-NLS-1$
        List<Long> lost = new ArrayList<>();
        for (IdRange own : given.getOrDefault(reference.table(), List.of())) {
            Sql sql = new Sql().add("SELECT " + column + " FROM " + Names.quote(name) + " T WHERE T.ID >= ") //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
                    .value(own.first()).add(" AND T.ID <= ").value(own.last()).add(" AND " + column + " > 0"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
            for (IdRange brought : given.getOrDefault(reference.target(), List.of())) {
                sql.add(" AND " + column + " NOT BETWEEN ").value(brought.first()).add(" AND ").value(brought.last()); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
            }
            sql.add(" AND NOT EXISTS (SELECT 1 FROM " + Names.quote(reference.target().name()) + " X WHERE X.ID = " //$NON-NLS-1$ //$NON-NLS-2$
                    + column + ')').query(connection, row -> {
                        lost.add(row.getLong(1));
                        return false;
                    });
            if (!lost.isEmpty()) {
                throw new ClienteleException(StatusCodes.CONFLICT, NLS.bind(Messages.LostRows_deleted,
                        reference.target().root().getName(), Long.toString(lost.getFirst())));
            }
        }
    }

    /** Whether rows may have left a table: parts also go when their aggregate is saved without them. */
    private boolean hasShrunk(TableMapping target) throws SQLException {
        Boolean known = shrunk.get(target);
        if (known == null) {
            known = target.isAggregate() && isTouched(target, " AND REMOVED = 1"); //$NON-NLS-1$
            for (TableMapping holder : target.isAggregate() ? List.<TableMapping>of()
                    : context.mapping().holdersOf(target)) {
                known |= isTouched(holder, ""); //$NON-NLS-1$
            }
            shrunk.put(target, known);
        }
        return known;
    }

    private boolean isTouched(TableMapping table, String condition) throws SQLException {
        boolean[] found = { false };
        new Sql().add("SELECT 1 FROM JOURNAL_TOUCHED WHERE SEQ > ").value(since).add(" AND TYPE = ") //$NON-NLS-1$ //$NON-NLS-2$
                .value(context.codes().codeOf(table.root())).add(condition).query(connection, row -> {
                    found[0] = true;
                    return false;
                });
        return found[0];
    }
}
