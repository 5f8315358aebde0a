package org.clientele.exchange;

import static org.clientele.model.ClientelePackage.Literals.ORDER;
import static org.clientele.model.ClientelePackage.Literals.ORDER_LINE;
import static org.clientele.model.ClientelePackage.Literals.ORDER_LINE__DESCRIPTION;
import static org.clientele.model.ClientelePackage.Literals.ORDER_LINE__RETURN_MATCH;
import static org.clientele.model.ClientelePackage.Literals.ORDER_LINE__RETURN_OF;
import static org.clientele.model.ClientelePackage.Literals.ORDER__AMOUNT;
import static org.clientele.model.ClientelePackage.Literals.ORDER__CUSTOMER;
import static org.clientele.model.ClientelePackage.Literals.ORDER__HEADS;
import static org.clientele.model.ClientelePackage.Literals.ORDER__KIND;
import static org.clientele.model.ClientelePackage.Literals.ORDER__NUMBER;
import static org.clientele.model.ClientelePackage.Literals.ORDER__PLACED_AT;
import static org.clientele.model.ClientelePackage.Literals.PRODUCT;
import static org.clientele.model.ClientelePackage.Literals.PRODUCT__NAME;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;

import org.clientele.core.ClienteleException;
import org.clientele.core.StatusCodes;
import org.clientele.core.exchange.ImportReport;
import org.clientele.core.exchange.ImportRequest;
import org.clientele.core.exchange.RowOutcome;
import org.clientele.exchange.testing.FakeRow;
import org.clientele.exchange.testing.Importing;
import org.clientele.model.OrderKind;
import org.clientele.model.ReturnMatch;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Orders and their lines, by small examples worked out by hand. */
class OrderImportTest {

    @TempDir
    Path folder;
    private Importing importing;

    @BeforeEach
    void prepare() {
        importing = new Importing(folder);
    }

    @Test
    void orderHasTheLatestTimeOfItsLinesAndTheirExactSum() throws Exception {
        importing.lines("1,A1,LAMP,3,2011-01-05 10:00:00,0.001,100,France",
                "2,A1,LAMP,1,2011-01-05 10:00:00,1,100,France", "1,B1,VASE,2,2011-01-05 10:07:00,4.25,100,France");
        FakeRow order = importing.store.of(ORDER).getFirst();
        assertEquals(new BigDecimal("8.503"), order.decimal(ORDER__AMOUNT));
        assertEquals(LocalDateTime.of(2011, 1, 5, 10, 7), order.time(ORDER__PLACED_AT));
        assertEquals(List.of(0, 0, 1), importing.store.of(ORDER_LINE).stream().map(FakeRow::position).toList());
    }

    @Test
    void whatAnOrderIsFollowsFromItsNumberAndItsLines() throws Exception {
        ImportReport report = importing.lines("1,A1,LAMP,3,2011-01-05,2,100,France",
                "C2,A1,LAMP,-1,2011-01-06,2,100,France", "A3,B,Adjust bad debt,1,2011-01-07,50,100,France",
                "4,A1,LAMP,-2,2011-01-08,2,100,France", "5,A1,broken,-2,2011-01-08,0,100,France",
                "6,A1,LAMP,1,2011-01-08,0,100,France", "6,A1,LAMP,5,2011-01-08,2,100,France",
                "6,A1,LAMP,-1,2011-01-08,2,100,France");
        assertEquals(List.of(OrderKind.SALE, OrderKind.RETURN, OrderKind.ADJUSTMENT, OrderKind.RETURN,
                OrderKind.ADJUSTMENT, OrderKind.SALE),
                importing.store.of(ORDER).stream().map(o -> OrderKind.get((int) o.number(ORDER__KIND))).toList());
        assertEquals(List.of("6", "-2", "50", "-4", "0", "10"), importing.store.of(ORDER).stream()
                .map(o -> o.decimal(ORDER__AMOUNT).toPlainString()).toList());
        assertEquals(2, report.outcomes().get(RowOutcome.VALID));
        assertEquals(3, report.outcomes().get(RowOutcome.RETURN));
        assertEquals(2, report.outcomes().get(RowOutcome.ADJUSTMENT));
        assertEquals(1, report.outcomes().get(RowOutcome.WITHOUT_PRICE));
        assertEquals("16", report.grossRevenue().toPlainString());
        assertEquals("8", report.netRevenue().toPlainString());
        assertEquals(2, report.facts().get(ImportReport.PURCHASES));
    }

