package org.clientele.benchmarks;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

import org.clientele.core.facts.FactSnapshot;
import org.clientele.core.segmentation.RfmOptions;
import org.clientele.core.segmentation.RfmRun;
import org.clientele.core.store.Store;
import org.clientele.facts.internal.FactServiceImpl;
import org.clientele.segmentation.internal.RfmServiceImpl;
import org.roaringbitmap.RoaringBitmap;

/**
 * RFM over 5 million orders of 500,000 customers, from the order headers to the ids of the best cells, against the same
 * in DuckDB.
 */
final class RfmBenchmark implements Benchmark {

    private static final LocalDate REFERENCE = LocalDate.of(2020, 1, 1);
    private static final String SQL = """
            WITH agg AS (
              SELECT customer, (%d - max(minute)) // 1440 AS r, count(*) AS f, sum(amount) AS m
              FROM orders WHERE sale AND amount > 0 GROUP BY customer),
            border AS (
              SELECT quantile_cont(r, [0.2, 0.4, 0.6, 0.8]) AS r, quantile_cont(f, [0.2, 0.4, 0.6, 0.8]) AS f,
                     quantile_cont(m::DOUBLE, [0.2, 0.4, 0.6, 0.8]) AS m FROM agg),
            score AS (
              SELECT customer,
                5 - (border.r[1] < agg.r)::INT - (border.r[2] < agg.r)::INT - (border.r[3] < agg.r)::INT - (border.r[4] < agg.r)::INT AS r,
                1 + (border.f[1] < agg.f)::INT + (border.f[2] < agg.f)::INT + (border.f[3] < agg.f)::INT + (border.f[4] < agg.f)::INT AS f,
                1 + (border.m[1] < agg.m)::INT + (border.m[2] < agg.m)::INT + (border.m[3] < agg.m)::INT + (border.m[4] < agg.m)::INT AS m
              FROM agg, border)
            SELECT customer FROM score WHERE r = 5 AND f >= 4 AND m >= 1
            """.formatted(REFERENCE.toEpochDay() * 1440);

    @Override
    public String name() {
        return "rfm";
    }

    @Override
    public void run(Report report) throws Exception {
        SyntheticShop shop = new SyntheticShop(500_000, 5_000_000);
        FactServiceImpl service = SyntheticShop.service();
        Store store = shop.store();
        try (DuckShop duck = new DuckShop(shop)) {
            FactSnapshot facts = shop.facts(service, store);
            RfmServiceImpl rfm = new RfmServiceImpl(service);
            int[] ours = best(facts, rfm, RfmOptions.Ties.EQUAL_SCORES);
            int[] theirs = duck.ids(SQL);
            Arrays.sort(ours);
            Arrays.sort(theirs);
            if (!Arrays.equals(ours, theirs)) {
                throw new IllegalStateException("Results differ: " + ours.length + " and " + theirs.length);
            }
            double[] times = Timing.medians(List.of(() -> best(facts, rfm, RfmOptions.Ties.EQUAL_SCORES),
                    () -> duck.ids(SQL), () -> best(facts, rfm, RfmOptions.Ties.BY_RANK),
                    () -> duck.ids(SQL.replace("SELECT customer FROM score", "SELECT count(*) FROM score"))));
            report.ratio("rfm: 5 million orders, equal scores, " + ours.length + " ids", times[0], "DuckDB", times[1], 1);
            report.note("rfm: DuckDB, the count alone", times[3], "ms");
            report.note("rfm: the same by rank", times[2], "ms");
        } finally {
            service.close();
        }
    }

    private static int[] best(FactSnapshot facts, RfmServiceImpl rfm, RfmOptions.Ties ties) throws Exception {
        RfmRun run = rfm.compute(facts, new RfmOptions(REFERENCE, 5, ties), null);
        RoaringBitmap rows = RoaringBitmap.or(run.cell(5, 4), run.cell(5, 5));
        int[] ids = rows.toArray();
        for (int i = 0; i < ids.length; i++) {
            ids[i] = (int) facts.partyId(ids[i]);
        }
        return ids;
    }
}
