package org.clientele.benchmarks;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.clientele.core.facts.FactSnapshot;
import org.clientele.core.facts.FactSnapshot.MemoryUse;
import org.clientele.core.rules.RuleService;
import org.clientele.core.rules.text.Parsed;
import org.clientele.core.rules.text.TextContext;
import org.clientele.core.segmentation.RfmOptions;
import org.clientele.core.store.Store;
import org.clientele.facts.internal.FactServiceImpl;
import org.clientele.model.Condition;
import org.clientele.rules.internal.RuleServiceImpl;
import org.clientele.rules.internal.text.ConditionTextServiceImpl;
import org.clientele.core.rules.ConditionType;
import org.clientele.rules.internal.types.AggregateCondition;
import org.clientele.rules.internal.types.ComparisonCondition;
import org.clientele.rules.internal.types.DateCondition;
import org.clientele.rules.internal.types.MissingCondition;
import org.clientele.rules.internal.types.RangeCondition;
import org.clientele.rules.internal.types.TextCondition;
import org.clientele.segmentation.internal.rfm.RfmServiceImpl;
import org.roaringbitmap.RoaringBitmap;

/**
 * Ten segments, from simple to nested with windows, and RFM, over the same queries in DuckDB on the same customers and
 * orders. Both give the ids of the customers. DuckDB has two threads and its tables in memory and warm; ours is timed the
 * first time, with the columns loaded and nothing remembered, and again with everything forgotten that was remembered.
 * Before, as at the opening of a store, a few other segments are evaluated, so that the classes are there.
 */
final class SegmentRace implements Benchmark {

    private static final int CUSTOMERS = 1_000_000;
    private static final int ORDERS = 10_000_000;
    private static final int REPEATS = 7;
    private static final int THREADS = 2;
    private static final int BINS = 5;
    private static final double FIRST_BUDGET = 1.0;
    private static final double REPEATED_BUDGET = 0.3;
    private static final LocalDate TODAY = LocalDate.of(2020, 1, 1);

    /**
     * A segment.
     *
     * @param name what it is about
     * @param rule ours
     * @param query the ids in SQL; days are counted since 1970-01-01, amounts in ten-thousandths, as ours
     */
    private record Entry(String name, String rule, String query) {
    }

