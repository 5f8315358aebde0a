package org.clientele.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.clientele.core.Actor;
import org.clientele.core.exchange.ImportReport;
import org.clientele.core.exchange.ImportRequest;
import org.clientele.core.exchange.RowOutcome;
import org.clientele.exchange.internal.CsvImportService;
import org.clientele.exchange.testing.FakeRow;
import org.clientele.exchange.testing.FakeStore;
import org.clientele.model.ClientelePackage;
import org.clientele.model.OrderKind;
import org.clientele.model.ReturnMatch;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The sample file as a whole. The expected figures are published ones on Online Retail, each checked by a second
 * implementation; where another source is meant, the test says so.
 */
class OnlineRetailImportTest {

    private static final Actor ACTOR = new Actor("tester", "Tester");
    private static final FakeStore STORE = new FakeStore();
    private static final CsvImportService SERVICE = new CsvImportService();
    private static ImportRequest request;
    private static ImportReport report;

    @BeforeAll
    static void importSample() throws Exception {
        Path file = Path.of(System.getProperty("clientele.root"),
                "bundles/org.clientele.sample/data/online_retail.csv.gz");
        request = new ImportRequest(file, SERVICE.propose(SERVICE.sniff(file)), false, null);
        report = SERVICE.run(STORE, ACTOR, request, null);
    }

    @Test
    void everyRowHasExactlyOneOutcome() {
        assertEquals(541_909, report.rowsRead());
        assertEquals(541_909, report.outcomes().values().stream().mapToLong(Long::longValue).sum());
        assertEquals(397_884, report.outcomes().get(RowOutcome.VALID));
        assertEquals(135_080, report.outcomes().get(RowOutcome.WITHOUT_CUSTOMER));
        assertEquals(8_905, report.outcomes().get(RowOutcome.RETURN));
        assertEquals(397_924 - 397_884, report.outcomes().get(RowOutcome.WITHOUT_PRICE));
        assertEquals(0, report.outcomes().get(RowOutcome.REJECTED));
    }

    @Test
    void overlappingFactsCountTheWholeFile() {
        assertEquals(135_080, report.facts().get(ImportReport.ROWS_WITHOUT_CUSTOMER));
        assertEquals(9_288, report.facts().get(ImportReport.CANCELLATION_ROWS));
        assertEquals(3, report.facts().get(ImportReport.ADJUSTMENT_ROWS));
        assertEquals(5_268, report.facts().get(ImportReport.EXACT_DUPLICATES));
        assertEquals(4_338, report.facts().get(ImportReport.CUSTOMERS_WITH_PURCHASE));
        assertEquals(18_532, report.facts().get(ImportReport.PURCHASES));
    }

    @Test
    void revenueIsExact() {
        assertEquals(new BigDecimal("8911407.904"), report.grossRevenue());
        // the step "customer known" of the published cleaning still holds the cancellations
        assertEquals(new BigDecimal("8300065.814"), report.netRevenue());
    }

    @Test
    void returnsMeetThePublishedCountsWhenQuantityIsNeverUsedUp() {
        assertEquals(2_817, report.facts().get(ImportReport.RETURNS_WITH_EQUAL_SALE));
        assertEquals(4_694, report.facts().get(ImportReport.RETURNS_WITH_LARGER_SALE));
        assertEquals(1_394, report.facts().get(ImportReport.RETURNS_WITHOUT_SALE));
    }

    @Test
    void returnsAreLinkedOnlyWhileEnoughIsLeft() {
        // by a second implementation, a brute-force search over all earlier rows
        assertEquals(Map.of("EXACT", 2_775L, "PARTIAL", 4_697L, "NONE", 1_433L), report.returns());
    }

