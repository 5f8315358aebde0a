package org.clientele.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.clientele.core.ClienteleException;
import org.clientele.core.StatusCodes;
import org.clientele.core.exchange.CsvFormat;
import org.clientele.core.exchange.ImportMapping;
import org.clientele.core.exchange.ImportMapping.Field;
import org.clientele.core.exchange.ImportMapping.PartyType;
import org.clientele.core.exchange.ImportMapping.Prefixes;
import org.clientele.core.exchange.ImportMapping.RowKind;
import org.clientele.exchange.testing.Importing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Mappings are proposed from names and values, kept as JSON and checked when they are read. */
class MappingTest {

    @TempDir
    Path folder;

    @Test
    void orderLinesAreRecognised() throws Exception {
        ImportMapping mapping = propose(Importing.LINES + "536365,85123A,LAMP,6,2010-12-01 08:26:00,2.55,17850.0,UK\n");
        assertEquals(RowKind.ORDER_LINE, mapping.kind());
        assertEquals(Map.of("InvoiceNo", "order.number", "StockCode", "product.code", "Description",
                "line.description", "Quantity", "line.quantity", "InvoiceDate", "order.date", "UnitPrice",
                "line.unitPrice", "CustomerID", "customer.number", "Country", "order.country"), targets(mapping));
        assertEquals(new Prefixes("C", "A"), mapping.prefixes());
    }

    @Test
    void chineseHeadersAreRecognised() throws Exception {
        ImportMapping lines = propose("订单号,商品编号,商品名称,数量,日期,单价,客户编号,国家\nDD1,A1,台灯,1,2011年3月4日,9.9,K1,中国\n");
        assertEquals(RowKind.ORDER_LINE, lines.kind());
        assertEquals("order.date", targets(lines).get("日期"));
        assertEquals("customer.number", targets(lines).get("客户编号"));
        ImportMapping customers = propose("客户编号,客户名称,联系电话,城市,备注\nK1,上海晨光,021-1,上海,\n");
        assertEquals(RowKind.CUSTOMER, customers.kind());
        assertEquals(Map.of("客户编号", "customer.number", "客户名称", "customer.name", "联系电话", "contact.phone", "城市",
                "address.city", "备注", "customer.note"), targets(customers));
    }

    @Test
    void ordersAndPersonsAreRecognised() throws Exception {
        assertEquals(RowKind.ORDER, propose("order_id,customer_id,order date,amount\nO1,K1,2011-03-04,9.9\n").kind());
        ImportMapping persons = propose("Customer No,First Name,Surname,E-Mail\nK1,Ada,Lovelace,a@b.c\n");
        assertEquals(PartyType.PERSON, persons.parties());
        assertEquals("customer.familyName", targets(persons).get("Surname"));
    }

    @Test
    void plainNumberOfACustomerIsTheCustomersUnlessABetterColumnIsThere() throws Exception {
        assertEquals(Map.of("number", "customer.number", "name", "customer.name"),
                targets(propose("number,name\nA-1,Ada Lovelace\n")));
        assertEquals("customer.number", targets(propose("编号,客户名称\nA-1,上海晨光\n")).get("编号"));
        Map<String, String> two = targets(propose("Number,Customer No,Name\n7,A-1,Ada Lovelace\n"));
        assertEquals("customer.number", two.get("Customer No"));
        assertNull(two.get("Number"));
    }

