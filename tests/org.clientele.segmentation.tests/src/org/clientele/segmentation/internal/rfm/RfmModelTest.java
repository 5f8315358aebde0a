package org.clientele.segmentation.internal.rfm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Proxy;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

import org.clientele.core.Actor;
import org.clientele.core.ClienteleException;
import org.clientele.core.StatusCodes;
import org.clientele.core.classification.SchemeRule;
import org.clientele.core.facts.FactSnapshot;
import org.clientele.core.rules.ProofNode;
import org.clientele.core.segmentation.RfmRun;
import org.clientele.core.segmentation.RfmRun.Measure;
import org.clientele.core.segmentation.RfmService;
import org.clientele.core.store.CommitResult;
import org.clientele.core.store.Store;
import org.clientele.core.store.UnitOfWork;
import org.clientele.facts.internal.FactServiceImpl;
import org.clientele.model.ClassificationScheme;
import org.clientele.model.ClienteleFactory;
import org.clientele.model.OrderKind;
import org.clientele.model.Party;
import org.clientele.model.RfmBorder;
import org.clientele.model.RfmMeasureKind;
import org.clientele.model.RfmModel;
import org.clientele.model.RfmTieKind;
import org.clientele.testsupport.memory.Shop;
import org.clientele.testsupport.memory.TestClock;
import org.clientele.testsupport.store.TestStores;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Models in a real store: migration, borders, windows, several models, and proofs from what was kept. */
class RfmModelTest {

    private static final Actor ANN = new Actor("ann", "Ann");
    private static final LocalDate DAY = LocalDate.of(2024, 3, 1);

    @TempDir
    Path folder;

    private final FactServiceImpl facts = new FactServiceImpl(
            new TestClock(Instant.parse("2024-03-01T10:00:00Z")), List.of(new RfmColumns()));
    private final RfmServiceImpl rfm = new RfmServiceImpl(facts);
    private Store store;
    private Party anna;
    private Party ben;

    @BeforeEach
    void open() throws Exception {
        store = TestStores.create(folder.resolve("store"));
        anna = Shop.customer("A1", "Anna", null, null);
        ben = Shop.customer("B2", "Ben", null, null);
        Shop.add(store, anna, ben);
        order(anna, LocalDateTime.of(2024, 2, 29, 10, 0), "100");
        order(anna, LocalDateTime.of(2023, 12, 1, 10, 0), "100");
        order(ben, LocalDateTime.of(2023, 11, 1, 10, 0), "10");
    }

    @AfterEach
    void close() {
        facts.close();
        store.close();
    }

    private void order(Party party, LocalDateTime at, String amount) throws Exception {
        Shop.add(store, Shop.order(party, at, OrderKind.SALE, amount));
    }

    private FactSnapshot facts() throws Exception {
        return facts.of(store).await(ANN, store.journal().lastSequence(), null);
    }

    private static void border(RfmModel model, RfmMeasureKind kind, String... values) {
        for (String value : values) {
            RfmBorder border = ClienteleFactory.eINSTANCE.createRfmBorder();
            border.setMeasure(kind);
            border.setValue(new BigDecimal(value));
            model.getBorders().add(border);
        }
    }

    private static RfmModel fixed(RfmModel model) {
        model.setReferenceDate(DAY);
        border(model, RfmMeasureKind.RECENCY, "7", "30", "90", "365");
        border(model, RfmMeasureKind.FREQUENCY, "1", "2", "3", "4");
        border(model, RfmMeasureKind.MONETARY, "10", "50", "100", "500");
        return model;
    }

    @Test
    void theSettingOfAnEarlierVersionBecomesAModel() throws Exception {
        store.putSetting(ANN, RfmSettings.KEY, "referenceDate=2011-12-11\nbins=5\nties=BY_RANK\n");
        RfmModel model = rfm.models(store, ANN).getFirst();
        assertTrue(model.getId() > 0, "it is stored");
        assertEquals(LocalDate.of(2011, 12, 11), model.getReferenceDate());
        assertEquals(RfmTieKind.BY_RANK, model.getTies());
        assertEquals(10, model.getAreas().size());
        assertTrue(store.setting(RfmSettings.KEY).isEmpty());
        assertEquals(10, RfmModels.scheme(store, "rfm").orElseThrow().getValues().size());
    }

    @Test
    void theSettingCountsOnWhereItCannotBeWrittenAndIsTriedOnce() throws Exception {
        store.putSetting(ANN, RfmSettings.KEY, "referenceDate=2011-12-11\nbins=5\nties=BY_RANK\n");
        AtomicInteger tries = new AtomicInteger();
        Store readOnly = (Store) Proxy.newProxyInstance(Store.class.getClassLoader(), new Class<?>[] { Store.class },
                (proxy, method, arguments) -> switch (method.getName()) {
                case "begin" -> {
                    tries.incrementAndGet();
                    yield refusing();
                }
                case "hashCode" -> System.identityHashCode(proxy);
                case "equals" -> proxy == arguments[0];
                default -> method.invoke(store, arguments);
                });
        for (int i = 0; i < 3; i++) {
            RfmModel model = rfm.models(readOnly, ANN).getFirst();
            assertEquals(LocalDate.of(2011, 12, 11), model.getReferenceDate());
            assertEquals(0, model.getId(), "it is not stored");
        }
        assertEquals(1, tries.get());
    }

