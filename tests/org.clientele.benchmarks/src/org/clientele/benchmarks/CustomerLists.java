package org.clientele.benchmarks;

import java.util.ArrayList;
import java.util.List;

import org.clientele.core.customers.CustomerQuery;
import org.clientele.core.customers.CustomerScope;
import org.clientele.core.facts.FactSnapshot;
import org.clientele.core.store.Store;
import org.clientele.facts.internal.FactServiceImpl;
import org.clientele.rules.internal.RuleServiceImpl;
import org.clientele.rules.internal.types.ComparisonCondition;
import org.clientele.segmentation.internal.CustomerListServiceImpl;
import org.clientele.segmentation.internal.PyramidServiceImpl;
import org.clientele.segmentation.internal.SegmentServiceImpl;

/** Sorting and filtering the list of a million customers; the first sort by name is told apart, since it is kept. */
final class CustomerLists implements Benchmark {

    private static final int CUSTOMERS = 1_000_000;
    private static final int REPEATS = 9;
    private static final double MOST_SECONDS = 0.2;

    @Override
    public String name() {
        return "list";
    }

    @Override
    public String about() {
        return "sorting and filtering the list of a million customers, from rows that cost nothing to read";
    }

    @Override
    public List<Figure> run(Setting setting) throws Exception {
        SyntheticShop shop = new SyntheticShop(setting.rows(CUSTOMERS), setting.rows(CUSTOMERS));
        FactServiceImpl service = SyntheticShop.service();
        Store store = shop.store();
        List<Figure> figures = new ArrayList<>();
        try {
            FactSnapshot facts = shop.facts(service, store);
            Stopwatch first = Stopwatch.of(() -> list(lists(), store, facts, "", "name"));
            figures.add(new Figure("List, first sort by name", first.seconds(), Double.NaN, "s", Double.NaN,
                    "once for each opened store, begun in the background"));
            for (String column : List.of("name", "orders.gross", "country", "orders.last")) {
                add(figures, "List, sort by " + column, () -> list(lists(), store, facts, "", column));
            }
            CustomerListServiceImpl kept = lists();
            for (String filter : List.of("a", "smith 5", "K10000", "张")) {
                add(figures, "List, filter \"" + filter + '"', () -> list(kept, store, facts, filter, "name"));
            }
        } finally {
            service.close();
        }
        return figures;
    }

    private static void add(List<Figure> figures, String name, Stopwatch.Work work) throws Exception {
        Stopwatch best = null;
        for (int i = 0; i < REPEATS; i++) {
            best = Stopwatch.of(work).best(best);
        }
        figures.add(new Figure(name, best.seconds(), Double.NaN, "s", MOST_SECONDS, "best of " + REPEATS));
    }

    private static void list(CustomerListServiceImpl lists, Store store, FactSnapshot facts, String filter,
            String column) throws Exception {
        lists.list(store, Stores.ACTOR, facts, new CustomerQuery(new CustomerScope.All(), filter, column, true), null);
    }

    /** A service that has kept nothing yet. */
    private static CustomerListServiceImpl lists() {
        return new CustomerListServiceImpl(
                new SegmentServiceImpl(new RuleServiceImpl(List.of(new ComparisonCondition()))),
                new PyramidServiceImpl());
    }
}
