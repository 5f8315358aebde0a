package org.clientele.benchmarks;

import org.clientele.core.facts.FactSnapshot;
import org.clientele.core.facts.FactSnapshot.MemoryUse;
import org.clientele.core.store.Store;
import org.clientele.facts.internal.FactServiceImpl;

/** Bytes of the fact base: as it counts them by part, and as the heap grows. */
final class FactMemoryBenchmark implements Benchmark {

    private static final int CUSTOMERS = 1_000_000;
    private static final int ORDERS = 5_000_000;
    private static final double MOST_A_CUSTOMER = 200;
    private static final double MOST_AN_ORDER = 16;

    @Override
    public String name() {
        return "facts";
    }

    @Override
    public void run(Report report) throws Exception {
        SyntheticShop shop = new SyntheticShop(CUSTOMERS, ORDERS);
        Store store = shop.store();
        try (FactServiceHolder holder = new FactServiceHolder()) {
            long before = used();
            FactSnapshot[] facts = new FactSnapshot[1];
            double build = Timing.once(() -> facts[0] = shop.facts(holder.service, store));
            long grown = used() - before;
            long orders = bytes(facts[0], true);
            long customers = bytes(facts[0], false);
            report.figure("facts: bytes a customer, all columns (1 million)", (double) customers / CUSTOMERS, "bytes",
                    MOST_A_CUSTOMER);
            report.figure("facts: bytes an order, headers (5 million)", (double) orders / ORDERS, "bytes", MOST_AN_ORDER);
            report.figure("facts: heap grown, less 16 bytes an order, by customer",
                    (double) (grown - 16L * ORDERS) / CUSTOMERS, "bytes", MOST_A_CUSTOMER);
            report.note("facts: building from rows that cost nothing to read", build, "ms");
        }
    }

    private static long bytes(FactSnapshot facts, boolean orders) {
        return facts.memory().stream().filter(use -> use.part().equals("orders") == orders)
                .mapToLong(MemoryUse::bytes).sum();
    }

    private static long used() {
        for (int i = 0; i < 4; i++) {
            System.gc();
        }
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    /** Closes a service at the end. */
    private static final class FactServiceHolder implements AutoCloseable {

        private final FactServiceImpl service = SyntheticShop.service();

        @Override
        public void close() {
            service.close();
        }
    }
}