    private static final List<Entry> ENTRIES = List.of(
            new Entry("one country", "country = \"Country 7\"", "SELECT id FROM customers WHERE country = 'Country 7'"),
            new Entry("countries, owner and age", """
                    country in ("Country 3", "Country 9", "Country 21") and owner != "owner4" and since < 2015-01-01""",
                    """
                    SELECT id FROM customers WHERE country IN ('Country 3', 'Country 9', 'Country 21')
                        AND owner <> 'owner4' AND since < DATE '2015-01-01'"""),
            new Entry("often lately", "count of orders in last 90 days >= 3", """
                    SELECT customer FROM orders WHERE sale AND minute >= minute_of(90)
                    GROUP BY customer HAVING count(*) >= 3"""),
            new Entry("much in half a year", "sum of orders in last 180 days > 1500", """
                    SELECT customer FROM orders WHERE sale AND minute >= minute_of(180)
                    GROUP BY customer HAVING sum(amount) > 15000000"""),
            new Entry("not for sixty days", "days since last orders > 60", """
                    SELECT customer FROM orders WHERE sale
                    GROUP BY customer HAVING today() - max(minute) // 1440 > 60"""),
            new Entry("average of a year", "average of orders in last 365 days between 400 and 600", """
                    SELECT customer FROM orders WHERE sale AND minute >= minute_of(365)
                    GROUP BY customer HAVING avg(amount) BETWEEN 4000000 AND 6000000"""),
            new Entry("countries that buy", """
                    country in ("Country 1", "Country 2", "Country 5", "Country 8")
                    and sum of orders in last 365 days > 3000""", """
                    SELECT id FROM customers SEMI JOIN (SELECT customer FROM orders
                        WHERE sale AND minute >= minute_of(365) GROUP BY customer HAVING sum(amount) > 30000000) o
                        ON o.customer = id
                    WHERE country IN ('Country 1', 'Country 2', 'Country 5', 'Country 8')"""),
            new Entry("two of three signs", """
                    at least 2 of (count of orders in last 30 days >= 1, sum of orders in last 90 days > 1000,
                        days since last orders <= 14)""", """
                    SELECT customer FROM (SELECT customer, count(*) FILTER (minute >= minute_of(30)) n,
                            sum(amount) FILTER (minute >= minute_of(90)) s, max(minute) l
                        FROM orders WHERE sale AND minute >= minute_of(90) GROUP BY customer)
                    WHERE (n >= 1)::INT + coalesce(s > 10000000, false)::INT + (today() - l // 1440 <= 14)::INT >= 2"""),
            new Entry("fell from one half year to the next", """
                    sum of orders from 2019-01-01 to 2019-06-30 > 2000
                    and not sum of orders from 2019-07-01 to 2019-12-31 > 1000""", """
                    SELECT customer FROM (SELECT customer,
                            sum(amount) FILTER (minute < minute_on('2019-07-01')) a,
                            sum(amount) FILTER (minute >= minute_on('2019-07-01')) b
                        FROM orders WHERE sale AND minute >= minute_on('2019-01-01') AND minute < minute_on('2020-01-01')
                        GROUP BY customer)
                    WHERE a > 20000000 AND NOT coalesce(b > 10000000, false)"""),
            new Entry("ten conditions, nested", """
                    (country in ("Country 1", "Country 4", "Country 6") or owner in ("owner7", "owner8", "owner9"))
                    and (count of orders in last 90 days >= 2
                        or sum of orders in last 365 days > 4000 and not days since last orders > 45
                        or at least 2 of (count of orders in last 30 days >= 1, sum of orders in last 180 days > 1500,
                            average of orders in last 365 days > 550))
                    and not since between 2015-06-01 and 2015-12-31""", """
                    SELECT id FROM customers JOIN (SELECT customer, count(*) FILTER (minute >= minute_of(30)) n30,
                            count(*) FILTER (minute >= minute_of(90)) n90,
                            sum(amount) FILTER (minute >= minute_of(180)) s180,
                            sum(amount) s365, avg(amount) a365, max(minute) l
                        FROM orders WHERE sale AND minute >= minute_of(365) GROUP BY customer) o ON o.customer = id
                    WHERE (country IN ('Country 1', 'Country 4', 'Country 6') OR owner IN ('owner7', 'owner8', 'owner9'))
                        AND (n90 >= 2 OR s365 > 40000000 AND NOT today() - l // 1440 > 45
                            OR (n30 >= 1)::INT + coalesce(s180 > 15000000, false)::INT + (a365 > 5500000)::INT >= 2)
                        AND NOT since BETWEEN DATE '2015-06-01' AND DATE '2015-12-31'"""));

    /** Other segments than those that are timed. */
    private static final List<String> OPENING = List.of("country != \"Country 2\" and orders.count >= 1",
            "owner in (\"owner1\", \"owner2\")", "since >= 2015-01-01", "sum of orders in last 45 days > 700",
            "at least 1 of (count of orders in last 60 days >= 4, days since last orders > 400)");

    @Override
    public String name() {
        return "segments";
    }

