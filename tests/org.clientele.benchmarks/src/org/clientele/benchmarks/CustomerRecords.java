package org.clientele.benchmarks;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;

import org.clientele.core.store.CommitResult;
import org.clientele.core.store.Criterion;
import org.clientele.core.store.FeaturePath;
import org.clientele.core.store.RecordQuery;
import org.clientele.core.store.Store;
import org.clientele.core.store.UnitOfWork;
import org.clientele.model.ClientelePackage.Literals;
import org.clientele.model.Party;

/**
 * Opening and saving single records, and paging, in a store of a million customers, over the same rows read and written
 * by plain JDBC without history, audit or versions.
 */
final class CustomerRecords implements Benchmark {

    private static final int CUSTOMERS = 1_000_000;
    private static final int SAMPLES = 200;
    private static final int PAGE = 100;
    private static final double MOST_MILLIS = 300;
    private static final FeaturePath NUMBER = FeaturePath.of(Literals.PARTY__CUSTOMER, Literals.CUSTOMER__NUMBER);
    private static final FeaturePath NAME = FeaturePath.of(Literals.PARTY__DISPLAY_NAME);
    private static final List<String> CHILDREN = List.of("PARTY_NAME", "ADDRESS", "CONTACT_POINT", "IDENTIFIER",
            "RELATIONSHIP", "FIELD_VALUE", "VALUE_ORIGIN", "ATTACHMENT", "TAG", "CLASSIFICATION", "LAMP", "RATING",
            "NEED", "RECORDED_DECISION");

    /** One step with a record. */
    private interface Step {
        void run(long id) throws Exception;
    }

    @Override
    public String name() {
        return "record";
    }

    @Override
    public String about() {
        return "opening, saving and paging records among a million customers, over plain JDBC";
    }

    @Override
    public List<Figure> run(Setting setting) throws Exception {
        int customers = setting.rows(CUSTOMERS);
        Path file = setting.fresh("records.csv");
        new Generated(customers, 0).writeCustomers(file);
        Path folder = setting.fresh("records");
        List<Figure> figures = new ArrayList<>();
        long[] ids;
        double[] ours;
        try (Store store = Stores.create(folder)) {
            setting.say("  importing " + customers + " customers");
            Stores.importFile(store, file);
            ids = ids(store, customers);
            figures.add(millis("Find a record by its number", times(ids, id -> find(store, customers, id))));
            figures.add(millis("Page of 100 by name", times(ids, id -> store.records(Stores.ACTOR).page(
                    new RecordQuery(Literals.PARTY, List.of(NUMBER, NAME), List.of(), Optional.of(NAME), false),
                    Optional.empty(), PAGE))));
            ours = new double[] { times(ids, id -> load(store, id)), times(ids, id -> save(store, id)) };
        }
        try (DerbyImport plain = DerbyImport.ofStore(folder)) {
            double[] theirs = { times(ids, id -> read(plain.connection(), id)),
                    times(ids, id -> write(plain.connection(), id)) };
            figures.add(new Figure("Open a record", ours[0], theirs[0], "ms", Double.NaN, "median of " + SAMPLES));
            figures.add(new Figure("Save a record", ours[1], theirs[1], "ms", Double.NaN,
                    "median of " + SAMPLES + "; ours with history and audit"));
        }
        return figures;
    }

    private static Figure millis(String name, double value) {
        return new Figure(name, value, Double.NaN, "ms", MOST_MILLIS, "median of " + SAMPLES);
    }

    private static long[] ids(Store store, int customers) throws Exception {
        Random random = new Random(3);
        long[] ids = new long[SAMPLES];
        for (int i = 0; i < SAMPLES; i++) {
            ids[i] = store.records(Stores.ACTOR)
                    .find(Literals.PARTY, NUMBER, Generated.number(random.nextInt(customers))).orElseThrow().id();
        }
        return ids;
    }

    /** The median in milliseconds, after a round that does not count. */
    private static double times(long[] ids, Step step) throws Exception {
        double[] millis = new double[ids.length];
        for (int round = 0; round < 2; round++) {
            for (int i = 0; i < ids.length; i++) {
                long start = System.nanoTime();
                step.run(ids[i]);
                millis[i] = (System.nanoTime() - start) / 1e6;
            }
        }
        Arrays.sort(millis);
        return millis[millis.length / 2];
    }

    private static void find(Store store, int customers, long id) throws Exception {
        store.records(Stores.ACTOR).page(
                RecordQuery.all(Literals.PARTY, List.of(NAME))
                        .and(Criterion.eq(NUMBER, Generated.number((int) (id % customers)))),
                Optional.empty(), 1);
    }

    private static Party load(Store store, long id) throws Exception {
        return (Party) store.records(Stores.ACTOR).load(Literals.PARTY, id).orElseThrow();
    }

    private static void save(Store store, long id) throws Exception {
        Party party = load(store, id);
        party.setNote("noted at " + System.nanoTime());
        try (UnitOfWork work = store.begin(Stores.ACTOR, "Change note")) {
            work.save(party);
            CommitResult result = work.commit(null);
            if (!result.isCommitted()) {
                throw new IllegalStateException(result.status().getMessage());
            }
        }
    }

    private static void read(Connection connection, long id) throws Exception {
        count(connection, "SELECT * FROM PARTY WHERE ID = ?", id);
        for (String table : CHILDREN) {
            count(connection, "SELECT * FROM " + table + " WHERE ROOT_ID = ?", id);
        }
    }

    private static int count(Connection connection, String sql, long id) throws Exception {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setLong(1, id);
            int values = 0;
            try (ResultSet rows = statement.executeQuery()) {
                int columns = rows.getMetaData().getColumnCount();
                while (rows.next()) {
                    for (int i = 1; i <= columns; i++) {
                        values += rows.getObject(i) == null ? 0 : 1;
                    }
                }
            }
            return values;
        }
    }

    private static void write(Connection connection, long id) throws Exception {
        read(connection, id);
        connection.setAutoCommit(false);
        try (PreparedStatement update = connection.prepareStatement("UPDATE PARTY SET NOTE = ? WHERE ID = ?")) {
            update.setString(1, "noted at " + System.nanoTime());
            update.setLong(2, id);
            update.executeUpdate();
        }
        connection.commit();
    }
}
