package org.clientele.benchmarks;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.clientele.core.facts.FactBase;
import org.clientele.core.facts.FactSnapshot;
import org.clientele.core.facts.FactSnapshot.MemoryUse;
import org.clientele.core.segmentation.RfmOptions;
import org.clientele.core.segmentation.RfmRun;
import org.clientele.core.segmentation.RfmRun.Measure;
import org.clientele.core.segmentation.RfmService;
import org.clientele.core.store.Store;
import org.clientele.facts.internal.FactServiceImpl;
import org.clientele.segmentation.internal.rfm.RfmServiceImpl;

/** Scores over the fact base against the same query in DuckDB, and what the fact base takes in memory. */
final class RfmScoring implements Benchmark {

    private static final int CUSTOMERS = 500_000;
    private static final int ORDERS = 5_000_000;
    private static final int BINS = 5;
    private static final int REPEATS = 7;
    private static final LocalDate REFERENCE = LocalDate.of(2025, 1, 1);

    @Override
    public String name() {
        return "rfm";
    }

    @Override
    public String about() {
        return "RFM scores of 500,000 customers over 5 million orders, over DuckDB; memory of the fact base";
    }

    @Override
    public List<Figure> run(Setting setting) throws Exception {
        Generated generated = new Generated(setting.rows(CUSTOMERS), setting.rows(ORDERS));
        Path folder = setting.fresh("store");
        List<Figure> figures = new ArrayList<>();
        try (Store store = Stores.create(folder)) {
            fill(store, generated, setting);
            FactServiceImpl facts = new FactServiceImpl(Clock.systemUTC(), List.of());
            try {
                FactBase base = facts.of(store);
                Stopwatch build = Stopwatch.of(() -> base.await(Stores.ACTOR, store.journal().lastSequence(), null));
                setting.say("  fact base built: " + build);
                FactSnapshot snapshot = base.snapshot(Stores.ACTOR).orElseThrow();
                score(setting, generated, snapshot, new RfmServiceImpl(facts), figures);
                memory(snapshot, figures);
            } finally {
                facts.close();
            }
        }
        return figures;
    }

    private static void fill(Store store, Generated generated, Setting setting) throws Exception {
        Path customers = setting.fresh("customers.csv");
        generated.writeCustomers(customers);
        Path orders = setting.fresh("orders.csv");
        generated.writeOrders(orders);
        for (Path file : List.of(customers, orders)) {
            setting.say("  imported " + file.getFileName() + ": "
                    + Stopwatch.of(() -> Stores.importFile(store, file)));
            Setting.delete(file);
        }
    }

    private static void score(Setting setting, Generated generated, FactSnapshot snapshot, RfmService rfm,
            List<Figure> figures) throws Exception {
        // Ranks decide, as NTILE does; a run keeps nothing for the next.
        RfmOptions options = new RfmOptions(REFERENCE, BINS, RfmOptions.Ties.BY_RANK);
        Stopwatch ours = null;
        RfmRun[] run = new RfmRun[1];
        for (int i = 0; i < REPEATS; i++) {
            ours = Stopwatch.of(() -> run[0] = rfm.compute(snapshot, options, null)).best(ours);
        }
        setting.say("  Clientele: " + ours);
        if (!DuckDb.isThere()) {
            setting.say("  DuckDB is not there; nothing to compare with");
            figures.add(new Figure("RFM scores", ours.seconds(), Double.NaN, "s", Double.NaN, "DuckDB is not there"));
            return;
        }
        try (DuckDb duck = new DuckDb(generated, 2)) {
            Stopwatch theirs = null;
            for (int i = 0; i < REPEATS; i++) {
                theirs = Stopwatch.of(() -> duck.score(REFERENCE, BINS)).best(theirs);
            }
            setting.say("  DuckDB: " + theirs);
            requireSame(snapshot, run[0], duck);
            figures.add(new Figure("RFM of %,d orders".formatted(setting.rows(ORDERS)), ours.seconds(),
                    theirs.seconds(), "s", 1.0,
                    "DuckDB: 2 threads, table in memory and warm, scores into a table; best of " + REPEATS));
        }
    }

    /** Both counted the same customers, orders and money. */
    private static void requireSame(FactSnapshot snapshot, RfmRun run, DuckDb duck) throws Exception {
        long customers = 0;
        long orders = 0;
        long amount = 0;
        for (int row = 0; row < snapshot.rows(); row++) {
            if (run.score(row, Measure.RECENCY) > 0) {
                customers++;
                orders += run.value(row, Measure.FREQUENCY);
                amount += run.value(row, Measure.MONETARY);
            }
        }
        String ours = customers + " customers, " + orders + " orders, " + amount / 100 + " pence";
        if (!ours.equals(duck.totals())) {
            throw new IllegalStateException("The results differ: " + ours + " and " + duck.totals());
        }
    }

    private static void memory(FactSnapshot snapshot, List<Figure> figures) {
        long orderBytes = 0;
        long otherBytes = 0;
        StringBuilder parts = new StringBuilder();
        for (MemoryUse use : snapshot.memory()) {
            if ("orders".equals(use.part())) {
                orderBytes += use.bytes();
            } else {
                otherBytes += use.bytes();
                parts.append(parts.isEmpty() ? "" : ", ").append(use.part());
            }
        }
        figures.add(new Figure("Fact base, bytes a customer",
                (double) otherBytes / snapshot.visible().getLongCardinality(), Double.NaN, "B", 200,
                "columns: " + parts));
        figures.add(new Figure("Fact base, bytes an order", (double) orderBytes / snapshot.orders().count(), Double.NaN,
                "B", 16, "an order is its header"));
    }
}
