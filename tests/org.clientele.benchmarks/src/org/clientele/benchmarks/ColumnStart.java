package org.clientele.benchmarks;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

import org.clientele.core.Actor;
import org.clientele.core.facts.FactSnapshot;
import org.clientele.core.store.Store;
import org.clientele.facts.internal.FactServiceImpl;

/** The time from an opened store to all its columns: from the file that the last session left, over reading the store. */
final class ColumnStart implements Benchmark {

    private static final int CUSTOMERS = 1_000_000;
    private static final int ORDERS = 1_000_000;

    @Override
    public String name() {
        return "columns";
    }

    @Override
    public String about() {
        return "columns of 1 million customers and 1 million orders from the saved file, over reading the store";
    }

    @Override
    public List<Figure> run(Setting setting) throws Exception {
        Generated generated = new Generated(setting.rows(CUSTOMERS), setting.rows(ORDERS));
        Path customers = setting.fresh("columns-customers.csv");
        generated.writeCustomers(customers);
        Path orders = setting.fresh("columns-orders.csv");
        generated.writeOrders(orders);
        Path folder = setting.fresh("columns");
        Path file = folder.resolve("facts").resolve("columns.bin");
        List<Figure> figures = new ArrayList<>();
        try (Store store = Stores.create(folder)) {
            setting.say("  importing");
            Stores.importFile(store, customers);
            Stores.importFile(store, orders);
            double read = Double.MAX_VALUE;
            double saved = Double.MAX_VALUE;
            for (int round = 0; round < setting.rounds(); round++) {
                Files.deleteIfExists(file);
                read = Math.min(read, seconds(store));
                if (Files.notExists(file)) {
                    throw new IllegalStateException("The columns were not saved");
                }
                saved = Math.min(saved, seconds(store));
                setting.say("  read " + read + " s, saved " + saved + " s");
            }
            figures.add(new Figure("Columns of %,d customers, %,d orders".formatted(setting.rows(CUSTOMERS),
                    setting.rows(ORDERS)), saved, read, "s", Double.NaN,
                    "best of " + setting.rounds() + "; file of " + (Files.size(file) >> 20) + " MiB"));
        }
        return figures;
    }

    private static double seconds(Store store) throws Exception {
        FactServiceImpl service = new FactServiceImpl(Clock.systemUTC(), List.of());
        try {
            long start = System.nanoTime();
            FactSnapshot facts = service.of(store).await(Actor.SYSTEM, store.journal().lastSequence(), null);
            double seconds = (System.nanoTime() - start) / 1e9;
            if (facts.visible().isEmpty()) {
                throw new IllegalStateException("There are no customers");
            }
            while (Files.notExists(store.info().directory().resolve("facts").resolve("columns.bin"))) {
                Thread.sleep(100); // it is saved in the background
            }
            return seconds;
        } finally {
            service.forget(store);
        }
    }
}
