package org.clientele.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;

import org.clientele.core.ClienteleException;
import org.clientele.core.StatusCodes;
import org.clientele.core.exchange.ImportMapping;
import org.clientele.core.exchange.ImportReport;
import org.clientele.core.exchange.ImportRequest;
import org.clientele.core.exchange.RowOutcome;
import org.clientele.core.exchange.RowProblem;
import org.clientele.exchange.testing.Importing;
import org.clientele.model.ClientelePackage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A row that cannot be used goes to the error file, with its reason, and can be corrected and imported again. */
class RejectedRowsTest {

    private static final String GOOD = "1,A1,LAMP,2,2011-01-05 10:00:00,2.50,100,France";

    @TempDir
    Path folder;
    private Importing importing;

    @BeforeEach
    void prepare() {
        importing = new Importing(folder);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '!', value = { "2,A1,LAMP,two,2011-01-05,2.50,100,France!Quantity!\"two\" is no number",
            "2,A1,LAMP,,2011-01-05,2.50,100,France!Quantity!missing",
            "2,A1,LAMP,1e30,2011-01-05,2.50,100,France!Quantity!out of range",
            "2,A1,LAMP,99999999999999999999,2011-01-05,2.50,100,France!Quantity!out of range",
            "2,A1,LAMP,900000000000,2011-01-05,900000000000,100,France!Quantity!out of range",
            "2,A1,LAMP,0.00001,2011-01-05,2.50,100,France!Quantity!more than 4 decimals",
            "2,A1,LAMP,1,2011-01-05,2.5O,100,France!UnitPrice!is no number",
            "2,A1,LAMP,1,2011-01-05,\"1,23.4\",100,France!UnitPrice!is no number",
            "2,A1,LAMP,1,2011-02-29,2.50,100,France!InvoiceDate!is no date",
            "2,A1,LAMP,1,2011-13-01 10:00:00,2.50,100,France!InvoiceDate!is no date",
            "2,A1,LAMP,1,2011-01-05 25:00:00,2.50,100,France!InvoiceDate!is no date",
            "2,A1,LAMP,1,0211-01-05,2.50,100,France!InvoiceDate!out of range",
            "2,A1,LAMP,1,03/04/2011,2.50,100,France!InvoiceDate!may be two days",
            "2,A1,LAMP,1,yesterday,2.50,100,France!InvoiceDate!is no date",
            ",A1,LAMP,1,2011-01-05,2.50,100,France!InvoiceNo!missing",
            "2,,LAMP,1,2011-01-05,2.50,100,France!StockCode!missing",
            "2,A1,LAMP,1,2011-01-05,2.50,100!!7 fields where the header has 8",
            "2,A1,LAMP,1,2011-01-05,2,50,100,France!!9 fields where the header has 8" })
    void unusableRowIsNamedByLineAndColumn(String row, String column, String reason) throws Exception {
        ImportReport report = importing.lines(GOOD, row);
        assertEquals(1, report.outcomes().get(RowOutcome.VALID));
        assertEquals(1, report.outcomes().get(RowOutcome.REJECTED));
        RowProblem problem = report.problems().getFirst();
        assertEquals(3, problem.line());
        assertEquals(column, problem.column());
        assertTrue(problem.message().contains(reason), problem.message());
        List<String> lines = Files.readAllLines(report.errorFile());
        assertEquals("\uFEFFclientele.line,clientele.reason," + Importing.LINES.strip(), lines.getFirst());
        assertEquals(2, lines.size());
        assertTrue(lines.get(1).startsWith("3,") && lines.get(1).contains(reason.replace("\"", "\"\"")), lines.get(1));
        assertTrue(lines.get(1).endsWith(row), lines.get(1));
        assertEquals(1, importing.store.of(ClientelePackage.Literals.ORDER_LINE).size());
    }

    @Test
    void hugeCellGoesToTheErrorFileWhole() throws Exception {
        String cell = "x".repeat(10_000_000);
        ImportReport report = importing.lines(GOOD, "2,A1," + cell + ",1,2011-01-05,2.50,100,France");
        assertEquals(1, report.outcomes().get(RowOutcome.REJECTED));
        assertEquals("Description", report.problems().getFirst().column());
        assertTrue(report.problems().getFirst().message().contains("10000000 characters"));
        assertTrue(Files.size(report.errorFile()) > 10_000_000);
    }

