package org.clientele.store.internal.erase;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

import org.clientele.core.ClienteleException;
import org.clientele.core.StatusCodes;
import org.clientele.store.internal.Messages;
import org.clientele.store.internal.StoreContext;
import org.clientele.store.internal.connection.Rollback;
import org.clientele.store.internal.folder.StoreFolder;
import org.clientele.store.internal.mapping.TableMapping;
import org.clientele.store.internal.schema.AbsentPersons;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;

/**
 * Rewrites the files of the store, so that no byte is left of values that are gone from the tables: pages of tables and
 * indexes, the engine's log, and the copies that the program made in the store's folder. A mark that is set in the
 * transaction of the erasure tells that this is still to be done.
 */
public final class Purge {

    private static final String MARK = "erasure.pending"; //$NON-NLS-1$
    private static final String KEYS = "PARTY_KEY"; //$NON-NLS-1$

    private final StoreContext context;

    private final Copies copies;

    Purge(StoreContext context, Copies copies) {
        this.context = context;
        this.copies = copies;
    }

    /** Takes the records out of copies of the store. */
    @FunctionalInterface
    public interface Copies {
        /**
         * Takes them out.
         *
         * @param backups the folder of the copies, which may not exist
         * @throws IOException when something cannot be removed
         */
        void empty(Path backups) throws IOException;
    }

    void pend(Connection connection) throws SQLException {
        unpend(connection);
        try (PreparedStatement insert = connection.prepareStatement("INSERT INTO META (NAME, TEXT) VALUES (?, '1')")) { //$NON-NLS-1$
            insert.setString(1, MARK);
            insert.executeUpdate();
        }
    }

    private static void unpend(Connection connection) throws SQLException {
        try (PreparedStatement delete = connection.prepareStatement("DELETE FROM META WHERE NAME = ?")) { //$NON-NLS-1$
            delete.setString(1, MARK);
            delete.executeUpdate();
        }
    }

    boolean isPending() throws ClienteleException {
        return context.connections().read(connection -> {
            try (PreparedStatement select = connection.prepareStatement("SELECT 1 FROM META WHERE NAME = ?")) { //$NON-NLS-1$
                select.setString(1, MARK);
                try (ResultSet row = select.executeQuery()) {
                    return row.next();
                }
            }
        });
    }

    /** Nothing is left to be done. */
    void done() throws ClienteleException {
        context.connections().write(connection -> {
            unpend(connection);
            return null;
        });
    }

    /** Does it all; the mark stays. No commit may be made meanwhile. */
    void run(SubMonitor progress) throws ClienteleException {
        List<String> tables = new ArrayList<>(List.of(KEYS));
        context.mapping().tables().stream().filter(TableMapping::isPersonal).forEach(t -> tables.add(t.name()));
        tables.addAll(context.connections()
                .read(connection -> AbsentPersons.tables(connection, context.mapping())));
        progress.setWorkRemaining(tables.size() + 2);
        progress.subTask(Messages.Purge_tables);
        StoreFolder folder = new StoreFolder(context.info().directory());
        Connection connection = context.connections().open();
        try {
            for (String table : tables) {
                context.dialect().rewrite(connection, table);
                progress.worked(1);
            }
            if (!context.dialect().renewLog(connection, folder.database())) {
                throw new ClienteleException(StatusCodes.FAILED, Messages.DerbyPurge_logs);
            }
            progress.worked(1);
            copies.empty(folder.backups());
            connection.commit();
        } catch (SQLException e) {
            throw context.failures().of(e);
        } catch (IOException e) {
            throw new ClienteleException(StatusCodes.STORE_NOT_WRITABLE,
                    NLS.bind(Messages.Failures_notWritable, folder.directory()), e);
        } finally {
            Rollback.andClose(connection);
        }
    }
}
