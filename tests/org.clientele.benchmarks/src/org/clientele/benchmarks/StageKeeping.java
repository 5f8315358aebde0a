package org.clientele.benchmarks;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;

import org.clientele.core.facts.FactSnapshot;
import org.clientele.core.lifecycle.StageModels;
import org.clientele.core.store.CommitResult;
import org.clientele.core.store.Store;
import org.clientele.core.store.UnitOfWork;
import org.clientele.facts.internal.FactServiceImpl;
import org.clientele.lifecycle.internal.model.ShippedModels;
import org.clientele.lifecycle.internal.stage.Guards;
import org.clientele.lifecycle.internal.stage.StageColumns;
import org.clientele.lifecycle.internal.stage.StageLibrary;
import org.clientele.lifecycle.internal.stage.StageServiceImpl;
import org.clientele.model.Aggregate;
import org.clientele.model.ClienteleFactory;
import org.clientele.model.Order;
import org.clientele.model.OrderKind;
import org.clientele.model.StageModel;
import org.clientele.model.value.PartyId;
import org.clientele.rules.internal.RuleServiceImpl;

/**
 * What it takes to replay three years of orders through three stage models for a million customers, to write that down, and
 * to keep the stages up while somebody enters orders.
 */
final class StageKeeping implements Benchmark {

    private static final int CUSTOMERS = 1_000_000;
    private static final int ORDERS = 5_000_000;
    private static final int EDITS = 30;
    private static final long BETWEEN_MILLIS = 100; // as persons edit: a burst is worked in the background
    private static final LocalDate TODAY = LocalDate.of(2025, 1, 1);
    private static final Set<String> MODELS = Set.of(StageModels.LIFECYCLE, StageModels.FORMATION,
            StageModels.THREE_LEVELS);

    private int edited;
    private int inTime;

    @Override
    public String name() {
        return "stages";
    }

    @Override
    public String about() {
        return "three stage models over 1 million customers with 5 million orders: all of the past, and one order";
    }

    @Override
    public List<Figure> run(Setting setting) throws Exception {
        int customers = setting.rows(CUSTOMERS);
        List<Figure> figures = new ArrayList<>();
        try (Store store = Stores.create(setting.fresh("stages"))) {
            Generated generated = new Generated(customers, setting.rows(ORDERS));
            Path file = setting.fresh("stages.csv");
            generated.writeCustomers(file);
            setting.say("  customers: " + Stopwatch.of(() -> Stores.importFile(store, file)));
            generated.writeOrders(file);
            setting.say("  orders: " + Stopwatch.of(() -> Stores.importFile(store, file)));
            define(store);
            StageLibrary library = new StageLibrary();
            FactServiceImpl facts = new FactServiceImpl(Clock.fixed(TODAY.atTime(12, 0).toInstant(ZoneOffset.UTC),
                    ZoneOffset.UTC), List.of(new StageColumns(library)));
            try {
                FactSnapshot first = facts.of(store).await(Stores.ACTOR, store.journal().lastSequence(), null);
                edits(store, first, customers, new AtomicLong()); // the first commits are slow
                double[] alone = edits(store, first, customers, new AtomicLong(Long.MAX_VALUE));
                StageServiceImpl stages = new StageServiceImpl(facts, new RuleServiceImpl(SegmentRace.types()),
                        new Guards(), library);
                AtomicLong known = new AtomicLong();
                try (AutoCloseable listening = stages.onChange(store, change -> known.set(change.sequence()))) {
                    Stopwatch replay = Stopwatch.of(() -> stages.stages(store, Stores.ACTOR, StageModels.LIFECYCLE));
                    figures.add(new Figure("Three models, all customers, every day of three years", replay.seconds(),
                            Double.NaN, "s", Double.NaN, "%,d customers, %,d orders, in memory".formatted(customers,
                                    setting.rows(ORDERS))));
                    double[] with = edits(store, facts.of(store).await(Stores.ACTOR, store.journal().lastSequence(), null),
                            customers, known);
                    figures.add(new Figure("One order entered, what the stages cost it, median",
                            median(with) - median(alone), Double.NaN, "ms", Double.NaN,
                            "commit %.2f ms with, %.2f ms without; %d orders, after %d of which the stages were right when the commit returned"
                                    .formatted(median(with), median(alone), EDITS, inTime)));
                    int[] written = new int[1];
                    Stopwatch log = Stopwatch.of(() -> written[0] = stages.record(store, null));
                    figures.add(new Figure("Writing the log of all that", log.seconds(), Double.NaN, "s", Double.NaN,
                            "%,d entries".formatted(written[0])));
                    Stopwatch figuresOfBoard = Stopwatch
                            .of(() -> stages.figures(store, Stores.ACTOR, StageModels.LIFECYCLE));
                    figures.add(new Figure("Figures of the board", figuresOfBoard.seconds() * 1e3, Double.NaN, "ms",
                            Double.NaN, "the first time"));
                    if (!stages.verify(store, null).isOK()) {
                        throw new IllegalStateException("The stages are not those of a full replay");
                    }
                }
            } finally {
                facts.close();
            }
        }
        return figures;
    }

    private static void define(Store store) throws Exception {
        try (UnitOfWork work = store.begin(Stores.ACTOR, "Stage models")) {
            for (Aggregate model : new ShippedModels().definitions()) {
                if (model instanceof StageModel each && MODELS.contains(each.getKey())) {
                    each.setActive(true);
                    work.add(each);
                }
            }
            require(work.commit(null));
        }
    }

    /** The milliseconds of commits that each add an order of today. */
    private double[] edits(Store store, FactSnapshot facts, int customers, AtomicLong known) throws Exception {
        Random random = new Random(++edited); // other customers each time
        double[] millis = new double[EDITS];
        inTime = 0;
        for (int i = 0; i < EDITS; i++) {
            Thread.sleep(BETWEEN_MILLIS);
            Order order = ClienteleFactory.eINSTANCE.createOrder();
            order.setNumber("E" + edited + '-' + i);
            order.setKind(OrderKind.SALE);
            order.setCustomer(new PartyId(facts.partyId(random.nextInt(customers))));
            order.setPlacedAt(TODAY.atTime(11, 0));
            order.setCurrency("GBP");
            order.setAmount(BigDecimal.TEN);
            order.setBaseAmount(BigDecimal.TEN);
            order.setRate(BigDecimal.ONE);
            try (UnitOfWork work = store.begin(Stores.ACTOR, "Enter an order")) {
                work.add(order);
                long start = System.nanoTime();
                CommitResult result = require(work.commit(null));
                millis[i] = (System.nanoTime() - start) / 1e6;
                inTime += known.get() >= result.sequence() ? 1 : 0;
            }
        }
        return millis;
    }

    private static CommitResult require(CommitResult result) {
        if (!result.isCommitted()) {
            throw new IllegalStateException(result.status().getMessage());
        }
        return result;
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
