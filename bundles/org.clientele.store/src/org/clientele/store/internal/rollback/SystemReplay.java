package org.clientele.store.internal.rollback;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Collectors;

import org.clientele.core.ClienteleException;
import org.clientele.store.internal.StoreContext;
import org.clientele.store.internal.mapping.Names;
import org.clientele.store.internal.schema.RecordedModel;
import org.eclipse.core.runtime.IProgressMonitor;

/** Brings over what is not derived from the model: settings, batches, keys, the log of reading. */
final class SystemReplay {

    private static final int CHUNK = 4000;
    private static final String ERASED = "SELECT COUNT(*) FROM PARTY_KEY WHERE WRAPPED IS NULL"; //$NON-NLS-1$

    private final StoreContext newerStore;
    private final RecordedModel model;
    private final Gone gone;
    private final Connection newer;
    private final Connection older;

    /** Chooses rows by values that are given by name. */
    @FunctionalInterface
    private interface Choice {
        boolean takes(ResultSet row) throws SQLException;
    }

    SystemReplay(StoreContext newerStore, RecordedModel model, Gone gone, Connection newer, Connection older) {
        this.newerStore = newerStore;
        this.model = model;
        this.gone = gone;
        this.newer = newer;
        this.older = older;
    }

    void run(IProgressMonitor monitor) throws SQLException, ClienteleException {
        boolean erased = number(newer, ERASED) > number(older, ERASED);
        sync("PARTY_KEY", "PARTY_ID", monitor); //$NON-NLS-1$ //$NON-NLS-2$
        sync("ACCESS_LOG", "ID", monitor); //$NON-NLS-1$ //$NON-NLS-2$
        replace("SETTING", row -> true); //$NON-NLS-1$
        replace("BATCH", row -> true); //$NON-NLS-1$
        replace("BATCH_RANGE", row -> { //$NON-NLS-1$
            String table = row.getString("TABLE_NAME"); //$NON-NLS-1$
            return model.hasTable(table) || "JOURNAL".equals(table); //$NON-NLS-1$
        });
        replace("RETIRED_KEY", row -> model.hasTable(row.getString("TABLE_NAME")) //$NON-NLS-1$ //$NON-NLS-2$
                && model.columns().get(row.getString("TABLE_NAME")).containsKey(row.getString("COLUMN_NAME"))); //$NON-NLS-1$ //$NON-NLS-2$
        try (Statement statement = older.createStatement()) {
            statement.executeUpdate(
                    "UPDATE ID_ALLOCATION SET NEXT_ID = " + number(newer, "SELECT NEXT_ID FROM ID_ALLOCATION")); //$NON-NLS-1$ //$NON-NLS-2$
            if (erased) {
                // Who was erased since is also to leave the files: that goes on as after an erasure.
                statement.executeUpdate("DELETE FROM META WHERE NAME = 'erasure.pending'"); //$NON-NLS-1$
                statement.executeUpdate("INSERT INTO META (NAME, TEXT) VALUES ('erasure.pending', '1')"); //$NON-NLS-1$
            }
        }
        older.commit();
    }

    private static long number(Connection connection, String sql) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(sql); ResultSet row = select.executeQuery()) {
            row.next();
            return row.getLong(1);
        }
    }

    private void sync(String table, String key, IProgressMonitor monitor) throws SQLException, ClienteleException {
        Projection projection = new Projection(table, null, model, gone, RawColumn.of(older, table));
        new TableReplay(newerStore, projection, gone, key, monitor).run(newer, older, (type, id, column, value, why) -> {
        });
    }

    private void replace(String table, Choice choice) throws SQLException {
        List<RawColumn> columns = RawColumn.of(older, table);
        String names = columns.stream().map(c -> Names.quote(c.name())).collect(Collectors.joining(", ")); //$NON-NLS-1$
        try (Statement delete = older.createStatement();
                PreparedStatement select = newer
                        .prepareStatement("SELECT " + names + " FROM " + Names.quote(table)); //$NON-NLS-1$ //$NON-NLS-2$
                PreparedStatement insert = older.prepareStatement("INSERT INTO " + Names.quote(table) + " (" + names //$NON-NLS-1$ //$NON-NLS-2$
                        + ") VALUES (?" + ", ?".repeat(columns.size() - 1) + ')'); //$NON-NLS-1$ //$NON-NLS-2$
                ResultSet row = select.executeQuery()) {
            delete.executeUpdate("DELETE FROM " + Names.quote(table)); //$NON-NLS-1$
            int count = 0;
            while (row.next()) {
                if (choice.takes(row)) {
                    for (int i = 0; i < columns.size(); i++) {
                        columns.get(i).bind(insert, i + 1, columns.get(i).read(row, i + 1));
                    }
                    insert.addBatch();
                    if (++count % CHUNK == 0) {
                        insert.executeBatch();
                    }
                }
            }
            if (count % CHUNK != 0) {
                insert.executeBatch();
            }
        }
        older.commit();
    }
}