    @Override
    public String about() {
        return "ten segments and RFM over 1 million customers with 10 million orders, over DuckDB";
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
            RuleService rules = new RuleServiceImpl(types());
            loadColumns(facts);
            double[] first = new double[ENTRIES.size()];
            double[] again = new double[ENTRIES.size()];
            long[][] results = new long[ENTRIES.size()][];
            List<Condition> conditions = parse(facts, rules, ENTRIES.stream().map(Entry::rule).toList());
            for (Condition other : parse(facts, rules, OPENING)) {
                ids(rules.evaluate(other, facts), facts);
            }
            for (int i = 0; i < ENTRIES.size(); i++) {
                Condition condition = conditions.get(i);
                long[][] ids = new long[1][];
                rules.forget();
                first[i] = Stopwatch.of(() -> ids[0] = ids(rules.evaluate(condition, facts), facts)).seconds();
                results[i] = ids[0];
            }
            for (int i = 0; i < ENTRIES.size(); i++) {
                Condition condition = conditions.get(i);
                Stopwatch best = null;
                for (int n = 0; n < REPEATS; n++) {
                    rules.forget();
                    best = Stopwatch.of(() -> ids(rules.evaluate(condition, facts), facts)).best(best);
                }
                again[i] = best.seconds();
            }
            RfmOptions options = new RfmOptions(TODAY, BINS, RfmOptions.Ties.BY_RANK);
            double rfmFirst = Stopwatch.of(() -> new RfmServiceImpl(service).compute(facts, options, null)).seconds();
            Stopwatch rfm = null;
            for (int n = 0; n < REPEATS; n++) {
                rfm = Stopwatch.of(() -> new RfmServiceImpl(service).compute(facts, options, null)).best(rfm);
            }
            if (!DuckDb.isThere()) {
                setting.say("  DuckDB is not there; nothing to compare with");
                return figures;
            }
            try (DuckShop duck = new DuckShop(shop, TODAY, THREADS)) {
                for (int i = 0; i < ENTRIES.size(); i++) {
                    Entry entry = ENTRIES.get(i);
                    double theirs = duck.seconds(entry.query(), REPEATS);
                    duck.requireSame(entry.name(), results[i]);
                    add(figures, String.format(Locale.ROOT, "%s (%,d customers)", entry.name(), results[i].length),
                            first[i], again[i], theirs);
                }
                add(figures, "RFM", rfmFirst, rfm.seconds(), duck.rfmSeconds(BINS, REPEATS));
                figures.add(new Figure("Memory, all columns and orders", memory(facts) / 1e6, duck.memory() / 1e6, "MB",
                        Double.NaN, "facts as they tell themselves, DuckDB by duckdb_memory()"));
            }
        } finally {
            service.close();
        }
        return figures;
    }

    private static void add(List<Figure> figures, String name, double first, double again, double theirs) {
        String note = "DuckDB: " + THREADS + " threads, warm, best of " + REPEATS;
        figures.add(new Figure(name + ", first", first * 1e3, theirs * 1e3, "ms", FIRST_BUDGET, note));
        figures.add(new Figure(name + ", repeated", again * 1e3, theirs * 1e3, "ms", REPEATED_BUDGET,
                "everything forgotten before each; " + note));
    }

    private static List<Condition> parse(FactSnapshot facts, RuleService rules, List<String> texts) {
        ConditionTextServiceImpl reader = new ConditionTextServiceImpl(types());
        TextContext context = TextContext.of(Locale.ENGLISH, facts).withTypes(rules.types());
        List<Condition> conditions = new ArrayList<>();
        for (String text : texts) {
            Parsed parsed = reader.parse(text, context);
            if (!parsed.isUsable()) {
                throw new IllegalStateException(text + ": " + parsed.problems());
            }
            conditions.add(parsed.condition());
        }
        return conditions;
    }

    /** The types that come with the product and need no store. */
    static List<ConditionType> types() {
        return List.of(new ComparisonCondition(), new RangeCondition(), new TextCondition(), new DateCondition(),
                new MissingCondition(), new AggregateCondition());
    }

    private static void loadColumns(FactSnapshot facts) {
        for (String column : List.of("country", "owner", "since")) {
            facts.column(column).orElseThrow().number(0);
        }
        facts.events("orders").orElseThrow().count();
    }

    private static long[] ids(RoaringBitmap rows, FactSnapshot facts) {
        long[] ids = new long[rows.getCardinality()];
        int[] next = new int[1];
        rows.forEach((int row) -> ids[next[0]++] = facts.partyId(row));
        return ids;
    }

    private static long memory(FactSnapshot facts) {
        return facts.memory().stream().mapToLong(MemoryUse::bytes).sum();
    }

    /** The same ids, whatever their order. */
    static boolean same(long[] ours, long[] theirs) {
        long[] left = ours.clone();
        long[] right = theirs.clone();
        Arrays.sort(left);
        Arrays.sort(right);
        return Arrays.equals(left, right);
    }
}