    @Test
    void storeIsAskedForCustomersWhenTheBatchHasBegun() throws Exception {
        importing.lines("1,A1,LAMP,3,2011-01-05,2,100,France");
        assertEquals(1, importing.store.openAtFirstLook);
    }

    @Test
    void orderWhoseSumIsOutOfRangeIsRejectedWhole() throws Exception {
        ImportReport report = importing.lines("1,A1,LAMP,3000000000,2011-01-05,3000000000,100,France",
                "1,A1,LAMP,3000000000,2011-01-05,3000000000,100,France", "2,A1,LAMP,1,2011-01-05,2,100,France");
        assertEquals(2, report.outcomes().get(RowOutcome.REJECTED));
        assertTrue(report.problems().getFirst().message().contains("out of range"));
        assertEquals(List.of("2"),
                importing.store.of(ORDER).stream().map(o -> o.decimal(ORDER__AMOUNT).toPlainString()).toList());
    }

    @Test
    void letterBeforeAWordMarksNothing() throws Exception {
        importing.lines("CASH1,A1,LAMP,3,2011-01-05,2,100,France");
        assertEquals(OrderKind.SALE_VALUE, importing.store.of(ORDER).getFirst().number(ORDER__KIND));
    }

    @Test
    void orderWithoutCustomerIsAnonymous() throws Exception {
        ImportReport report = importing.lines("1,A1,LAMP,3,2011-01-05,2,,France");
        assertEquals(1, report.outcomes().get(RowOutcome.WITHOUT_CUSTOMER));
        assertNull(importing.store.of(ORDER).getFirst().get(ORDER__CUSTOMER));
        assertEquals("0", report.grossRevenue().toPlainString());
    }

    @Test
    void productIsNamedByItsFirstSaleAndOtherTextsStayOnTheLine() throws Exception {
        importing.lines("1,A1,damaged,-3,2011-01-04,0,,France", "2,A1,LAMP,3,2011-01-05,2,100,France",
                "3,A1,LAMP NEW,3,2011-01-05,2,100,France", "4,A1,,3,2011-01-05,2,100,France");
        assertEquals("LAMP", importing.store.of(PRODUCT).getFirst().get(PRODUCT__NAME));
        List<Object> texts = importing.store.of(ORDER_LINE).stream().map(l -> l.get(ORDER_LINE__DESCRIPTION)).toList();
        assertEquals("damaged", texts.get(0));
        assertNull(texts.get(1));
        assertEquals("LAMP NEW", texts.get(2));
        assertNull(texts.get(3));
    }

