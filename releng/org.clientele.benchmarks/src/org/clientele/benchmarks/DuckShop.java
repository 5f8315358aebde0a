package org.clientele.benchmarks;

import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;

import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;

/** The same customers and orders in DuckDB: in memory, two threads, loaded by its appender. */
final class DuckShop implements AutoCloseable {

    private final DuckDBConnection connection;

    DuckShop(SyntheticShop shop) throws SQLException {
        connection = (DuckDBConnection) DriverManager.getConnection("jdbc:duckdb:");
        execute("SET threads = 2");
        execute("CREATE TABLE orders (customer INTEGER, minute INTEGER, amount BIGINT, sale BOOLEAN)");
        execute("CREATE TABLE customers (id INTEGER, country VARCHAR, owner VARCHAR, since INTEGER)");
        try (DuckDBAppender appender = connection.createAppender("main", "orders")) {
            for (int i = 0; i < shop.orders; i++) {
                appender.beginRow();
                appender.append(shop.customerOf(i) + 1);
                appender.append(shop.minuteOf(i));
                appender.append(shop.isSale(i) ? shop.amountOf(i) : -shop.amountOf(i));
                appender.append(shop.isSale(i));
                appender.endRow();
            }
        }
        try (DuckDBAppender appender = connection.createAppender("main", "customers")) {
            for (int i = 0; i < shop.customers; i++) {
                appender.beginRow();
                appender.append(i + 1);
                appender.append(shop.country(i));
                appender.append(shop.owner(i));
                appender.append((int) shop.since(i).toEpochDay());
                appender.endRow();
            }
        }
    }

    void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** The ids that a query gives, in no order. */
    int[] ids(String sql) throws SQLException {
        int[] ids = new int[1 << 16];
        int count = 0;
        try (Statement statement = connection.createStatement(); ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                if (count == ids.length) {
                    ids = Arrays.copyOf(ids, count * 2);
                }
                ids[count++] = rows.getInt(1);
            }
        }
        return Arrays.copyOf(ids, count);
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
