package org.clientele.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.clientele.core.Actor;
import org.clientele.core.ClienteleException;
import org.clientele.core.StatusCodes;
import org.clientele.core.exchange.ImportReport;
import org.clientele.core.exchange.ImportRequest;
import org.clientele.core.exchange.ImportService;
import org.clientele.core.exchange.RowOutcome;
import org.clientele.core.exchange.SampleService;
import org.clientele.core.facts.FactService;
import org.clientele.core.facts.FactSnapshot;
import org.clientele.core.segmentation.Pyramid;
import org.clientele.core.segmentation.PyramidService;
import org.clientele.core.segmentation.SegmentService;
import org.clientele.core.store.AggregateRef;
import org.clientele.core.store.Criterion;
import org.clientele.core.store.FeaturePath;
import org.clientele.core.store.RecordQuery;
import org.clientele.core.store.Records;
import org.clientele.core.store.Store;
import org.clientele.core.store.StoreService;
import org.clientele.exchange.testing.Importing;
import org.clientele.exchange.testing.Services;
import org.clientele.model.ClientelePackage;
import org.clientele.model.ContactPointKind;
import org.clientele.model.Order;
import org.clientele.model.Party;
import org.eclipse.emf.ecore.EClass;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The sample data in a real store, from the file to segments and pyramid. The expected figures are the published ones
 * on Online Retail as of 2011-12-11.
 */
class SampleDataTest {

    private static final Actor ACTOR = new Actor("tester", "Tester");

    @TempDir
    static Path folder;
    private static SampleService samples;
    private static StoreService stores;
    private static Store store;
    private static ImportReport report;
    private static long imported;

    @BeforeAll
    static void fill() throws Exception {
        samples = Services.get(SampleService.class);
        stores = Services.get(StoreService.class);
        store = stores.create(folder.resolve("demo"), samples.settings(), null);
        report = samples.fill(store, ACTOR, null);
        imported = count(ClientelePackage.Literals.PARTY);
        samples.addExamples(store, ACTOR, null);
    }

    @AfterAll
    static void close() {
        if (store != null) {
            store.close();
        }
    }

    @Test
    void importTellsThePublishedFigures() {
        assertEquals(541_909, report.rowsRead());
        assertEquals(397_884, report.outcomes().get(RowOutcome.VALID));
        assertEquals(new BigDecimal("8911407.904"), report.grossRevenue());
        assertTrue(report.batch().isPresent());
    }

    @Test
    void recordsAreInTheStore() throws Exception {
        assertEquals(4_372, imported);
        assertEquals(25_900, count(ClientelePackage.Literals.ORDER));
        assertEquals(541_909, count(ClientelePackage.Literals.ORDER_LINE));
        assertEquals(4_070, count(ClientelePackage.Literals.PRODUCT));
    }

    @Test
    void orderIsReadBackWithItsLines() throws Exception {
        Records records = store.records(ACTOR);
        AggregateRef first = records.page(RecordQuery
                .all(ClientelePackage.Literals.ORDER, List.of())
                .and(Criterion.eq(FeaturePath.of(ClientelePackage.Literals.ORDER__NUMBER), "536365")),
                Optional.empty(), 2).rows().stream().map(r -> new AggregateRef(r.type(), r.id())).findFirst()
                .orElseThrow();
        Order order = (Order) records.load(first.type(), first.id()).orElseThrow();
        assertEquals(7, order.getLines().size());
        assertEquals(0, new BigDecimal("139.12").compareTo(order.getAmount()));
    }

    @Test
    void segmentsHaveThePublishedCounts() throws Exception {
        Map<String, Integer> counts = Services.get(SegmentService.class).counts(store, snapshot(), ACTOR).stream()
                .collect(Collectors.toMap(c -> c.segment().getKey(), c -> c.count()));
        assertEquals(Map.of("champions", 633, "at-risk", 593, "one-time-buyers", 1_493, "abroad", 418), counts);
    }