    @Test
    void returnTakesBackTheEqualSaleElseTheLatestThatIsLargeEnough() throws Exception {
        ImportReport report = importing.lines("1,A1,LAMP,10,2011-01-01,2,100,F", "2,A1,LAMP,12,2011-01-02,2,100,F",
                "C3,A1,LAMP,-10,2011-01-03,2,100,F", "C4,A1,LAMP,-5,2011-01-04,2,100,F",
                "C5,A1,LAMP,-8,2011-01-05,2,100,F", "C6,A1,LAMP,-7,2011-01-06,1.9,100,F",
                "C7,A1,LAMP,-1,2010-12-31,2,100,F", "C8,A1,LAMP,-1,2011-01-09,2,101,F",
                "C9,A1,LAMP,-1,2011-01-09,2,,F");
        List<FakeRow> lines = importing.store.of(ORDER_LINE);
        assertEquals(List.of(0L, 0L, 1L, 2L, 0L, 2L, 0L, 0L, 0L),
                lines.stream().map(l -> l.number(ORDER_LINE__RETURN_OF)).toList());
        assertEquals(
                List.of(ReturnMatch.NOT_APPLICABLE, ReturnMatch.NOT_APPLICABLE, ReturnMatch.EXACT, ReturnMatch.PARTIAL,
                        ReturnMatch.NONE, ReturnMatch.PARTIAL, ReturnMatch.NONE, ReturnMatch.NONE, ReturnMatch.NONE),
                lines.stream().map(l -> ReturnMatch.get((int) l.number(ORDER_LINE__RETURN_MATCH))).toList());
        assertEquals(1, report.returns().get("EXACT"));
        assertEquals(2, report.returns().get("PARTIAL"));
        assertEquals(3, report.returns().get("NONE"), "of known customers");
        assertEquals(1, report.facts().get(ImportReport.RETURNS_WITH_EQUAL_SALE));
        assertEquals(3, report.facts().get(ImportReport.RETURNS_WITH_LARGER_SALE));
    }

    @Test
    void returnTakesBackASaleOfAnEarlierImportOnlyOnce() throws Exception {
        importing.lines("1,A1,LAMP,10,2011-01-01,2,100,F", "2,A1,LAMP,6,2011-01-02,2,100,F");
        importing.lines("C3,A1,LAMP,-10,2011-02-03,2,100,F", "C4,A1,LAMP,-4,2011-02-04,2,100,F");
        ImportReport third = importing.lines("C5,A1,LAMP,-3,2011-03-05,2,100,F", "C6,A1,LAMP,-2,2011-03-06,2,100,F",
                "C7,A1,LAMP,-1,2011-03-06,2,999,F");
        assertEquals(List.of(0L, 0L, 1L, 2L, 0L, 2L, 0L), importing.store.of(ORDER_LINE).stream()
                .map(l -> l.number(ORDER_LINE__RETURN_OF)).toList());
        assertEquals(List.of(0L, 1L, 2L), List.copyOf(third.returns().values()), "exact, partial, none");
    }

    @Test
    void orderThatIsThereIsNotTouchedAndNewOnesAreAdded() throws Exception {
        importing.lines("1,A1,LAMP,3,2011-01-05,2,100,France");
        ImportReport report = importing.lines("1,A1,LAMP,4,2011-01-05,2,100,France",
                "2,A1,LAMP,5,2011-01-06,2,100,France", "2,B1,VASE,5,2011-01-06,2,100,France");
        assertEquals(1, report.outcomes().get(RowOutcome.UNCHANGED));
        assertEquals(2, report.outcomes().get(RowOutcome.VALID));
        assertEquals(0, report.created().get("Party"));
        assertEquals(1, report.created().get("Product"));
        assertEquals(List.of("1", "2"),
                importing.store.of(ORDER).stream().map(o -> o.get(ORDER__NUMBER)).toList());
        assertEquals(importing.store.of(ORDER).get(0).get(ORDER__CUSTOMER),
                importing.store.of(ORDER).get(1).get(ORDER__CUSTOMER));
    }

    @Test
    void wholeOrdersAreImportedAndDuplicatesTurnedAway() throws Exception {
        ImportReport report = importing.run(importing.file("o.csv", """
                order id,customer id,order date,amount,country
                O1,K1,2011-03-04 10:00,19.99,France
                O2,K1,2011-03-05,-5,France
                O3,,2011-03-05,7,Spain
                O1,K2,2011-03-06,8,France
                O4,K2,2011-03-06,0,France
                """));
        assertEquals(List.of(1L, 1L, 1L, 1L, 0L, 0L, 1L), List.copyOf(report.outcomes().values()));
        assertTrue(report.problems().getFirst().message().contains("\"O1\" is already on line 2"));
        assertEquals(4, importing.store.of(ORDER).size());
        assertEquals("19.99", report.grossRevenue().toPlainString());
        assertEquals("14.99", report.netRevenue().toPlainString());
    }

