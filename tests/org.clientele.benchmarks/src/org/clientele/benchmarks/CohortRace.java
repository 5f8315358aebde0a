package org.clientele.benchmarks;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

import org.clientele.core.cohorts.CohortQuery;
import org.clientele.core.cohorts.CohortStep;
import org.clientele.core.cohorts.CohortTable;
import org.clientele.core.cohorts.SurvivalQuery;
import org.clientele.core.facts.FactSnapshot;
import org.clientele.core.store.Store;
import org.clientele.facts.internal.FactServiceImpl;
import org.clientele.lifecycle.internal.cohort.CohortServiceImpl;
import org.clientele.lifecycle.internal.cohort.SurvivalServiceImpl;

/**
 * The table of monthly cohorts over the same query in DuckDB on the same customers and orders, and the survival of all
 * customers. Both count customers and add up amounts for each cohort and month.
 */
final class CohortRace implements Benchmark {

    private static final int CUSTOMERS = 1_000_000;
    private static final int ORDERS = 10_000_000;
    private static final int REPEATS = 5;
    private static final int THREADS = 2;
    private static final int GAP_DAYS = 90;
    private static final double BUDGET = 1.0;
    private static final LocalDate TODAY = LocalDate.of(2020, 1, 1);
    private static final long PERIODS = 1_000;
    private static final long COUNTS = 100_000_000;

    /** A number for each cell: cohort, period and count, so that results can be compared as sets of numbers. */
    private static final String QUERY = """
            SELECT (c * 1000 + m - c) * 100000000 + count(DISTINCT customer) FROM (
                SELECT customer, amount, month_of(minute) m, month_of(min(minute) OVER (PARTITION BY customer)) c
                FROM orders WHERE sale)
            GROUP BY c, m""";
    private static final String JOINED = """
            SELECT (c * 1000 + m - c) * 100000000 + count(DISTINCT customer) + 0 * sum(amount) FROM (
                SELECT o.customer, amount, month_of(minute) m, month_of(began) c FROM orders o
                JOIN (SELECT customer, min(minute) began FROM orders WHERE sale GROUP BY customer) f
                    ON o.customer = f.customer
                WHERE sale)
            GROUP BY c, m""";

    @Override
    public String name() {
        return "cohorts";
    }

    @Override
    public String about() {
        return "cohorts and survival over 1 million customers with 10 million orders, over DuckDB";
    }

    @Override
    public List<Figure> run(Setting setting) throws Exception {
        SyntheticShop shop = new SyntheticShop(setting.rows(CUSTOMERS), setting.rows(ORDERS));
        FactServiceImpl service = new FactServiceImpl(Clock.fixed(TODAY.atTime(12, 0).toInstant(ZoneOffset.UTC),
                ZoneOffset.UTC), List.of());
        Store store = shop.store();
        List<Figure> figures = new ArrayList<>();
        try {
            FactSnapshot facts = shop.facts(service, store);
            CohortServiceImpl cohorts = new CohortServiceImpl(service, null);
            CohortTable[] table = new CohortTable[1];
            double first = Stopwatch.of(() -> table[0] = cohorts.table(store, Stores.ACTOR, facts, CohortQuery.ALL_MONTHS,
                    null)).seconds();
            Stopwatch again = null;
            for (int i = 0; i < REPEATS; i++) {
                again = Stopwatch.of(() -> cohorts.table(store, Stores.ACTOR, facts, CohortQuery.ALL_MONTHS, null))
                        .best(again);
            }
            double theirs = Double.NaN;
            if (DuckDb.isThere()) {
                try (DuckShop duck = new DuckShop(shop, TODAY, THREADS)) {
                    theirs = Math.min(duck.seconds(QUERY, REPEATS), duck.seconds(JOINED, REPEATS));
                    duck.requireSame("cohorts", cells(table[0]));
                }
            } else {
                setting.say("  DuckDB is not there; nothing to compare with");
            }
            String note = "DuckDB: " + THREADS + " threads, warm, the faster of two queries, best of " + REPEATS;
            figures.add(new Figure("Table of %d monthly cohorts, first".formatted(table[0].cohorts().size()), first * 1e3,
                    theirs * 1e3, "ms", BUDGET, note));
            figures.add(new Figure("The same, repeated", again.seconds() * 1e3, theirs * 1e3, "ms", BUDGET, note));
            SurvivalServiceImpl survival = new SurvivalServiceImpl(service, null);
            SurvivalQuery everybody = new SurvivalQuery(List.of(SurvivalQuery.EVERYBODY), GAP_DAYS);
            Stopwatch curve = null;
            for (int i = 0; i < REPEATS; i++) {
                curve = Stopwatch.of(() -> survival.curves(store, Stores.ACTOR, facts, everybody, null)).best(curve);
            }
            figures.add(new Figure("Survival of all customers, gap of " + GAP_DAYS + " days", curve.seconds() * 1e3,
                    Double.NaN, "ms", Double.NaN, "best of " + REPEATS));
        } finally {
            service.close();
        }
        return figures;
    }

    private static long[] cells(CohortTable table) {
        List<Long> cells = new ArrayList<>();
        for (CohortTable.Cohort cohort : table.cohorts()) {
            long month = CohortStep.MONTH.index(cohort.start());
            for (int period = 0; period < cohort.cells().size(); period++) {
                int active = cohort.cells().get(period).active();
                if (active > 0) {
                    cells.add((month * PERIODS + period) * COUNTS + active);
                }
            }
        }
        return cells.stream().mapToLong(Long::longValue).toArray();
    }
}
