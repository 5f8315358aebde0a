package org.clientele.store.internal.schema;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.clientele.core.store.AbsentClass;
import org.clientele.store.internal.Log;
import org.clientele.store.internal.folder.CsvFile;
import org.clientele.store.internal.mapping.Names;
import org.clientele.store.internal.mapping.TableMapping;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;

/** Writes the rows of classes that are not installed as they are stored: one file for each class. */
public final class AbsentExport {

    /** Of no use outside the store. */
    private static final Set<String> LEFT_OUT = Set.of(TableMapping.VERSION, TableMapping.TYPE);

    private final Connection connection;
    private final Path folder;
    private final List<Path> files = new ArrayList<>();

    /**
     * Prepares.
     *
     * @param connection reads
     * @param folder where the files go
     */
    public AbsentExport(Connection connection, Path folder) {
        this.connection = connection;
        this.folder = folder;
    }

    /**
     * Writes all rows of some classes; what was written is deleted where that fails.
     *
     * @param classes the classes
     * @param progress is asked whether to go on
     * @return the files
     * @throws SQLException from the driver
     * @throws IOException when a file cannot be written
     * @throws OperationCanceledException when that was asked for
     */
    public List<Path> write(List<AbsentClass> classes, SubMonitor progress) throws SQLException, IOException {
        boolean done = false;
        try {
            for (AbsentClass each : classes) {
                write(each, progress);
            }
            done = true;
            return List.copyOf(files);
        } finally {
            if (!done) {
                discard();
            }
        }
    }

    private void write(AbsentClass each, SubMonitor progress) throws SQLException, IOException {
        String name = each.model().replaceAll("[^A-Za-z0-9.-]+", "_") + '.' + each.name(); //$NON-NLS-1$ //$NON-NLS-2$
        for (String table : AbsentClasses.tables(connection)) {
            try (PreparedStatement select = connection.prepareStatement("SELECT T.* FROM " + Names.quote(table) //$NON-NLS-1$
                    + " T JOIN MODEL_CLASS C ON C.CODE = T.TYPE WHERE C.PACKAGE = ? AND C.NAME = ? ORDER BY T.ID")) { //$NON-NLS-1$
                select.setString(1, each.model());
                select.setString(2, each.name());
                try (ResultSet row = select.executeQuery()) {
                    if (row.next()) {
                        rows(folder.resolve(name + ".csv"), row, progress); //$NON-NLS-1$
                    }
                }
            }
        }
    }

    private void rows(Path file, ResultSet row, SubMonitor progress) throws SQLException, IOException {
        ResultSetMetaData about = row.getMetaData();
        List<String> head = new ArrayList<>();
        List<Integer> places = new ArrayList<>();
        for (int i = 1; i <= about.getColumnCount(); i++) {
            if (!LEFT_OUT.contains(about.getColumnName(i))) {
                head.add(about.getColumnName(i));
                places.add(i);
            }
        }
        files.add(file);
        try (CsvFile csv = new CsvFile(file, head)) {
            do {
                progress.checkCanceled();
                List<String> cells = new ArrayList<>();
                for (int place : places) {
                    cells.add(row.getString(place));
                }
                csv.line(cells);
            } while (row.next());
        }
    }

    private void discard() {
        try {
            for (Path file : files) {
                Files.deleteIfExists(file);
            }
            Files.deleteIfExists(folder);
        } catch (IOException e) {
            Log.warn("What was exported by halves cannot be deleted", e); //$NON-NLS-1$
        }
    }
}
