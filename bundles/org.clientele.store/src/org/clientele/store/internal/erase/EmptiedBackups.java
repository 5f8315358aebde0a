package org.clientele.store.internal.erase;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.clientele.core.ClienteleException;
import org.clientele.core.StatusCodes;
import org.clientele.store.internal.Log;
import org.clientele.store.internal.Messages;
import org.clientele.store.internal.StoreOpener;
import org.clientele.store.internal.folder.Backups;
import org.clientele.store.internal.folder.FileTrees;
import org.clientele.store.internal.folder.MadeBackup;
import org.clientele.store.internal.folder.StoreFolder;
import org.clientele.store.internal.mapping.Names;

/**
 * Takes all records out of the copies that the program made in a store's folder: they tell about who is erased. What stays
 * is the older schema, which is all that a rollback needs, since everything else is in the store itself.
 *
 * @param parts what stores are made of
 */
public record EmptiedBackups(StoreOpener.Parts parts) {

    /** What tells of the schema, and of nobody. */
    private static final Set<String> STAYING = Set.of("META", "MIGRATION", "MODEL_CLASS", "MODEL_FEATURE", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
            "MODEL_ELEMENT", "SCHEMA_COLUMN", "ID_ALLOCATION", "JOURNAL_HEAD"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$

    /**
     * Empties the backups in a folder; what is no backup, or cannot be emptied, goes as a whole.
     *
     * @param backups a folder that may not exist
     * @throws IOException when something cannot be removed
     */
    public void run(Path backups) throws IOException {
        if (Files.notExists(backups)) {
            return;
        }
        List<Path> all;
        try (Stream<Path> files = Files.list(backups)) {
            all = files.toList();
        }
        for (Path backup : all) {
            try {
                if (!Backups.isBackup(backup)) {
                    FileTrees.delete(backup, false);
                } else if (!MadeBackup.read(backup).emptied()) {
                    empty(backup);
                }
            } catch (IOException | SQLException | ClienteleException e) {
                Log.warn("A copy from before a migration cannot be emptied and is removed", e); //$NON-NLS-1$
                FileTrees.delete(backup, false);
            }
        }
    }

    private void empty(Path backup) throws IOException, SQLException, ClienteleException {
        StoreFolder folder = new StoreFolder(backup);
        FileTrees.delete(folder.files(), false);
        parts.dialect().prepare(folder.directory());
        try (Connection connection = parts.driver()
                .createDataSource(parts.dialect().connectionProperties(folder.database(), false)).getConnection()) {
            connection.setAutoCommit(false);
            for (String table : tables(connection)) {
                execute(connection, "TRUNCATE TABLE " + Names.quote(table)); //$NON-NLS-1$
            }
            execute(connection, "UPDATE JOURNAL_HEAD SET SEQ = 0, HASH = '" + "0".repeat(64) + '\''); //$NON-NLS-1$ //$NON-NLS-2$
            connection.commit();
            if (!parts.dialect().renewLog(connection, folder.database())) {
                throw new ClienteleException(StatusCodes.FAILED, Messages.DerbyPurge_logs);
            }
            connection.commit();
        } finally {
            parts.dialect().shutdown(folder.directory(), folder.database());
        }
        MadeBackup made = MadeBackup.read(backup);
        new MadeBackup(made.madeAt(), made.program(), made.nextProgram(), made.lastSequence(), true).write(backup);
        Backups.list(backup);
        FileTrees.restrict(backup);
    }

    private static List<String> tables(Connection connection) throws SQLException {
        List<String> tables = new ArrayList<>();
        try (ResultSet row = connection.getMetaData().getTables(null, connection.getSchema(), "%", null)) { //$NON-NLS-1$
            while (row.next()) {
                if (row.getString(4).endsWith("TABLE") && !STAYING.contains(row.getString(3))) { //$NON-NLS-1$
                    tables.add(row.getString(3));
                }
            }
        }
        return tables;
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
