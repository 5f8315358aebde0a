package org.clientele.benchmarks;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

import org.clientele.core.Actor;
import org.clientele.core.customers.CustomerQuery;
import org.clientele.core.customers.CustomerScope;
import org.clientele.core.facts.FactSnapshot;
import org.clientele.core.store.Store;
import org.clientele.facts.internal.FactServiceImpl;
import org.clientele.rules.internal.ComparisonCondition;
import org.clientele.rules.internal.RuleServiceImpl;
import org.clientele.segmentation.internal.CustomerListServiceImpl;
import org.clientele.segmentation.internal.PyramidServiceImpl;
import org.clientele.segmentation.internal.SegmentServiceImpl;

/** Opening, sorting and filtering the list of a million customers; what is sorted once is kept and told apart. */
final class CustomerListBenchmark implements Benchmark {

    private static final Actor ACTOR = new Actor("bench", "bench");
    private static final double BUDGET = 200;

    @Override
    public String name() {
        return "list";
    }

    @Override
    public void run(Report report) throws Exception {
        SyntheticShop shop = new SyntheticShop(1_000_000, 2_000_000);
        FactServiceImpl service = SyntheticShop.service();
        Store store = shop.store();
        try {
            FactSnapshot facts = shop.facts(service, store);
            double first = Timing.once(() -> list(newLists(), store, facts, "", "name"));
            report.note("list: first sort by name since the program started", first, "ms");
            CustomerListServiceImpl kept = newLists();
            Map<String, Callable<?>> steps = new LinkedHashMap<>();
            for (String column : List.of("name", "orders.gross", "country", "orders.last")) {
                steps.put("sort by " + column + ", nothing kept", () -> list(newLists(), store, facts, "", column));
            }
            for (String filter : List.of("a", "smith 5", "K10000", "张")) {
                steps.put("filter \"" + filter + "\"", () -> list(kept, store, facts, filter, "name"));
            }
            steps.put("open and read 100 lines in the middle", () -> kept.list(store, ACTOR, facts, query("", "name"), null)
                    .values(500_000, 100, List.of("number", "name", "country", "orders.count", "orders.gross")));
            double[] times = Timing.medians(new ArrayList<>(steps.values()));
            int i = 0;
            for (String step : steps.keySet()) {
                report.figure("list: " + step + ", 1 million customers", times[i++], "ms", BUDGET);
            }
        } finally {
            service.close();
        }
    }

    private static int list(CustomerListServiceImpl lists, Store store, FactSnapshot facts, String filter, String column)
            throws Exception {
        return lists.list(store, ACTOR, facts, query(filter, column), null).size();
    }

    private static CustomerQuery query(String filter, String column) {
        return new CustomerQuery(new CustomerScope.All(), filter, column, true);
    }

    private static CustomerListServiceImpl newLists() {
        return new CustomerListServiceImpl(new SegmentServiceImpl(new RuleServiceImpl(List.of(new ComparisonCondition()))),
                new PyramidServiceImpl());
    }
}