    @Test
    void noSaleIsTakenBackMoreThanItSold() {
        Map<Long, FakeRow> lines = new HashMap<>();
        lines().forEach(l -> lines.put(l.id(), l));
        Map<Long, BigDecimal> left = new HashMap<>();
        Map<Long, Long> linked = new HashMap<>();
        for (FakeRow line : lines()) {
            long match = line.number(ClientelePackage.Literals.ORDER_LINE__RETURN_MATCH);
            long saleId = line.number(ClientelePackage.Literals.ORDER_LINE__RETURN_OF);
            linked.merge(match, 1L, Long::sum);
            if (saleId > 0) {
                FakeRow sale = lines.get(saleId);
                assertEquals(sale.get(ClientelePackage.Literals.ORDER_LINE__PRODUCT),
                        line.get(ClientelePackage.Literals.ORDER_LINE__PRODUCT));
                BigDecimal sold = sale.decimal(ClientelePackage.Literals.ORDER_LINE__QUANTITY);
                BigDecimal rest = left.getOrDefault(saleId, sold)
                        .add(line.decimal(ClientelePackage.Literals.ORDER_LINE__QUANTITY));
                assertTrue(rest.signum() >= 0, "more came back than was sold by line " + saleId);
                left.put(saleId, rest);
            }
        }
        assertEquals(2_775, linked.get((long) ReturnMatch.EXACT_VALUE));
        assertEquals(4_697, linked.get((long) ReturnMatch.PARTIAL_VALUE));
    }

    @Test
    void recordsComeIntoBeing() {
        assertEquals(4_372, STORE.of(ClientelePackage.Literals.PARTY).size());
        assertEquals(25_900, STORE.of(ClientelePackage.Literals.ORDER).size());
        assertEquals(4_070, STORE.of(ClientelePackage.Literals.PRODUCT).size());
        assertEquals(541_909, lines().size());
        Set<Object> countries = new HashSet<>();
        STORE.of(ClientelePackage.Literals.ORDER)
                .forEach(o -> countries.add(o.get(ClientelePackage.Literals.ORDER__COUNTRY)));
        assertEquals(38, countries.size());
    }

    @Test
    void cancellationsAreReturnOrders() {
        // 3,836 cancellation invoices according to the description of the data set
        assertEquals(3_836, STORE.of(ClientelePackage.Literals.ORDER).stream()
                .filter(o -> o.get(ClientelePackage.Literals.ORDER__NUMBER).toString().startsWith("C"))
                .filter(o -> o.number(ClientelePackage.Literals.ORDER__KIND) == OrderKind.RETURN_VALUE).count());
    }

    @Test
    void customerNumberIsWholeAndCustomerIsDatedByFirstOrder() {
        FakeRow party = STORE.of(ClientelePackage.Literals.PARTY).getFirst();
        assertEquals("17850", party.get(ClientelePackage.Literals.PARTY__CUSTOMER,
                ClientelePackage.Literals.CUSTOMER__NUMBER));
        assertEquals("17850", party.get(ClientelePackage.Literals.PARTY__DISPLAY_NAME));
        assertEquals(LocalDate.of(2010, 12, 1), party.get(ClientelePackage.Literals.PARTY__CUSTOMER,
                ClientelePackage.Literals.CUSTOMER__SINCE));
    }

    @Test
    void firstOrderIsAsTheFileHasIt() {
        // sum of the seven lines of invoice 536365 in the file: 15.30 + 20.34 + 22.00 + 20.34 + 20.34 + 15.30 + 25.50
        FakeRow order = STORE.of(ClientelePackage.Literals.ORDER).getFirst();
        assertEquals("536365", order.get(ClientelePackage.Literals.ORDER__NUMBER));
        assertEquals(new BigDecimal("139.12"), order.decimal(ClientelePackage.Literals.ORDER__AMOUNT));
        assertEquals(LocalDateTime.of(2010, 12, 1, 8, 26), order.time(ClientelePackage.Literals.ORDER__PLACED_AT));
        List<FakeRow> lines = lines().stream().filter(l -> l.rootId() == order.id()).toList();
        assertEquals(7, lines.size());
        assertEquals(List.of(0, 1, 2, 3, 4, 5, 6), lines.stream().map(FakeRow::position).toList());
    }

    @Test
    void secondImportAddsNothing() throws Exception {
        FakeStore store = new FakeStore();
        SERVICE.run(store, ACTOR, request, null);
        ImportReport second = SERVICE.run(store, ACTOR, request, null);
        assertEquals(541_909, second.outcomes().get(RowOutcome.UNCHANGED));
        assertTrue(second.batch().isEmpty());
        assertEquals(1, store.completed);
        assertEquals(25_900, store.of(ClientelePackage.Literals.ORDER).size());
    }

    private static List<FakeRow> lines() {
        return STORE.of(ClientelePackage.Literals.ORDER_LINE);
    }
}
