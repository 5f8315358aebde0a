package org.clientele.store.internal.dialect;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.CallableStatement;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import java.util.stream.Stream;

import org.clientele.store.internal.connection.Rollback;

/** Gets rid of what Derby keeps of values that are gone: free space in pages, and the transaction log. */
final class DerbyPurge {

    private static final int TRIES = 6;
    private static final Pattern LOG = Pattern.compile("log(\\d+)\\.dat"); //$NON-NLS-1$
    private static final String FILLER = "ERASURE_FILLER"; //$NON-NLS-1$
    private static final int FILLER_BYTES = 30_000;
    private static final int FILLER_ROWS = 40;
    private static final int LOOSE_PAGES = 10;
    private static final long LARGE_BYTES = 250_000;

    private DerbyPurge() {
    }

    /** A new file begins with some empty pages: rewriting a small table would make it larger. */
    static boolean isLoose(Connection connection, String table) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement("SELECT SUM(NUMALLOCATEDPAGES * CAST(PAGESIZE AS BIGINT)), SUM(NUMFREEPAGES)" //$NON-NLS-1$
                + " FROM TABLE(SYSCS_DIAG.SPACE_TABLE(?, ?)) T")) { //$NON-NLS-1$
            select.setString(1, connection.getSchema());
            select.setString(2, table);
            try (ResultSet row = select.executeQuery()) {
                return row.next() && (row.getLong(1) > LARGE_BYTES || row.getLong(2) > LOOSE_PAGES);
            }
        }
    }

    /** Copies a table and its indexes into new files; the old ones are removed with the next checkpoint. */
    static void rewrite(Connection connection, String table) throws SQLException {
        for (int attempt = 1;; attempt++) {
            try (CallableStatement call = connection
                    .prepareCall("CALL SYSCS_UTIL.SYSCS_COMPRESS_TABLE(CURRENT SCHEMA, ?, 0)")) { //$NON-NLS-1$
                call.setString(1, table);
                call.execute();
                connection.commit();
                return;
            } catch (SQLException e) {
                Rollback.quietly(connection);
                if (attempt == TRIES || e.getSQLState() == null || !e.getSQLState().startsWith("40")) { //$NON-NLS-1$
                    throw e;
                }
            }
        }
    }

    /**
     * Fills the log until it goes on in a new file, and then writes a checkpoint, after which Derby deletes the files
     * before. Whoever has an unfinished transaction keeps them: then it is tried again.
     */
    static boolean renewLog(Connection connection, Path database) throws SQLException {
        Path folder = database.resolve("log"); //$NON-NLS-1$
        try {
            long last = numbers(folder).max().orElse(0);
            for (int attempt = 0; attempt < TRIES; attempt++) {
                for (int i = 0; i < TRIES && numbers(folder).max().orElse(0) <= last; i++) {
                    fill(connection);
                }
                checkpoint(connection);
                if (numbers(folder).min().orElse(Long.MAX_VALUE) > last) {
                    return true;
                }
                Thread.sleep(500L * (attempt + 1));
            }
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static LongStream numbers(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return LongStream.of(files.map(f -> LOG.matcher(f.getFileName().toString())).filter(Matcher::matches)
                    .mapToLong(m -> Long.parseLong(m.group(1))).toArray());
        }
    }

    private static void fill(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE " + FILLER + " (FILLER VARCHAR (" + FILLER_BYTES + ") FOR BIT DATA)"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
            try (PreparedStatement insert = connection.prepareStatement("INSERT INTO " + FILLER + " VALUES (?)")) { //$NON-NLS-1$ //$NON-NLS-2$
                insert.setBytes(1, new byte[FILLER_BYTES]);
                for (int i = 0; i < FILLER_ROWS; i++) {
                    insert.executeUpdate();
                }
            }
            connection.commit();
            statement.execute("DROP TABLE " + FILLER); //$NON-NLS-1$
            connection.commit();
        }
    }

    private static void checkpoint(Connection connection) throws SQLException {
        try (CallableStatement call = connection.prepareCall("CALL SYSCS_UTIL.SYSCS_CHECKPOINT_DATABASE()")) { //$NON-NLS-1$
            call.execute();
        }
        connection.commit();
    }
}
