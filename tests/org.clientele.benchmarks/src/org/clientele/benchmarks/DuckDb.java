package org.clientele.benchmarks;

import java.io.IOException;
import java.lang.reflect.Method;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.Properties;

/**
 * The same orders in DuckDB, in memory. Its classes are called by name, so that the benchmarks compile where it cannot be
 * had.
 */
final class DuckDb implements AutoCloseable {

    private final Connection connection;

    DuckDb(Generated generated, int threads) throws Exception {
        Properties properties = new Properties();
        properties.setProperty("threads", Integer.toString(threads));
        connection = DriverManager.getConnection("jdbc:duckdb:", properties);
        execute("CREATE TABLE orders (customer INTEGER, placed BIGINT, pence BIGINT)");
        append(generated);
    }

    static boolean isThere() {
        try {
            Class.forName("org.duckdb.DuckDBDriver");
            return true;
        } catch (ClassNotFoundException e) {
            return false;
        }
    }

    private void append(Generated generated) throws Exception {
        Object appender = connection.getClass().getMethod("createAppender", String.class, String.class)
                .invoke(connection, "main", "orders");
        Class<?> type = appender.getClass();
        Method begin = type.getMethod("beginRow");
        Method end = type.getMethod("endRow");
        Method whole = type.getMethod("append", int.class);
        Method big = type.getMethod("append", long.class);
        generated.forEach((order, customer, second, pence) -> {
            try {
                begin.invoke(appender);
                whole.invoke(appender, customer);
                big.invoke(appender, second);
                big.invoke(appender, pence);
                end.invoke(appender);
            } catch (ReflectiveOperationException e) {
                throw new IOException(e);
            }
        });
        ((AutoCloseable) appender).close();
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    void score(LocalDate reference, int bins) throws SQLException {
        execute("""
                CREATE OR REPLACE TEMP TABLE scores AS
                WITH measures AS (
                    SELECT customer, floor((epoch(DATE '%s') - max(placed)) / 86400) AS days, count(*) AS orders,
                           sum(pence) AS pence
                    FROM orders GROUP BY customer)
                SELECT customer, days, orders, pence, ntile(%d) OVER (ORDER BY days DESC) AS r,
                       ntile(%d) OVER (ORDER BY orders) AS f, ntile(%d) OVER (ORDER BY pence) AS m
                FROM measures""".formatted(reference, bins, bins, bins));
    }

    String totals() throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT count(*), sum(orders), sum(pence) FROM scores")) {
            row.next();
            return row.getLong(1) + " customers, " + row.getLong(2) + " orders, " + row.getLong(3) + " pence";
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
