package org.clientele.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;

import org.clientele.core.ClienteleException;
import org.clientele.core.StatusCodes;
import org.clientele.core.exchange.CsvFormat;
import org.clientele.core.exchange.ImportMapping;
import org.clientele.exchange.testing.Importing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A file that cannot be read as a whole is refused in one sentence, and the store is as it was. */
class BadFilesTest {

    private static final String ROW = "536365,A1,LAMP,2,2011-01-05 10:00:00,2.50,17850,France\n";
    private static final byte[] GOOD = (Importing.LINES + ROW.repeat(2000)).getBytes(StandardCharsets.UTF_8);

    @TempDir
    Path folder;

    /** What is wrong, the bytes (null: nothing is written), the code, what the sentence names. */
    record Bad(String what, byte[] bytes, int code, List<String> named) {
        @Override
        public String toString() {
            return what;
        }
    }

    static Stream<Bad> bad() throws IOException {
        byte[] packed = gzip(GOOD);
        byte[] flipped = packed.clone();
        Arrays.fill(flipped, 40, 60, (byte) 0x55);
        return Stream.of(new Bad("missing", null, StatusCodes.FILE_UNREADABLE, List.of("does not exist")),
                new Bad("empty", new byte[0], StatusCodes.FILE_UNREADABLE, List.of("is empty")),
                new Bad("only blanks", " \n\n".getBytes(StandardCharsets.UTF_8), StatusCodes.FILE_UNREADABLE,
                        List.of("is empty")),
                new Bad("empty gzip", gzip(new byte[0]), StatusCodes.FILE_UNREADABLE, List.of("is empty")),
                new Bad("binary", new byte[] { 1, 2, 0, 3, 4, 5, 'a', 'b' }, StatusCodes.FILE_UNREADABLE,
                        List.of("no text")),
                new Bad("spreadsheet", new byte[] { 'P', 'K', 3, 4, 20, 0, 6, 0 }, StatusCodes.FILE_UNREADABLE,
                        List.of("CSV")),
                new Bad("gzip that is cut", Arrays.copyOf(packed, packed.length / 2), StatusCodes.FILE_MALFORMED,
                        List.of("cut off")),
                new Bad("gzip without its end", Arrays.copyOf(packed, packed.length - 5), StatusCodes.FILE_MALFORMED,
                        List.of("cut off")),
                new Bad("gzip with flipped bits", flipped, StatusCodes.FILE_MALFORMED, List.of("damaged")),
                new Bad("text that is cut", text(ROW + ROW + "536366,A1,LA"), StatusCodes.FILE_MALFORMED,
                        List.of("line 4", "cut off")),
                new Bad("quote never closes", text(ROW + "536366,A1,\"LAMP,2,2011-01-05 10:00:00,2.50,1,France\n" + ROW),
                        StatusCodes.FILE_MALFORMED, List.of("line 3", "column 11", "never closes")),
                new Bad("quote never closes after a field of several lines",
                        text("536366,A1,\"LAMP\nOLD\",2,2011-01-05 10:00:00,2.50,1,\"France\n" + ROW),
                        StatusCodes.FILE_MALFORMED, List.of("line 3", "never closes")),
                new Bad("text behind a quote", text(ROW + "536366,A1,\"LAMP\" OLD,2,2011-01-05 10:00:00,2.50,1,France\n"),
                        StatusCodes.FILE_MALFORMED, List.of("line 3", "column 17", "follows")),
                new Bad("UTF-8 with a stray byte",
                        bytes(text("536366,A1,L\u00c4MP \u00d6\u00dc,2,2011-01-05 10:00:00,2.50,1,France\n536367,A"),
                                new byte[] { (byte) 0xFF }, "1,LAMP,2,2011-01-05,2,1,F\n".getBytes()),
                        StatusCodes.FILE_ENCODING, List.of("line 3", "column 9", "UTF-8")),
                new Bad("UTF-8 cut within a character", bytes(text(ROW + "536366,A1,L"), new byte[] { (byte) 0xC3 }),
                        StatusCodes.FILE_MALFORMED, List.of("line 3", "cut off")),
                new Bad("no encoding at all", bytes(text("1,"), new byte[] { (byte) 0x81, (byte) 0x8D, (byte) 0x90 }),
                        StatusCodes.FILE_ENCODING, List.of("neither")),
                new Bad("a field without end", bytes(text("536366,A1,\""), "x".repeat(17 << 20).getBytes()),
                        StatusCodes.FILE_MALFORMED, List.of("line 2", "column 11")));
    }

