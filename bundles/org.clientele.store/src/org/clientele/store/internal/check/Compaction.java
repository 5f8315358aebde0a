package org.clientele.store.internal.check;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;

import org.clientele.core.ClienteleException;
import org.clientele.core.StatusCodes;
import org.clientele.core.store.CompactReport;
import org.clientele.store.internal.BulkWork;
import org.clientele.store.internal.Messages;
import org.clientele.store.internal.StoreContext;
import org.clientele.store.internal.connection.Rollback;
import org.clientele.store.internal.folder.StoreFolder;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;

/** Rewrites the tables of a store one after the other, so that their files hold no space that nobody uses. */
public final class Compaction {

    private final StoreContext context;
    private final BulkWork bulk;
    private final StoreFolder folder;

    /**
     * Creates the work.
     *
     * @param context the store
     * @param bulk tells whether an import goes on
     */
    public Compaction(StoreContext context, BulkWork bulk) {
        this.context = context;
        this.bulk = bulk;
        this.folder = new StoreFolder(context.info().directory());
    }

    /**
     * Does it.
     *
     * @param monitor progress and cancel, or null
     * @return the sizes
     * @throws ClienteleException STORE_NOT_WRITABLE, LOCK_TIMEOUT
     */
    public CompactReport run(IProgressMonitor monitor) throws ClienteleException {
        return context.commits().exclusively(() -> {
            if (bulk.isBusy()) {
                throw new ClienteleException(StatusCodes.LOCK_TIMEOUT, Messages.Erasure_busy);
            }
            return compact(monitor);
        });
    }

    private CompactReport compact(IProgressMonitor monitor) throws ClienteleException {
        Connection connection = context.connections().open();
        try {
            long before = sizes().sum();
            long largest = sizes().max().orElse(0);
            if (Files.getFileStore(folder.database()).getUsableSpace() < 2 * largest) {
                throw new ClienteleException(StatusCodes.STORE_NOT_WRITABLE, NLS.bind(Messages.Compaction_space,
                        folder.directory(), Long.toString(2 * largest / 1_000_000 + 1)));
            }
            List<String> tables = tables(connection);
            SubMonitor progress = SubMonitor.convert(monitor, Messages.Compaction_task, tables.size() + 1);
            int done = 0;
            for (String table : tables) {
                if (progress.isCanceled()) {
                    break;
                }
                if (context.dialect().isLoose(connection, table)) {
                    context.dialect().rewrite(connection, table);
                }
                done++;
                progress.worked(1);
            }
            // Files of the tables before are removed with the log that could bring them back.
            context.dialect().renewLog(connection, folder.database());
            return new CompactReport(before, sizes().sum(), done, done == tables.size());
        } catch (SQLException e) {
            throw context.failures().of(e);
        } catch (IOException e) {
            throw new ClienteleException(StatusCodes.STORE_NOT_WRITABLE,
                    NLS.bind(Messages.Failures_notWritable, folder.directory()), e);
        } finally {
            Rollback.andClose(connection);
        }
    }

    private static List<String> tables(Connection connection) throws SQLException {
        List<String> tables = new ArrayList<>();
        try (ResultSet row = connection.getMetaData().getTables(null, connection.getSchema(), "%", //$NON-NLS-1$
                new String[] { "TABLE" })) { //$NON-NLS-1$
            while (row.next()) {
                tables.add(row.getString("TABLE_NAME")); //$NON-NLS-1$
            }
        }
        connection.commit();
        return tables;
    }

    private LongStream sizes() throws IOException {
        try (Stream<Path> files = Files.walk(folder.database())) {
            Path log = folder.database().resolve("log"); //$NON-NLS-1$
            // The log's files are made at a fixed size.
            return LongStream.of(files.filter(f -> !f.startsWith(log)).map(Path::toFile).filter(f -> f.isFile())
                    .mapToLong(f -> f.length()).toArray());
        }
    }
}