    private static UnitOfWork refusing() {
        return (UnitOfWork) Proxy.newProxyInstance(UnitOfWork.class.getClassLoader(),
                new Class<?>[] { UnitOfWork.class }, (proxy, method, arguments) -> method.getName().equals("commit")
                        ? new CommitResult(new ClienteleException(StatusCodes.ACCESS_DENIED, "no").getStatus(), 0,
                                List.of())
                        : null);
    }

    @Test
    void fixedBordersCutAtTheirValues() throws Exception {
        RfmRun run = rfm.compute(facts(), fixed(rfm.create("rfm")), null);
        int row = facts().rowOf(anna.getId());
        assertEquals(List.of(5, 2, 4), List.of(run.score(row, Measure.RECENCY), run.score(row, Measure.FREQUENCY),
                run.score(row, Measure.MONETARY)), "1 day, 2 purchases, 200.00");
        row = facts().rowOf(ben.getId());
        assertEquals(List.of(2, 1, 1), List.of(run.score(row, Measure.RECENCY), run.score(row, Measure.FREQUENCY),
                run.score(row, Measure.MONETARY)), "121 days, 1 purchase, 10.00: a border is in the bin below it");
    }

    @Test
    void onlyPurchasesWithinTheWindowCount() throws Exception {
        RfmModel model = fixed(rfm.create("rfm"));
        model.setWindowDays(91);
        RfmRun run = rfm.compute(facts(), model, null);
        int row = facts().rowOf(anna.getId());
        assertEquals(2, run.value(row, Measure.FREQUENCY), "1 December is 91 days before");
        model.setWindowDays(90);
        assertEquals(1, rfm.compute(facts(), model, null).value(row, Measure.FREQUENCY));
        assertEquals(0, run.score(facts().rowOf(ben.getId()), Measure.RECENCY), "bought before the window");
    }

    @Test
    void severalModelsHaveColumnsOfTheirOwn() throws Exception {
        rfm.save(store, ANN, fixed(rfm.create("rfm")));
        RfmModel second = fixed(rfm.create("last-quarter"));
        second.setWindowDays(90);
        rfm.save(store, ANN, second);
        assertEquals(List.of("rfm", "last-quarter"), rfm.models(store, ANN).stream().map(RfmModel::getKey).toList());
        FactSnapshot facts = facts();
        int row = facts.rowOf(anna.getId());
        assertEquals(2, facts.column("rfm.frequency").orElseThrow().number(row));
        assertEquals(1, facts.column("rfm.last-quarter.frequency").orElseThrow().number(row));
        assertEquals("potential-loyalist", facts.column("rfm.area").orElseThrow().text(row));
        assertEquals("new", facts.column("rfm.last-quarter.area").orElseThrow().text(row));
        rfm.delete(store, ANN, rfm.models(store, ANN).get(1));
        assertEquals(1, rfm.models(store, ANN).size());
        assertTrue(RfmModels.scheme(store, "last-quarter").orElseThrow().isRetired());
    }

    @Test
    void whatKeepsAModelFromBeingUsedIsTold() {
        RfmModel model = rfm.create("rfm");
        assertEquals(List.of(), rfm.check(model));
        border(model, RfmMeasureKind.RECENCY, "30", "7", "90", "365");
        border(model, RfmMeasureKind.FREQUENCY, "1");
        model.getAreas().getFirst().setRecencyTo(6);
        model.getAreas().get(1).setKey("new");
        assertEquals(4, rfm.check(model).size(), rfm.check(model).toString());
    }

    @Test
    void theProofOfAnAreaStaysWhenOrdersAndModelChange() throws Exception {
        rfm.save(store, ANN, fixed(rfm.create("rfm")));
        RfmSchemes schemes = new RfmSchemes();
        ClassificationScheme scheme = RfmModels.scheme(store, "rfm").orElseThrow();
        SchemeRule rule = schemes.rule(store, null, scheme).orElseThrow();
        FactSnapshot facts = facts();
        SchemeRule.Values values = rule.compute(facts);
        assertEquals("potential-loyalist", values.value(facts.rowOf(anna.getId())));
        Map<String, String> inputs = values.inputs(facts.rowOf(anna.getId()));
        ProofNode then = rule.prove(inputs);
        assertTrue(then.holds());
        assertTrue(then.children().getFirst().children().getFirst().text().contains("7 30 90 365"), then.toString());

        order(anna, LocalDateTime.of(2024, 2, 28, 10, 0), "100");
        RfmModel model = rfm.models(store, ANN).getFirst();
        model.getAreas().clear();
        rfm.save(store, ANN, model);
        assertEquals(then, schemes.rule(store, null, scheme, rule.version()).orElseThrow().prove(inputs));
        assertEquals(rule.version() + 1, schemes.rule(store, null, scheme).orElseThrow().version());
        assertTrue(RfmModels.scheme(store, "rfm").orElseThrow().getValues().stream().allMatch(v -> v.isRetired()));
    }

    @Test
    void aModelWithoutADayCountsToToday() throws Exception {
        RfmModel model = rfm.create("rfm");
        assertEquals(DAY, rfm.options(model, facts().today()).referenceDate());
        assertTrue(rfm.options(store).isEmpty());
        assertEquals(RfmService.DEFAULT, rfm.models(store, ANN).getFirst().getKey());
    }
}
