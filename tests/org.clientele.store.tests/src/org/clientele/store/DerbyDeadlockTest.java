package org.clientele.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.clientele.core.ClienteleException;
import org.clientele.core.StatusCodes;
import org.clientele.core.store.RecordQuery;
import org.clientele.core.store.RowCursor;
import org.clientele.model.ClientelePackage.Literals;
import org.clientele.store.internal.connection.Connections;
import org.clientele.store.internal.connection.Connections.Work;
import org.clientele.store.internal.connection.Failures;
import org.clientele.store.internal.folder.StoreFolder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A read that Derby gives up to break a deadlock, as happens beside a table that is rewritten. */
class DerbyDeadlockTest extends StoreContract {

    private final ExecutorService others = Executors.newSingleThreadExecutor();
    private final CountDownLatch writing = new CountDownLatch(1);
    private final CountDownLatch reading = new CountDownLatch(1);
    private Connections connections;
    private int begun;

    @Override
    Engine engine() throws Exception {
        return Engine.derby();
    }

    @BeforeEach
    void twoRows() throws Exception {
        connections = new Connections(engine.driver().createDataSource(
                engine.dialect().connectionProperties(new StoreFolder(directory()).database(), false)),
                new Failures(engine.dialect(), directory()));
        store.putSetting(ANNA, "a", "1");
        store.putSetting(ANNA, "b", "1");
    }

    @AfterEach
    void end() {
        others.shutdownNow();
        connections.close();
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String text(Connection connection, String name) throws SQLException {
        try (Statement statement = connection.createStatement();
                // with a lock that stays until the transaction ends, as those of the catalogue do
                ResultSet row = statement.executeQuery("SELECT TEXT FROM SETTING WHERE NAME = '" + name + "' WITH RS")) {
            row.next();
            return row.getString(1);
        }
    }

    /** Has the first row and wants the second, which the reader has; with more locks than he, so that he is given up. */
    private Future<?> write() {
        Callable<Void> writer = () -> connections.write(connection -> {
            execute(connection, "UPDATE SETTING SET TEXT = '2' WHERE NAME = 'a'");
            execute(connection, "INSERT INTO META (NAME, TEXT) VALUES ('lock 1', ''), ('lock 2', ''), ('lock 3', '')");
            writing.countDown();
            await(reading);
            execute(connection, "UPDATE SETTING SET TEXT = '2' WHERE NAME = 'b'");
            return null;
        });
        return others.submit(writer);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private Work<String> reader() {
        return connection -> {
            begun++;
            await(writing);
            String second = text(connection, "b");
            reading.countDown();
            return text(connection, "a") + second;
        };
    }

    @Test
    void readThatLosesADeadlockIsBegunAnew() throws Exception {
        Future<?> writer = write();
        assertEquals("22", connections.read(reader()));
        assertEquals(2, begun);
        writer.get();
    }

    @Test
    void readThatLeftSomethingBehindIsNotBegunAnew() throws Exception {
        Future<?> writer = write();
        ClienteleException failure = assertThrows(ClienteleException.class, () -> connections.readOnce(reader()));
        assertEquals(StatusCodes.LOCK_TIMEOUT, failure.code());
        assertTrue(engine.dialect().isDeadlock((SQLException) failure.getCause()));
        assertEquals(1, begun);
        writer.get();
    }

    @Test
    void readThatLosesEachTimeSaysSo() {
        ClienteleException failure = assertThrows(ClienteleException.class, () -> connections.read(connection -> {
            begun++;
            throw new SQLException("deadlock", "40001");
        }));
        assertEquals(StatusCodes.LOCK_TIMEOUT, failure.code());
        assertEquals(5, begun);
    }

    @Test
    void pagesAreReadWhileTheTableIsRewritten() throws Exception {
        for (int i = 0; i < 20; i++) {
            add(person("P" + i, "C" + i, "anna"));
        }
        Future<?> rewriting = others.submit(() -> {
            Connection connection = connections.open();
            try (connection) {
                for (int i = 0; i < 2; i++) {
                    engine.dialect().rewrite(connection, "PARTY");
                }
            }
            return null;
        });
        do {
            List<Long> seen = new ArrayList<>();
            assertEquals(20, store.records(ANNA)
                    .page(RecordQuery.all(Literals.PARTY, List.of()), Optional.empty(), 100).rows().size());
            store.records(ANNA).scan(RecordQuery.all(Literals.PARTY, List.of()), (RowCursor row) -> seen.add(row.id()), null);
            assertEquals(20, seen.stream().distinct().count());
            assertEquals(20, seen.size());
        } while (!rewriting.isDone());
        rewriting.get();
    }
}
