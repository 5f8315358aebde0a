package org.clientele.store.internal.rollback;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

import org.clientele.core.ClienteleException;
import org.clientele.core.StatusCodes;
import org.clientele.store.internal.Messages;
import org.clientele.store.internal.StoreContext;
import org.clientele.store.internal.mapping.ColumnMapping;
import org.clientele.store.internal.mapping.Names;
import org.clientele.store.internal.rollback.Projection.Loss;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.emf.ecore.EClass;

/**
 * Brings one table of an older store to the state that the newer one has. Both are read side by side in the order of ids;
 * rows that differ are all removed before any is inserted, so that unique values may have changed hands.
 */
final class TableReplay {

    private static final int CHUNK = 4000;
    private static final int FEW = 5000;
    private static final String ID = "ID"; //$NON-NLS-1$

    private final StoreContext newerStore;
    private final Projection projection;
    private final Gone gone;
    private final IProgressMonitor monitor;
    private final String key;
    private final int typeAt;
    private final List<Long> leaving = new ArrayList<>();
    private final List<Long> coming = new ArrayList<>();
    private int read;

    /** A row that is being read. */
    private record Row(long id, EClass type, Object[] values) {
    }

    TableReplay(StoreContext newerStore, Projection projection, Gone gone, String key, IProgressMonitor monitor) {
        this.newerStore = newerStore;
        this.projection = projection;
        this.gone = gone;
        this.key = key;
        this.monitor = monitor;
        this.typeAt = projection.mapping() == null ? -1
                : projection.columns().stream().map(RawColumn::name).toList().indexOf("TYPE"); //$NON-NLS-1$
    }

    TableReplay(StoreContext newerStore, Projection projection, Gone gone, IProgressMonitor monitor) {
        this(newerStore, projection, gone, ID, monitor);
    }

    /** Only tells what rows lose. */
    void scan(Connection newer, Loss loss) throws SQLException, ClienteleException {
        if (projection.isLossless()) {
            return;
        }
        try (PreparedStatement select = newer.prepareStatement(select("", true)); //$NON-NLS-1$
                ResultSet row = select.executeQuery()) {
            while (next(row, loss) != null) {
                // it was told
            }
        }
    }

    void run(Connection newer, Connection older, Loss loss) throws SQLException, ClienteleException {
        compare(newer, older, loss);
        remove(older);
        insert(newer, older);
    }

    /** How many rows came, went or changed. */
    int changes() {
        return Math.max(leaving.size(), coming.size());
    }

    private String select(String where, boolean all) {
        String hint = projection.mapping() == null ? "" //$NON-NLS-1$
                : newerStore.dialect().byConstraint(Names.quote("PK_" + projection.table())); //$NON-NLS-1$
        String columns = projection.columns().stream().map(c -> Names.quote(c.name())).collect(Collectors.joining(", ")); //$NON-NLS-1$
        String more = all ? projection.unknown().stream().map(ColumnMapping::name).map(n -> ", " + Names.quote(n)) //$NON-NLS-1$
                .collect(Collectors.joining()) : ""; //$NON-NLS-1$
        return "SELECT " + Names.quote(key) + ", " + columns + more + " FROM " + Names.quote(projection.table()) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
                + (where.isEmpty() ? hint : "") + where + " ORDER BY " + Names.quote(key); //$NON-NLS-1$ //$NON-NLS-2$
    }

    private Object[] values(ResultSet row) throws SQLException {
        List<RawColumn> columns = projection.columns();
        Object[] values = new Object[columns.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = columns.get(i).read(row, i + 2);
        }
        return values;
    }

    /** The next row that the older store gets; null at the end. */
    private Row next(ResultSet row, Loss loss) throws SQLException, ClienteleException {
        while (row.next()) {
            if (++read % CHUNK == 0) {
                requireGoOn();
            }
            long id = row.getLong(1);
            if (gone.contains(id) && projection.mapping() != null) {
                continue;
            }
            Object[] values = values(row);
            EClass type = typeAt < 0 ? null : newerStore.codes().classOf(((Long) values[typeAt]).intValue());
            if (type != null) {
                values = projection.of(type, id, values, loss);
                projection.unknown(type, id, row, values.length + 2, loss);
            }
            return new Row(id, type, values);
        }
        return null;
    }