    @Test
    void unusableRowTakesItsOrderAlongAndComesBackWithIt() throws Exception {
        ImportReport first = importing.lines(GOOD, "2,A1,LAMP,1,2011-01-05,2.50,100,France",
                "3,B1,VASE,1,2011-01-06,9,101,Spain", "2,B1,\"VASE, blue\",x,2011-01-05,4,100,France");
        assertEquals(2, first.outcomes().get(RowOutcome.VALID));
        assertEquals(2, first.outcomes().get(RowOutcome.REJECTED));
        assertEquals(1, first.facts().get(ImportReport.REJECTED_WITH_ORDER));
        assertEquals(2, importing.store.of(ClientelePackage.Literals.ORDER).size());

        Path corrected = folder.resolve("corrected.csv");
        Files.writeString(corrected, Files.readString(first.errorFile()).replace(",x,", ",3,"));
        ImportMapping mapping = Importing.SERVICE.loadMapping(Importing.mapping());
        ImportReport second = importing.run(corrected, mapping);
        assertEquals(2, second.outcomes().get(RowOutcome.VALID));
        assertNull(second.errorFile());
        assertEquals("14.5", second.grossRevenue().toPlainString());
        assertEquals(3, importing.store.of(ClientelePackage.Literals.ORDER).size());
        assertEquals(2, importing.store.of(ClientelePackage.Literals.PARTY).size());
    }

    @Test
    void errorFileOfRowsWithTooFewFieldsStaysReadable() throws Exception {
        ImportReport first = importing.lines(GOOD, "2,A1,LAMP,1", "3,A1,LAMP,1,2011-01-05,2.5,100,France,1,2,3");
        assertEquals(2, first.outcomes().get(RowOutcome.REJECTED));
        ImportReport again = importing.run(first.errorFile(), Importing.SERVICE.loadMapping(Importing.mapping()));
        assertEquals(2, again.outcomes().get(RowOutcome.REJECTED));
        assertTrue(again.problems().getFirst().message().contains("4 fields where the header has 8"));
        assertFalse(again.errorFile().equals(first.errorFile()), "what somebody corrects is not overwritten");
    }

    @Test
    void errorFileIsPrivateToItsUser() throws Exception {
        ImportReport report = importing.lines(GOOD, "2,A1,LAMP,1");
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(report.errorFile())));
    }

    @Test
    void errorFileThatCannotBeWrittenStopsTheImport() throws Exception {
        Path file = importing.file("lines.csv", Importing.LINES + GOOD + "\n2,A1,LAMP,1\n");
        ImportRequest request = new ImportRequest(file, Importing.SERVICE.loadMapping(Importing.mapping()), false,
                folder.resolve("nowhere/errors.csv"));
        ClienteleException failure = assertThrows(ClienteleException.class,
                () -> Importing.SERVICE.run(importing.store, Importing.ACTOR, request, null));
        assertEquals(StatusCodes.FILE_NOT_WRITABLE, failure.code());
        assertEquals(0, importing.store.completed);
    }

    @Test
    void errorFileMayNotBeTheFileItself() throws Exception {
        Path file = importing.file("lines.csv", Importing.LINES + GOOD + "\n2,A1,LAMP,1\n");
        ImportRequest request = new ImportRequest(file, Importing.SERVICE.loadMapping(Importing.mapping()), false,
                file);
        assertEquals(StatusCodes.INVALID_INPUT, assertThrows(ClienteleException.class,
                () -> Importing.SERVICE.run(importing.store, Importing.ACTOR, request, null)).code());
        assertEquals(3, Files.readAllLines(file).size());
    }

    @Test
    void dryRunFindsTheSameAndWritesNothing() throws Exception {
        Path file = importing.file("lines.csv", Importing.LINES + GOOD + "\n2,A1,LAMP,1\n");
        ImportReport report = Importing.SERVICE.run(importing.store, Importing.ACTOR,
                new ImportRequest(file, Importing.SERVICE.loadMapping(Importing.mapping()), true, null), null);
        assertEquals(1, report.outcomes().get(RowOutcome.VALID));
        assertEquals(1, report.outcomes().get(RowOutcome.REJECTED));
        assertEquals(1, report.created().get("Order"));
        assertTrue(report.batch().isEmpty());
        assertNull(report.errorFile());
        assertEquals(0, importing.store.begun);
        assertEquals(List.of("lines.csv"), importing.files());
    }

    @Test
    void orderWithTwoCustomersIsRejected() throws Exception {
        ImportReport report = importing.lines("7,A1,LAMP,1,2011-01-05,2,100,France",
                "7,A1,LAMP,1,2011-01-05,2,101,France");
        assertEquals(2, report.outcomes().get(RowOutcome.REJECTED));
        assertTrue(report.problems().getFirst().message().contains("line 2"));
        assertEquals("CustomerID", report.problems().getFirst().column());
        assertTrue(report.batch().isEmpty());
    }
}
