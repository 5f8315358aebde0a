package org.clientele.benchmarks;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.Properties;
import java.util.stream.LongStream;

/** The customers and orders of a {@link SyntheticShop} in DuckDB, in memory, made there by the same formulas. */
final class DuckShop implements AutoCloseable {

    private final Connection connection;

    DuckShop(SyntheticShop shop, LocalDate today, int threads) throws SQLException {
        Properties properties = new Properties();
        properties.setProperty("threads", Integer.toString(threads));
        connection = DriverManager.getConnection("jdbc:duckdb:", properties);
        execute("CREATE MACRO today() AS " + today.toEpochDay());
        execute("CREATE MACRO minute_of(days) AS (" + today.toEpochDay() + " - days + 1) * 1440");
        execute("CREATE MACRO month_of(minutes) AS datediff('month', DATE '1970-01-01', DATE '1970-01-01' + (minutes // 1440)::INTEGER)");
        execute("CREATE MACRO minute_on(day) AS (CAST(day AS DATE) - DATE '1970-01-01') * 1440");
        execute("""
                CREATE TABLE customers AS SELECT (i + 1)::INTEGER id, 'Country ' || (i * 7 %% 40) country,
                    'owner' || (i %% 50) AS owner, DATE '1970-01-01' + (16000 + i %% 1000)::INTEGER since
                FROM range(%d) t(i)""".formatted(shop.customers));
        execute("""
                CREATE TABLE orders AS SELECT (((i * 2654435761 & 4294967295) * %d) >> 32)::INTEGER + 1 customer,
                    (%d + i * 7919 %% %d)::INTEGER AS minute,
                    CASE WHEN i %% 50 <> 0 THEN 1 ELSE -1 END * (i * 48271 %% 100000 + 1) * 100 amount,
                    i %% 50 <> 0 sale
                FROM range(%d) t(i)""".formatted(shop.customers, SyntheticShop.FIRST_MINUTE, SyntheticShop.MINUTES,
                shop.orders));
    }

    /** The fastest of some runs, after one that does not count. */
    double seconds(String query, int repeats) throws SQLException {
        String result = "CREATE OR REPLACE TEMP TABLE result AS " + query;
        execute(result);
        long best = Long.MAX_VALUE;
        for (int i = 0; i < repeats; i++) {
            long start = System.nanoTime();
            execute(result);
            best = Math.min(best, System.nanoTime() - start);
        }
        return best / 1e9;
    }

    double rfmSeconds(int bins, int repeats) throws SQLException {
        return seconds("""
                SELECT customer, days, n, s, ntile(%1$d) OVER (ORDER BY days DESC) AS r, ntile(%1$d) OVER (ORDER BY n) AS f,
                    ntile(%1$d) OVER (ORDER BY s) AS m
                FROM (SELECT customer, today() - max(minute) // 1440 AS days, count(*) AS n, sum(amount) AS s
                    FROM orders WHERE sale GROUP BY customer)""".formatted(bins), repeats);
    }

    /** Fails unless the last result holds just these ids. */
    void requireSame(String what, long[] ours) throws SQLException {
        LongStream.Builder ids = LongStream.builder();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT * FROM result")) {
            while (rows.next()) {
                ids.add(rows.getLong(1));
            }
        }
        long[] theirs = ids.build().toArray();
        if (!SegmentRace.same(ours, theirs)) {
            throw new IllegalStateException(
                    "The results of \"" + what + "\" differ: " + ours.length + " and " + theirs.length + " customers");
        }
    }

    long memory() throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT sum(memory_usage_bytes) FROM duckdb_memory()")) {
            row.next();
            return row.getLong(1);
        }
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