    @ParameterizedTest
    @MethodSource("bad")
    void badFileIsRefusedAndNothingIsLeft(Bad bad) throws Exception {
        Importing importing = new Importing(folder);
        Path file = folder.resolve("bad.csv");
        if (bad.bytes() != null) {
            Files.write(file, bad.bytes());
        }
        List<String> before = importing.files();
        ImportMapping mapping = Importing.SERVICE.loadMapping(Importing.mapping());
        ClienteleException failure = assertThrows(ClienteleException.class, () -> importing.run(file,
                new ImportMapping(mapping.kind(), null, mapping.fields(), null, mapping.parties(), mapping.prefixes())));
        assertEquals(bad.code(), failure.code(), failure.getMessage());
        bad.named().forEach(n -> assertTrue(failure.getMessage().contains(n), failure.getMessage()));
        assertTrue(failure.getMessage().contains("bad.csv"), failure.getMessage());
        assertEquals(0, importing.store.begun);
        assertEquals(before, importing.files());
    }

    @Test
    void folderIsNoFile() {
        ClienteleException failure = assertThrows(ClienteleException.class, () -> Importing.SERVICE.sniff(folder));
        assertEquals(StatusCodes.FILE_UNREADABLE, failure.code());
        assertTrue(failure.getMessage().contains("folder"), failure.getMessage());
    }

    @Test
    void statedEncodingThatIsWrongIsNamedWithItsPlace() throws Exception {
        Importing importing = new Importing(folder);
        Path file = importing.file("gbk.csv",
                (Importing.LINES + ROW + "2,A1,\u53f0\u706f,1,2011-01-05,2,1,\u4e2d\u56fd\n").getBytes("GB18030"));
        ImportMapping mapping = Importing.SERVICE.loadMapping(Importing.mapping());
        ClienteleException failure = assertThrows(ClienteleException.class, () -> importing.run(file, mapping));
        assertEquals(StatusCodes.FILE_ENCODING, failure.code());
        // the first character, CC A8, happens to be one in UTF-8 too
        assertTrue(failure.getMessage().contains("line 3, column 7"), failure.getMessage());
    }

    @Test
    void byteThatDoesNotFitIsFoundFarBehindTheSniffedPart() throws Exception {
        Importing importing = new Importing(folder);
        int rows = (1 << 20) / ROW.length() + 1000;
        Path file = importing.file("late.csv",
                bytes(text("1,A1,\u00c9T\u00c9,1,2011-01-05,2,1,France\n" + ROW.repeat(rows)),
                        new byte[] { (byte) 0xE9, '\n' }));
        ImportMapping mapping = Importing.SERVICE.loadMapping(Importing.mapping());
        ClienteleException failure = assertThrows(ClienteleException.class, () -> importing.run(file, mapping));
        assertEquals(StatusCodes.FILE_ENCODING, failure.code());
        assertTrue(failure.getMessage().contains("line " + (rows + 3) + ", column 1:"), failure.getMessage());
        assertEquals(0, importing.store.begun);
    }

    @Test
    void mappingThatDoesNotFitTheHeaderNamesTheColumn() throws Exception {
        Importing importing = new Importing(folder);
        Path file = importing.file("other.csv", "a,b\n1,2\n");
        ImportMapping mapping = Importing.SERVICE.loadMapping(Importing.mapping());
        ClienteleException failure = assertThrows(ClienteleException.class, () -> importing.run(file, mapping));
        assertEquals(StatusCodes.INVALID_INPUT, failure.code());
        assertTrue(failure.getMessage().contains("InvoiceNo"), failure.getMessage());
    }

    @Test
    void otherCurrencyThanTheStoresIsRefused() throws Exception {
        Importing importing = new Importing(folder);
        Path file = importing.file("eur.csv", Importing.LINES + ROW);
        ImportMapping gbp = Importing.SERVICE.loadMapping(Importing.mapping());
        ImportMapping euro = new ImportMapping(gbp.kind(), gbp.format(), gbp.fields(), "EUR");
        ClienteleException failure = assertThrows(ClienteleException.class, () -> importing.run(file, euro));
        assertEquals(StatusCodes.INVALID_INPUT, failure.code());
        assertTrue(failure.getMessage().contains("EUR") && failure.getMessage().contains("GBP"), failure.getMessage());
    }

    @Test
    void delimiterThatIsNotTheStatedOneIsAMappingThatDoesNotFit() throws Exception {
        Importing importing = new Importing(folder);
        Path file = importing.file("semicolon.csv", (Importing.LINES + ROW).replace(',', ';'));
        ImportMapping mapping = Importing.SERVICE.loadMapping(Importing.mapping());
        CsvFormat format = mapping.format();
        assertEquals(Charset.forName("UTF-8"), format.charset());
        assertEquals(StatusCodes.INVALID_INPUT,
                assertThrows(ClienteleException.class, () -> importing.run(file, mapping)).code());
    }

    private static byte[] text(String rows) {
        return (Importing.LINES + rows).getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] bytes(byte[]... parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            out.writeBytes(part);
        }
        return out.toByteArray();
    }

    private static byte[] gzip(byte[] bytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream packed = new GZIPOutputStream(out)) {
            packed.write(bytes);
        }
        return out.toByteArray();
    }
}
