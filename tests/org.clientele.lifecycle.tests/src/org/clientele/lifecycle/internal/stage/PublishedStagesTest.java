package org.clientele.lifecycle.internal.stage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.clientele.core.Actor;
import org.clientele.core.lifecycle.StageFigures.StageFigure;
import org.clientele.core.lifecycle.StageModels;
import org.clientele.facts.internal.FactServiceImpl;
import org.clientele.lifecycle.internal.model.ShippedModels;
import org.clientele.model.Aggregate;
import org.clientele.model.Order;
import org.clientele.model.OrderKind;
import org.clientele.model.Party;
import org.clientele.model.StageModel;
import org.clientele.model.value.PartyId;
import org.clientele.rules.internal.RuleServiceImpl;
import org.clientele.rules.internal.types.AggregateCondition;
import org.clientele.rules.internal.types.ComparisonCondition;
import org.clientele.testsupport.memory.MemoryStore;
import org.clientele.testsupport.memory.OnlineRetail;
import org.clientele.testsupport.memory.Shop;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/**
 * Stages of all customers of two public data sets by the shipped models, with the time that they have been there. Expected
 * figures come from a second implementation (a script that looks at each customer on each day by itself); of CDNOW without
 * the 80 purchases for nothing, which do not count.
 */
class PublishedStagesTest {

    private static final Actor ANN = new Actor("ann", "Ann");

    /** In a stage: how many customers, for how many days in the mean and in the middle. */
    private record Expected(int count, double mean, double median) {
    }

    @Test
    void customersOfOnlineRetailStandWhereASecondImplementationPutsThem() throws Exception {
        try (Run run = new Run(OnlineRetail.load(), "2011-12-09T12:00:00Z")) {
            run.check(StageModels.LIFECYCLE, Map.of("growth", new Expected(2183, 105.37, 79), "mature",
                    new Expected(1297, 108.69, 108), "decline", new Expected(858, 87.84, 82), "ended",
                    new Expected(0, Double.NaN, Double.NaN)));
            run.check(StageModels.FORMATION, Map.of("first-time", new Expected(1493, 156.23, 131), "repeat",
                    new Expected(2545, 162.73, 168), "loyal", new Expected(300, 4.06, 4), "member",
                    new Expected(0, Double.NaN, Double.NaN)));
        }
    }

    @Test
    void customersOfCdnowStandWhereASecondImplementationPutsThem() throws Exception {
        try (Run run = new Run(cdnow(), "1998-06-30T12:00:00Z")) {
            run.check(StageModels.LIFECYCLE, Map.of("growth", new Expected(2462, 116.65, 104), "mature",
                    new Expected(2912, 227.02, 249), "decline", new Expected(17566, 270.25, 304), "ended",
                    new Expected(562, 1.94, 2)));
            run.check(StageModels.FORMATION, Map.of("first-time", new Expected(11843, 502.06, 502), "repeat",
                    new Expected(9031, 377.40, 428), "loyal", new Expected(2628, 127.61, 131)));
        }
    }

    private static MemoryStore cdnow() throws Exception {
        Path file = Path.of(System.getenv().getOrDefault("CLIENTELE_TEST_DATA", "?"), "cdnow/CDNOW_master.txt");
        Assumptions.assumeTrue(Files.exists(file), "the CDNOW data are not at " + file
                + ": set CLIENTELE_TEST_DATA to a folder with cdnow/CDNOW_master.txt");
        Map<String, Party> parties = new LinkedHashMap<>();
        Map<Order, Party> buyers = new LinkedHashMap<>();
        for (String line : Files.readAllLines(file)) {
            String[] fields = line.trim().split("\\s+");
            if (fields.length == 4 && Character.isDigit(fields[1].charAt(0))) {
                Party party = parties.computeIfAbsent(fields[0], n -> Shop.customer(n, "Customer " + n, null, null));
                party.setId(parties.size()); // replaced below; an order of the shop asks for one
                Order order = Shop.order(party, LocalDate.parse(fields[1], DateTimeFormatter.BASIC_ISO_DATE).atTime(12, 0),
                        OrderKind.SALE, fields[3]);
                buyers.put(order, party);
            }
        }
        parties.values().forEach(party -> party.setId(0));
        MemoryStore store = new MemoryStore();
        store.batch(new ArrayList<>(parties.values()));
        buyers.forEach((order, party) -> order.setCustomer(new PartyId(party.getId())));
        store.batch(new ArrayList<>(buyers.keySet()));
        return store;
    }

    /** The stages of a store as of an instant. */
    private static final class Run implements AutoCloseable {

        private final MemoryStore store;
        private final FactServiceImpl facts;
        private final StageServiceImpl stages;

        Run(MemoryStore store, String now) throws Exception {
            this.store = store;
            for (Aggregate model : new ShippedModels().definitions()) {
                if (model instanceof StageModel each && !each.getKey().equals(StageModels.VISITOR)) {
                    Shop.add(store, each); // the rules of visitors ask for lamps, which are not here
                }
            }
            facts = new FactServiceImpl(Clock.fixed(Instant.parse(now), ZoneOffset.UTC), List.of());
            stages = new StageServiceImpl(facts,
                    new RuleServiceImpl(List.of(new ComparisonCondition(), new AggregateCondition())), new Guards(),
                    new StageLibrary());
        }

        void check(String model, Map<String, Expected> expected) throws Exception {
            Map<String, Expected> found = new LinkedHashMap<>();
            for (StageFigure figure : stages.figures(store, ANN, model).stages()) {
                if (expected.containsKey(figure.stage())) {
                    found.put(figure.stage(),
                            new Expected(figure.count(), Math.round(figure.meanDays() * 100) / 100.0, figure.medianDays()));
                }
            }
            assertEquals(expected.size(), found.size(), "stages of " + model);
            expected.forEach((stage, figures) -> {
                assertEquals(figures.count(), found.get(stage).count(), model + "." + stage);
                if (figures.count() > 0) {
                    assertEquals(figures.mean(), found.get(stage).mean(), 0.005, model + "." + stage);
                    assertEquals(figures.median(), found.get(stage).median(), model + "." + stage);
                }
            });
            assertTrue(stages.verify(store, null).isOK());
        }

        @Override
        public void close() {
            facts.close();
        }
    }
}