    @Test
    void letterIsNoMarkWhereNumbersHaveLettersAnyway() throws Exception {
        ImportMapping mapping = propose("order id,customer id,date,amount\nCN1,K1,2011-03-04,9.9\n");
        assertEquals(Prefixes.NONE, mapping.prefixes());
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", value = { "31/12/2011 08:30,05/01/2011 09:00,d/M/uuuu[ H:mm]",
            "12/31/2011 08:30,01/05/2011 09:00,M/d/uuuu[ H:mm]", "05/01/2011,06/01/2011,-", "31.12.2011,01.02.2011,d.M.uuuu",
            "2011-12-31,2011-01-05,-" })
    void dateFormIsGuessedWhereItLeavesNoDoubt(String first, String second, String pattern) throws Exception {
        ImportMapping mapping = propose(
                "order id,date,amount\n1,%s,9.9\n2,%s,8.8\n".formatted(first, second));
        assertEquals(pattern, mapping.fields().stream().filter(f -> f.target().equals("order.date")).findFirst()
                .orElseThrow().pattern());
    }

    @Test
    void decimalCommaIsNoticed() throws Exception {
        ImportMapping mapping = propose("order id;date;amount\n1;2011-01-05;1.234,50\n2;2011-01-06;7,25\n");
        assertEquals("0,0", mapping.fields().getLast().pattern());
    }

    @Test
    void whatIsMissingIsNamed() throws Exception {
        ClienteleException failure = assertThrows(ClienteleException.class,
                () -> propose("Customer Name,City\nSmith,Leeds\n"));
        assertEquals(StatusCodes.INVALID_INPUT, failure.code());
        assertTrue(failure.getMessage().contains("customer.number"), failure.getMessage());
    }

    @Test
    void mappingComesBackAsItWasSaved() throws Exception {
        ImportMapping mapping = new ImportMapping(RowKind.ORDER,
                new CsvFormat(Charset.forName("GB18030"), false, '\t', true),
                List.of(new Field("订单号", "order.number", null), new Field("日期", "order.date", "d/M/uuuu"),
                        new Field("金额", "order.amount", "0,0")),
                "CNY", PartyType.PERSON, new Prefixes("C", null));
        Path file = folder.resolve("mapping.json");
        Importing.SERVICE.saveMapping(mapping, file);
        assertEquals(mapping, Importing.SERVICE.loadMapping(file));
        assertEquals(List.of("mapping.json"), new Importing(folder).files());
    }

    @Test
    void formatMayBeLeftOut() throws Exception {
        Path file = write("""
                {"clientele": "import-mapping", "kind": "CUSTOMER",
                 "fields": [{"column": "No", "target": "customer.number"}]}""");
        ImportMapping mapping = Importing.SERVICE.loadMapping(file);
        assertNull(mapping.format());
        assertEquals(PartyType.ORGANISATION, mapping.parties());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '!', quoteCharacter = '`', value = { "{\"clientele\": !line 1", "[1, 2]!$", "{}!$.clientele",
            "{\"clientele\": \"import-mapping\", \"kind\": \"SHIP\"}!$.kind",
            "{\"clientele\": \"import-mapping\", \"kind\": \"ORDER\"}!$.fields",
            "{\"clientele\": \"import-mapping\", \"kind\": \"ORDER\", \"fields\": [{\"column\": \"a\"}]}!$.fields[0].target",
            "{\"clientele\": \"import-mapping\", \"kind\": \"ORDER\", \"fields\": [], \"format\": {\"charset\": \"no such\", \"delimiter\": \",\"}}!$.format.charset",
            "{\"clientele\": \"import-mapping\", \"kind\": \"ORDER\", \"fields\": [], \"format\": {\"charset\": \"UTF-8\", \"delimiter\": \"ab\"}}!$.format.delimiter" })
    void wrongMappingFileIsNamedByItsPlace(String json, String place) throws Exception {
        Path file = write(json);
        ClienteleException failure = assertThrows(ClienteleException.class,
                () -> Importing.SERVICE.loadMapping(file));
        assertEquals(StatusCodes.FILE_MALFORMED, failure.code());
        assertTrue(failure.getMessage().contains(place), failure.getMessage());
        assertTrue(failure.getMessage().contains("mapping.json"), failure.getMessage());
    }

    @Test
    void missingMappingFileIsUnreadable() {
        assertEquals(StatusCodes.FILE_UNREADABLE, assertThrows(ClienteleException.class,
                () -> Importing.SERVICE.loadMapping(folder.resolve("none.json"))).code());
    }

    @ParameterizedTest
    @CsvSource({ "order.nonsense,order.nonsense", "order.number,two columns for order.number" })
    void mappingIsCheckedBeforeTheImport(String target, String named) throws Exception {
        Importing importing = new Importing(folder);
        Path file = importing.file("orders.csv", "a,b,c,d\n1,2011-01-05,3,4\n");
        ImportMapping mapping = new ImportMapping(RowKind.ORDER, null, List.of(new Field("a", "order.number", null),
                new Field("b", "order.date", null), new Field("c", "order.amount", null), new Field("d", target, null)),
                null);
        ClienteleException failure = assertThrows(ClienteleException.class, () -> importing.run(file, mapping));
        assertEquals(StatusCodes.INVALID_INPUT, failure.code());
        assertTrue(failure.getMessage().contains(named), failure.getMessage());
    }

    private Path write(String text) throws Exception {
        return Files.writeString(folder.resolve("mapping.json"), text);
    }

    private ImportMapping propose(String text) throws Exception {
        return Importing.SERVICE.propose(Importing.SERVICE.sniff(new Importing(folder).file("t.csv", text)));
    }

    private static Map<String, String> targets(ImportMapping mapping) {
        return mapping.fields().stream().collect(Collectors.toMap(Field::column, Field::target));
    }
}