    @Test
    void pyramidHoldsAllRevenue() throws Exception {
        Pyramid pyramid = Services.get(PyramidService.class).compute(snapshot());
        assertEquals(4_338, pyramid.customers());
        assertEquals(0, new BigDecimal("8911407.904").compareTo(pyramid.revenue()));
        assertEquals(1_133, pyramid.customersFor80());
    }

    @Test
    void examplesFillEveryPartOfARecord() throws Exception {
        Party party = party("14646");
        assertEquals("Tulpenhof Groothandel B.V.", party.getDisplayName());
        assertEquals(3, party.getNames().size());
        assertEquals(4, party.getCustomer().getLamps().size());
        assertEquals(4, party.getCustomer().getNeeds().size());
        assertEquals(2, party.getAttachments().size());
        assertEquals(14, count(ClientelePackage.Literals.INTERACTION));
        assertEquals(9, count(ClientelePackage.Literals.TASK));
        assertEquals(1, party("12759").getRelationships().size());
        assertEquals(ContactPointKind.MOBILE, party("P-0001").getContactPoints().getFirst().getKind());
    }

    @Test
    void examplesAreAddedOnce() throws Exception {
        long before = store.journal().lastSequence();
        samples.addExamples(store, ACTOR, null);
        assertEquals(before, store.journal().lastSequence());
    }

    @Test
    void secondCallReadsTheReportFromTheStore() throws Exception {
        long before = store.journal().lastSequence();
        assertEquals(report, samples.fill(store, ACTOR, null));
        assertEquals(before, store.journal().lastSequence());
    }

    @Test
    void storeWithOtherDataIsRefused() throws Exception {
        ImportService imports = Services.get(ImportService.class);
        try (Store other = stores.create(folder.resolve("other"), samples.settings(), null)) {
            Path file = Files.writeString(folder.resolve("c.csv"), "Customer No,Name\n1,Somebody\n");
            imports.run(other, ACTOR, new ImportRequest(file, imports.propose(imports.sniff(file)), false, null), null);
            assertEquals(StatusCodes.INVALID_INPUT,
                    assertThrows(ClienteleException.class, () -> samples.fill(other, ACTOR, null)).code());
        }
    }

    @Test
    void importThatCouldNotKeepItsReportIsTakenBackAndDoneAgain() throws Exception {
        ImportService imports = Services.get(ImportService.class);
        try (Store half = stores.create(folder.resolve("half"), samples.settings(), null)) {
            half.putSetting(ACTOR, "sample.begun", "online_retail.csv.gz");
            Path part = Files.writeString(folder.resolve("online_retail.csv.gz"),
                    Importing.LINES + "1,A1,LAMP,2,2011-01-05,2.50,99999,France\n");
            imports.run(half, ACTOR,
                    new ImportRequest(part, imports.loadMapping(Importing.mapping()), false, null), null);
            assertEquals(541_909, samples.fill(half, ACTOR, null).rowsRead());
            assertEquals(4_372, half.records(ACTOR).count(RecordQuery.all(ClientelePackage.Literals.PARTY,
                    List.of())));
        }
    }

    private static Party party(String number) throws ClienteleException {
        Records records = store.records(ACTOR);
        AggregateRef found = records.find(ClientelePackage.Literals.PARTY, FeaturePath.of(
                ClientelePackage.Literals.PARTY__CUSTOMER, ClientelePackage.Literals.CUSTOMER__NUMBER), number)
                .orElseThrow();
        return (Party) records.load(found.type(), found.id()).orElseThrow();
    }

    private static long count(EClass type) throws ClienteleException {
        return store.records(ACTOR).count(RecordQuery.all(type, List.of()));
    }

    private static FactSnapshot snapshot() throws Exception {
        return Services.get(FactService.class).of(store).await(ACTOR, store.journal().lastSequence(), null);
    }
}
