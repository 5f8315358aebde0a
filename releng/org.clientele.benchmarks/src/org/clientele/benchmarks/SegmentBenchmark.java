package org.clientele.benchmarks;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

import org.clientele.core.facts.FactSnapshot;
import org.clientele.core.store.Store;
import org.clientele.facts.internal.FactServiceImpl;
import org.clientele.model.Condition;
import org.clientele.rules.Conditions;
import org.clientele.rules.internal.ComparisonCondition;
import org.clientele.rules.internal.RuleServiceImpl;

/** A segment of ten nested conditions over a million customers, against the same in DuckDB over a table of the totals. */
final class SegmentBenchmark implements Benchmark {

    private static final LocalDate LAST = LocalDate.of(2018, 6, 1);
    private static final LocalDate SINCE = LocalDate.of(2016, 1, 1);
    private static final String TOTALS = """
            CREATE TABLE facts AS SELECT id, country, owner, since, 'CONSUMER' AS kind, n, last, gross, net,
              CASE WHEN n > 0 THEN (2 * gross + n) // (2 * n) END AS average
            FROM (SELECT c.id, c.country, c.owner, c.since, count(*) FILTER (o.sale) AS n,
                max(o.minute) FILTER (o.sale) // 1440 AS last,
                coalesce(sum(o.amount) FILTER (o.sale), 0)::BIGINT AS gross, coalesce(sum(o.amount), 0)::BIGINT AS net
              FROM customers c LEFT JOIN orders o ON o.customer = c.id GROUP BY ALL)
            """;
    private static final String SQL = """
            SELECT id FROM facts WHERE n >= 2
              AND (country = 'Country 7' OR country IN ('Country 1', 'Country 2', 'Country 14') OR gross > 3000000)
              AND NOT (owner = 'owner3') AND last > %d AND since < %d AND (average < 5000000 OR net >= 100000)
              AND kind = 'CONSUMER'
            """.formatted(LAST.toEpochDay(), SINCE.toEpochDay());

    @Override
    public String name() {
        return "segment";
    }

    @Override
    public void run(Report report) throws Exception {
        SyntheticShop shop = new SyntheticShop(1_000_000, 5_000_000);
        FactServiceImpl service = SyntheticShop.service();
        Store store = shop.store();
        try (DuckShop duck = new DuckShop(shop)) {
            duck.execute(TOTALS);
            FactSnapshot facts = shop.facts(service, store);
            RuleServiceImpl rules = new RuleServiceImpl(List.of(new ComparisonCondition()));
            int[] ours = members(rules, facts);
            int[] theirs = duck.ids(SQL);
            Arrays.sort(theirs);
            if (!Arrays.equals(ours, theirs)) {
                throw new IllegalStateException("Results differ: " + ours.length + " and " + theirs.length);
            }
            String count = SQL.replace("SELECT id", "SELECT count(*)");
            double[] times = Timing.medians(List.of(() -> members(rules, facts), () -> duck.ids(SQL),
                    () -> rules.evaluate(tree(), facts).getCardinality(), () -> duck.ids(count)));
            report.ratio("segment: ten conditions, 1 million customers, " + ours.length + " ids", times[0], "DuckDB",
                    times[1], 1);
            report.ratio("segment: the same, the count alone", times[2], "DuckDB", times[3], 1);
        } finally {
            service.close();
        }
    }

    private static int[] members(RuleServiceImpl rules, FactSnapshot facts) throws Exception {
        int[] ids = rules.evaluate(tree(), facts).toArray();
        for (int i = 0; i < ids.length; i++) {
            ids[i] = (int) facts.partyId(ids[i]);
        }
        return ids;
    }

    private static Condition tree() {
        return Conditions.all(Conditions.compare("orders.count", ">=", 2),
                Conditions.any(Conditions.compare("country", "=", "Country 7"),
                        Conditions.compare("country", "in", List.of("Country 1", "Country 2", "Country 14")),
                        Conditions.compare("orders.gross", ">", new BigDecimal("300"))),
                Conditions.not(Conditions.compare("owner", "=", "owner3")),
                Conditions.compare("orders.last", ">", LAST), Conditions.compare("since", "<", SINCE),
                Conditions.any(Conditions.compare("orders.average", "<", 500), Conditions.compare("orders.net", ">=", 10)),
                Conditions.compare("kind", "=", "CONSUMER"));
    }
}
