package org.clientele.store.internal.rollback;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.clientele.core.store.LeftOut;
import org.clientele.core.store.LeftOut.Why;
import org.clientele.store.internal.Messages;
import org.clientele.store.internal.StoreContext;
import org.clientele.store.internal.folder.CsvFile;
import org.clientele.store.internal.folder.PrivateFiles;
import org.clientele.store.internal.mapping.ColumnMapping;
import org.clientele.store.internal.mapping.Names;
import org.clientele.store.internal.mapping.TableMapping;
import org.clientele.store.internal.rollback.Projection.Loss;
import org.clientele.store.internal.schema.RecordedModel;
import org.eclipse.emf.ecore.EClass;

/**
 * Counts what an older store cannot hold, and writes it into files where a folder is given: {@code values.csv}, the changes
 * of it in {@code changes.csv}, and one file for each class whose records are left out as a whole.
 */
final class Rest implements Loss {

    private final StoreContext newer;
    private final Path folder;
    private final Map<Key, Long> counts = new LinkedHashMap<>();
    private final Map<String, CsvFile> files = new LinkedHashMap<>();

    private record Key(String type, String feature, Why why) {
    }

    /** Counts alone when there is no folder. */
    Rest(StoreContext newer, Path folder) {
        this.newer = newer;
        this.folder = folder;
    }

    List<LeftOut> counts() {
        List<LeftOut> all = new ArrayList<>();
        counts.forEach((key, count) -> all.add(new LeftOut(key.type(), key.feature(), key.why(), count)));
        return all;
    }

    List<Path> files() {
        return files.keySet().stream().map(folder::resolve).toList();
    }

    private void count(EClass type, String feature, Why why) {
        counts.merge(new Key(type.getName(), feature, why), 1L, Long::sum);
    }

    @Override
    public void value(EClass type, long id, ColumnMapping column, Object value, Why why) {
        count(type, column.pathText(), why);
        if (folder != null) {
            write("values.csv", List.of("class", "id", "feature", "value", "why"), type.getName(), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$
                    Long.toString(id), column.pathText(), column.type().text(value), why.name());
        }
    }

    /** A change of something that is left out, with readable values. */
    void change(long sequence, String type, long id, String path, String before, String after) {
        if (folder != null) {
            write("changes.csv", List.of("commit", "class", "id", "place", "before", "after"), Long.toString(sequence), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$
                    type, Long.toString(id), path, before, after);
        }
    }

    /** Whole records: those of tables that the older store has not, and rows of other tables. */
    void records(Connection connection, RecordedModel older, Gone gone) throws SQLException {
        for (TableMapping table : newer.mapping().tables()) {
            Set<Long> some = gone.in(table.name());
            boolean all = !older.hasTable(table.name());
            if (!all && some.isEmpty()) {
                continue;
            }
            String place = table.isAggregate() ? "ID, ID, ID" : "ID, ROOT_ID, PARENT_ID"; //$NON-NLS-1$ //$NON-NLS-2$
            StringBuilder sql = new StringBuilder("SELECT TYPE, ").append(place); //$NON-NLS-1$
            table.columns().forEach(c -> sql.append(", ").append(Names.quote(c.name()))); //$NON-NLS-1$
            sql.append(" FROM ").append(Names.quote(table.name())).append(" ORDER BY ID"); //$NON-NLS-1$ //$NON-NLS-2$
            try (PreparedStatement select = connection.prepareStatement(sql.toString());
                    ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    if (all || some.contains(row.getLong(2))) {
                        record(table, row);
                    }
                }
            }
        }
    }

    private void record(TableMapping table, ResultSet row) throws SQLException {
        EClass type = newer.codes().classOf(row.getInt(1));
        if (type == null) {
            return;
        }
        count(type, "", Why.CLASS); //$NON-NLS-1$
        if (folder == null) {
            return;
        }
        List<String> head = new ArrayList<>(List.of("id")); //$NON-NLS-1$
        List<String> values = new ArrayList<>(List.of(row.getString(2)));
        if (!table.isAggregate()) {
            head.addAll(List.of("record", "container")); //$NON-NLS-1$ //$NON-NLS-2$
            values.addAll(List.of(row.getString(3), row.getString(4)));
        }
        for (int i = 0; i < table.columns().size(); i++) {
            ColumnMapping column = table.columns().get(i);
            if (!column.isMarker() && column.appliesTo(type)) {
                head.add(column.pathText());
                values.add(column.type().text(column.type().read(row, 5 + i)));
            }
        }
        write(type.getName() + ".csv", head, values.toArray(String[]::new)); //$NON-NLS-1$
    }

    private void write(String file, List<String> head, String... values) {
        try {
            CsvFile csv = files.get(file);
            if (csv == null) {
                csv = new CsvFile(folder.resolve(file), head);
                files.put(file, csv);
            }
            csv.line(Arrays.asList(values));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Says what the files are, and closes them. */
    void end(String explanation) throws IOException {
        if (!files.isEmpty()) {
            PrivateFiles.create(folder.resolve("README.txt")); //$NON-NLS-1$
            StringBuilder text = new StringBuilder(explanation).append('\n');
            for (LeftOut left : counts()) {
                text.append(left.count()).append("  ").append(left.type()) //$NON-NLS-1$
                        .append(left.feature().isEmpty() ? "" : '.' + left.feature()).append("  ") //$NON-NLS-1$ //$NON-NLS-2$
                        .append(reason(left.why())).append('\n');
            }
            Files.writeString(folder.resolve("README.txt"), text); //$NON-NLS-1$
        }
        close();
    }

    static String reason(Why why) {
        return switch (why) {
        case CLASS -> Messages.Rest_class;
        case FEATURE -> Messages.Rest_feature;
        case LITERAL -> Messages.Rest_literal;
        case LENGTH -> Messages.Rest_length;
        case REFERENCE -> Messages.Rest_reference;
        };
    }

    void close() throws IOException {
        for (CsvFile file : files.values()) {
            file.close();
        }
    }
}
