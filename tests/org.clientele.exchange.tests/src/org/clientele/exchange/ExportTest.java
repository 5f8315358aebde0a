package org.clientele.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Proxy;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.IntStream;

import org.clientele.core.Actor;
import org.clientele.core.ClienteleException;
import org.clientele.core.StatusCodes;
import org.clientele.core.customers.CustomerListing;
import org.clientele.core.customers.CustomerQuery;
import org.clientele.core.customers.CustomerScope;
import org.clientele.core.exchange.ExportService;
import org.clientele.core.facts.ColumnDescriptor;
import org.clientele.core.facts.ColumnDescriptor.ColumnType;
import org.clientele.core.facts.FactSnapshot;
import org.clientele.core.store.AccessEntry;
import org.clientele.core.store.AccessQuery;
import org.clientele.exchange.internal.CsvExportService;
import org.clientele.exchange.testing.FakeStore;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Lists of customers as CSV. */
class ExportTest {

    private static final List<String> COLUMNS = List.of("name", "since", "amount");
    private static final ExportService SERVICE = new CsvExportService();
    private static final Actor ANNA = new Actor("anna", "Anna");

    private final FakeStore store = new FakeStore();

    @TempDir
    Path folder;

    @Test
    void listIsWrittenForSpreadsheets() throws Exception {
        Path file = folder.resolve("list.csv");
        long count = SERVICE.export(store, ANNA,
                listing(List.of(Arrays.asList("北京, \"同仁堂\"", LocalDate.of(2011, 1, 5), new BigDecimal("1E+3")),
                        Arrays.asList("Müller", null, new BigDecimal("-0.5000"))), 3),
                COLUMNS, file, null);
        assertEquals(2, count);
        AccessEntry noted = store.accessLog().entries(ANNA, AccessQuery.ALL, OptionalLong.empty(), 10).getFirst();
        assertEquals(List.of("anna", COLUMNS, 2L, "list.csv"),
                List.of(noted.account(), noted.columns(), noted.count(), noted.file()));
        assertTrue(noted.what().contains("champions"), noted.what());
        assertFalse(noted.what().contains("Ada"), "a filter may be a person's name");
        assertEquals("\uFEFFName,Since,Amount\r\n\"北京, \"\"同仁堂\"\"\",2011-01-05,1000\r\nMüller,,-0.5000\r\n",
                Files.readString(file));
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
    }

    @Test
    void textThatASpreadsheetWouldRunIsGuarded() throws Exception {
        Path file = folder.resolve("list.csv");
        for (String text : new String[] { "=HYPERLINK(1)", "+1", "-1", "@SUM(A1)", "\tx", "\rx" }) {
            SERVICE.export(store, ANNA, listing(Arrays.asList(text, null, null)), List.of("name"), file, null);
            assertTrue(Files.readString(file).contains("'" + text), text);
        }
    }

    @Test
    void longListIsReadByPages() throws Exception {
        List<List<Object>> rows = IntStream.range(0, 2500).mapToObj(i -> Arrays.<Object>asList("c" + i, null, null))
                .toList();
        Path file = folder.resolve("list.csv");
        assertEquals(2500, SERVICE.export(store, ANNA, listing(rows, 3), List.of("name"), file, null));
        List<String> lines = Files.readAllLines(file);
        assertEquals(2501, lines.size());
        assertEquals("c2499", lines.getLast());
    }

    @Test
    void cancelLeavesTheFileAsItWas() throws Exception {
        Path file = Files.writeString(folder.resolve("list.csv"), "old");
        NullProgressMonitor monitor = new NullProgressMonitor();
        monitor.setCanceled(true);
        ClienteleException failure = assertThrows(ClienteleException.class,
                () -> SERVICE.export(store, ANNA, listing(Arrays.asList("a", null, null)), COLUMNS, file, monitor));
        assertEquals(StatusCodes.CANCELLED, failure.code());
        assertEquals("old", Files.readString(file));
        assertEquals(1, folder.toFile().list().length);
        assertEquals(List.of(), store.accessLog().entries(ANNA, AccessQuery.ALL, OptionalLong.empty(), 10));
    }

    @Test
    void missingFolderAndUnknownColumnAreNamed() {
        CustomerListing listing = listing(Arrays.asList("a", null, null));
        ClienteleException folderFailure = assertThrows(ClienteleException.class,
                () -> SERVICE.export(store, ANNA, listing, COLUMNS, folder.resolve("none/list.csv"), null));
        assertEquals(StatusCodes.FILE_NOT_WRITABLE, folderFailure.code());
        assertTrue(folderFailure.getMessage().contains("does not exist"), folderFailure.getMessage());
        ClienteleException columnFailure = assertThrows(ClienteleException.class,
                () -> SERVICE.export(store, ANNA, listing, List.of("shoe size"), folder.resolve("list.csv"), null));
        assertEquals(StatusCodes.NOT_FOUND, columnFailure.code());
        assertEquals(StatusCodes.FILE_NOT_WRITABLE, assertThrows(ClienteleException.class,
                () -> SERVICE.export(store, ANNA, listing, COLUMNS, folder, null)).code());
    }

    private static CustomerListing listing(List<Object> row) {
        return listing(List.of(row), row.size());
    }

    private static CustomerListing listing(List<List<Object>> rows, int width) {
        assertEquals(3, width);
        List<ColumnDescriptor> columns = List.of(new ColumnDescriptor("name", ColumnType.TEXT, "Name", false),
                new ColumnDescriptor("since", ColumnType.DATE, "Since", false),
                new ColumnDescriptor("amount", ColumnType.AMOUNT, "Amount", true));
        FactSnapshot facts = (FactSnapshot) Proxy.newProxyInstance(FactSnapshot.class.getClassLoader(),
                new Class<?>[] { FactSnapshot.class }, (proxy, method, args) -> columns);
        return (CustomerListing) Proxy.newProxyInstance(CustomerListing.class.getClassLoader(),
                new Class<?>[] { CustomerListing.class }, (proxy, method, args) -> switch (method.getName()) {
                case "size" -> rows.size();
                case "facts" -> facts;
                case "query" -> new CustomerQuery(new CustomerScope.InSegment("champions"), "Ada", "name", false);
                default -> values(rows.subList((int) args[0], (int) args[0] + (int) args[1]), (List<?>) args[2]);
                });
    }

    private static List<List<Object>> values(List<List<Object>> rows, List<?> columns) {
        return rows.stream().map(r -> r.subList(0, columns.size())).toList();
    }
}
