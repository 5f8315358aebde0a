package org.clientele.benchmarks;

import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;

import org.clientele.core.bulk.BulkChange;
import org.clientele.core.bulk.BulkEdit;
import org.clientele.core.bulk.BulkResult;
import org.clientele.core.classification.ClassificationService;
import org.clientele.core.fields.CustomFieldService;
import org.clientele.core.store.FeaturePath;
import org.clientele.core.store.RecordQuery;
import org.clientele.core.store.Store;
import org.clientele.customers.internal.bulk.BulkEditServiceImpl;
import org.clientele.customers.internal.definitions.DefinitionServiceImpl;
import org.clientele.model.ClientelePackage.Literals;
import org.clientele.store.derby.internal.DerbyDriver;
import org.osgi.service.jdbc.DataSourceFactory;

/**
 * A new owner and a tag for many customers, with history, audit and one undo, beside what plain SQL needs to do no more
 * than change the same rows in transactions of the same size.
 */
final class BulkEdits implements Benchmark {

    private static final int CUSTOMERS = 100_000;
    private static final int CHUNK = 250;
    private static final FeaturePath OWNER = FeaturePath.of(Literals.PARTY__CUSTOMER, Literals.CUSTOMER__OWNER);

    @Override
    public String name() {
        return "bulk-edit";
    }

    @Override
    public String about() {
        return "a new owner and a tag for 100,000 customers, and its undo, beside plain SQL for the same rows";
    }

    @Override
    public List<Figure> run(Setting setting) throws Exception {
        int customers = setting.rows(CUSTOMERS);
        Path folder = setting.scratch().resolve("bulk-edit");
        Setting.delete(folder);
        Files.createDirectories(folder);
        Path file = folder.resolve("customers.csv");
        new Generated(customers, 0).writeCustomers(file);
        List<Figure> figures = new ArrayList<>();
        Path directory = folder.resolve("store");
        Stopwatch ours;
        Stopwatch undo;
        try (Store store = Stores.create(directory)) {
            Stores.importFile(store, file);
            long[] ids = ids(store, customers);
            BulkEditServiceImpl service = new BulkEditServiceImpl(new DefinitionServiceImpl(),
                    unused(ClassificationService.class), unused(CustomFieldService.class));
            BulkEdit edit = new BulkEdit(ids,
                    List.of(new BulkChange.SetValue(OWNER, "somebody"), new BulkChange.AddTag("reviewed")), "bench");
            Stopwatch preview = Stopwatch.of(() -> service.preview(store, Stores.ACTOR, edit, 10, null));
            figures.add(new Figure("Bulk edit, preview of " + customers, preview.seconds(), Double.NaN, "s",
                    Double.NaN, "processor time %.1f s".formatted(preview.cpu())));
            BulkResult[] result = new BulkResult[1];
            ours = Stopwatch.of(() -> result[0] = service.run(store, Stores.ACTOR, edit, null));
            require(result[0].status().isOK() && result[0].done().changed() == customers);
            undo = Stopwatch.of(() -> require(store.changes(Stores.ACTOR)
                    .undoBatch(result[0].batch().getAsLong(), true, "bench", null).isCommitted()));
        }
        Stopwatch theirs = Stopwatch.of(() -> plain(directory.resolve("database"), customers));
        figures.add(new Figure("Bulk edit of " + customers + ", by the clock", ours.seconds(), theirs.seconds(), "s",
                Double.NaN, "over plain SQL without history, audit or undo"));
        figures.add(new Figure("... processor time", ours.cpu(), theirs.cpu(), "s", Double.NaN, ""));
        figures.add(new Figure("Bulk edit, undo of " + customers + ", by the clock", undo.seconds(), theirs.seconds(),
                "s", Double.NaN, "processor time %.1f s".formatted(undo.cpu())));
        Setting.delete(folder);
        return figures;
    }

    private static void require(boolean condition) {
        if (!condition) {
            throw new IllegalStateException("Not done");
        }
    }

    private static <T> T unused(Class<T> type) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] { type }, (p, m, a) -> {
            throw new UnsupportedOperationException(m.getName());
        }));
    }

    private static long[] ids(Store store, int customers) throws Exception {
        List<Long> ids = new ArrayList<>(customers);
        store.records(Stores.ACTOR).scan(RecordQuery.all(Literals.PARTY, List.of()), row -> ids.add(row.id()), null);
        return ids.stream().mapToLong(Long::longValue).toArray();
    }

    /** Reads each row by its key, updates it, and inserts a tag. */
    private static void plain(Path database, int customers) throws Exception {
        Properties properties = new Properties();
        properties.setProperty(DataSourceFactory.JDBC_DATABASE_NAME, database.toString());
        try (Connection connection = new DerbyDriver().createDataSource(properties).getConnection()) {
            connection.setAutoCommit(false);
            try (Statement ddl = connection.createStatement()) {
                ddl.execute("CREATE TABLE PLAIN_TAG (ID BIGINT NOT NULL PRIMARY KEY, ROOT_ID BIGINT NOT NULL,"
                        + " NAME VARCHAR(255))");
                ddl.execute("CREATE INDEX IX_PLAIN_TAG ON PLAIN_TAG (ROOT_ID)");
            }
            List<Long> ids = new ArrayList<>(customers);
            try (Statement select = connection.createStatement();
                    var row = select.executeQuery("SELECT ID FROM \"PARTY\" ORDER BY ID")) {
                while (row.next()) {
                    ids.add(row.getLong(1));
                }
            }
            try (PreparedStatement update = connection.prepareStatement(
                    "UPDATE \"PARTY\" SET VERSION = VERSION + 1, \"CUSTOMER_OWNER\" = ? WHERE ID = ?");
                    PreparedStatement insert = connection
                            .prepareStatement("INSERT INTO PLAIN_TAG (ID, ROOT_ID, NAME) VALUES (?, ?, ?)")) {
                int count = 0;
                for (long id : ids) {
                    update.setString(1, "somebody");
                    update.setLong(2, id);
                    update.executeUpdate();
                    insert.setLong(1, id);
                    insert.setLong(2, id);
                    insert.setString(3, "reviewed");
                    insert.executeUpdate();
                    if (++count % CHUNK == 0) {
                        connection.commit();
                    }
                }
                connection.commit();
            }
        }
    }
}