    private void requireGoOn() throws ClienteleException {
        if (monitor.isCanceled()) {
            throw new ClienteleException(StatusCodes.CANCELLED, Messages.cancelled);
        }
    }

    private void compare(Connection newer, Connection older, Loss loss) throws SQLException, ClienteleException {
        requireGoOn();
        try (PreparedStatement selectNewer = newer.prepareStatement(select("", true)); //$NON-NLS-1$
                PreparedStatement selectOlder = older.prepareStatement(select("", false)); //$NON-NLS-1$
                ResultSet now = selectNewer.executeQuery();
                ResultSet then = selectOlder.executeQuery()) {
            Row mine = next(now, loss);
            boolean more = then.next();
            while (mine != null || more) {
                long was = more ? then.getLong(1) : Long.MAX_VALUE;
                long is = mine == null ? Long.MAX_VALUE : mine.id();
                if (was < is) {
                    leaving.add(was);
                } else if (was > is) {
                    coming.add(is);
                } else if (!Arrays.equals(mine.values(), values(then))) {
                    leaving.add(was);
                    coming.add(is);
                }
                more = was <= is ? then.next() : more;
                mine = is <= was ? next(now, loss) : mine;
            }
        }
    }

    private void remove(Connection older) throws SQLException, ClienteleException {
        if (leaving.isEmpty()) {
            return;
        }
        try (PreparedStatement delete = older.prepareStatement(
                "DELETE FROM " + Names.quote(projection.table()) + " WHERE " + Names.quote(key) + " = ?")) { //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
            int count = 0;
            for (long id : leaving) {
                delete.setLong(1, id);
                delete.addBatch();
                if (++count % CHUNK == 0) {
                    delete.executeBatch();
                    older.commit();
                    requireGoOn();
                }
            }
            if (count % CHUNK != 0) {
                delete.executeBatch();
            }
            older.commit();
        }
    }

    private void insert(Connection newer, Connection older) throws SQLException, ClienteleException {
        if (coming.isEmpty()) {
            return;
        }
        String sql = "INSERT INTO " + Names.quote(projection.table()) + " (" //$NON-NLS-1$ //$NON-NLS-2$
                + projection.columns().stream().map(c -> Names.quote(c.name())).collect(Collectors.joining(", ")) //$NON-NLS-1$
                + ") VALUES (?" + ", ?".repeat(projection.columns().size() - 1) + ')'; //$NON-NLS-1$ //$NON-NLS-2$
        try (PreparedStatement insert = older.prepareStatement(sql)) {
            if (coming.size() <= FEW) {
                each(newer, older, insert);
            } else {
                all(newer, older, insert);
            }
            insert.executeBatch();
            older.commit();
        }
    }

    private static final Loss SILENT = (type, id, column, value, why) -> {
    };

    private void each(Connection newer, Connection older, PreparedStatement insert)
            throws SQLException, ClienteleException {
        int count = 0;
        try (PreparedStatement select = newer.prepareStatement(select(" WHERE " + Names.quote(key) + " = ?", true))) { //$NON-NLS-1$ //$NON-NLS-2$
            for (long id : coming) {
                select.setLong(1, id);
                try (ResultSet row = select.executeQuery()) {
                    add(next(row, SILENT), insert);
                }
                if (++count % CHUNK == 0) {
                    insert.executeBatch();
                    older.commit();
                }
            }
        }
    }

    private void all(Connection newer, Connection older, PreparedStatement insert)
            throws SQLException, ClienteleException {
        int at = 0;
        int count = 0;
        try (PreparedStatement select = newer.prepareStatement(select("", true)); //$NON-NLS-1$
                ResultSet rows = select.executeQuery()) {
            for (Row row = next(rows, SILENT); row != null && at < coming.size(); row = next(rows, SILENT)) {
                if (row.id() == coming.get(at)) {
                    at++;
                    add(row, insert);
                    if (++count % CHUNK == 0) {
                        insert.executeBatch();
                        older.commit();
                        requireGoOn();
                    }
                }
            }
        }
    }

    private void add(Row row, PreparedStatement insert) throws SQLException {
        for (int i = 0; i < row.values().length; i++) {
            projection.columns().get(i).bind(insert, i + 1, row.values()[i]);
        }
        insert.addBatch();
    }
}