    @Test
    void peopleOfAnOrderAreAWholeNumberOrNotStated() throws Exception {
        ImportReport report = importing.run(importing.file("o.csv", """
                order id,customer id,order date,amount,guests
                O1,K1,2011-03-04,460,8
                O2,K1,2011-03-05,520,10.0
                O3,K1,2011-03-06,340,
                O4,K1,2011-03-07,1,0
                O5,K1,2011-03-08,1,100000
                O6,K1,2011-03-09,1,100001
                O7,K1,2011-03-10,1,2.5
                O8,K1,2011-03-11,1,-1
                O9,K1,2011-03-12,1,a few
                """));
        assertEquals(List.of(8L, 10L, 0L, 0L, 100_000L),
                importing.store.of(ORDER).stream().map(o -> o.number(ORDER__HEADS)).toList());
        assertEquals(4, report.outcomes().get(RowOutcome.REJECTED));
        assertEquals(List.of("100001", "2.5", "-1", "a few").stream()
                .map(text -> "\"" + text + "\" is no count of people. Write a whole number from 0 to 100000, "
                        + "or leave it empty.").toList(),
                report.problems().stream().map(problem -> problem.message()).toList());
    }

    @Test
    void peopleOfAnOrderAreTheMostThatOneOfItsLinesStates() throws Exception {
        importing.run(importing.file("l.csv", """
                订单号,商品编号,数量,日期,单价,客户编号,人数
                1,A1,1,2011-01-05,20,100,
                1,B1,2,2011-01-05,30,100,6
                2,A1,1,2011-01-06,20,100,4
                2,B1,1,2011-01-06,20,100,4
                """));
        assertEquals(List.of(6L, 4L), importing.store.of(ORDER).stream().map(o -> o.number(ORDER__HEADS)).toList());
    }

    @Test
    void cancelLeavesNothing() throws Exception {
        StringBuilder rows = new StringBuilder(Importing.LINES);
        for (int i = 0; i < 10_000; i++) {
            rows.append(i).append(",A1,LAMP,3,2011-01-05,2,100,France\n");
        }
        Path file = importing.file("lines.csv", rows.append("x\n").toString());
        ImportRequest request = new ImportRequest(file, Importing.SERVICE.loadMapping(Importing.mapping()), false,
                null);
        for (int calls : new int[] { 1, 3, 10, 30 }) {
            CancelAfter monitor = new CancelAfter(calls);
            ClienteleException failure = assertThrows(ClienteleException.class,
                    () -> Importing.SERVICE.run(importing.store, Importing.ACTOR, request, monitor));
            assertEquals(StatusCodes.CANCELLED, failure.code());
            assertEquals(0, importing.store.of(ORDER).size());
            assertEquals(List.of("lines.csv"), importing.files());
        }
    }

    @Test
    void progressReachesItsEnd() throws Exception {
        Path file = Files.writeString(folder.resolve("p.csv"),
                Importing.LINES + "1,A1,LAMP,3,2011-01-05,2,100,France\n");
        int[] worked = new int[2];
        importing.run(file);
        Importing.SERVICE.run(new Importing(folder).store, Importing.ACTOR, new ImportRequest(file,
                Importing.SERVICE.loadMapping(Importing.mapping()), false, null), new NullProgressMonitor() {
                    @Override
                    public void beginTask(String name, int totalWork) {
                        worked[1] = totalWork;
                    }

                    @Override
                    public void worked(int work) {
                        worked[0] += work;
                    }
                });
        assertTrue(worked[0] >= worked[1] * 9 / 10, worked[0] + " of " + worked[1]);
    }

    /** Is cancelled when it has been asked some times. */
    private static final class CancelAfter extends NullProgressMonitor {

        private int calls;

        CancelAfter(int calls) {
            this.calls = calls;
        }

        @Override
        public boolean isCanceled() {
            return --calls < 0;
        }
    }
}
