package org.clientele.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;

import org.clientele.core.exchange.CsvPreview;
import org.clientele.exchange.testing.Importing;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What sniffing finds out about a file. */
class SniffingTest {

    private static final String CHINESE = "客户编号,客户名称,城市\n1001,上海晨光文具有限公司,上海\n1002,北京同仁堂,北京\n";

    @TempDir
    Path folder;
    private Importing importing;

    @BeforeEach
    void prepare() {
        importing = new Importing(folder);
    }

    @ParameterizedTest
    @CsvSource({ "UTF-8,false", "UTF-8,true", "GB18030,false", "UTF-16LE,true", "UTF-16BE,true" })
    void chineseTextIsReadInItsEncoding(String charset, boolean mark) throws Exception {
        CsvPreview preview = sniff(((mark ? "\uFEFF" : "") + CHINESE).getBytes(charset));
        assertEquals(charset, preview.format().charset().name());
        assertEquals(mark, preview.format().byteOrderMark());
        assertEquals(List.of("客户编号", "客户名称", "城市"), preview.columns());
        assertEquals("上海晨光文具有限公司", preview.rows().getFirst().get(1));
    }

    @Test
    void westernTextIsNotTakenForChinese() throws Exception {
        String text = "number,name\n1,Müller & Söhne\n2,Café Zoë\n3,Français Élysée\n";
        CsvPreview preview = sniff(text.getBytes("windows-1252"));
        assertEquals("windows-1252", preview.format().charset().name());
        assertEquals("Müller & Söhne", preview.rows().getFirst().get(1));
    }

    @Test
    void encodingIsDecidedByTheFirstCharacterThatTellsIt() throws Exception {
        String ascii = "number,name\n" + "1,plain text that says nothing about its encoding\n".repeat(60_000);
        assertTrue(ascii.length() > 2 << 20);
        CsvPreview preview = sniff((ascii + "2,客户名称\n").getBytes("GB18030"));
        assertEquals("GB18030", preview.format().charset().name());
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '#', value = { "#,#", "#;#", "#\t#", "#|#" })
    void delimiterIsTheOneOnWhichRowsAgree(char delimiter) throws Exception {
        String text = "number,name,note\n1,\"Smith, Jones; Co|KG\",a;b\n2,Meier,\n".replace(",", "\u0001");
        CsvPreview preview = sniff(text.replace('\u0001', delimiter).getBytes(StandardCharsets.UTF_8));
        assertEquals(delimiter, preview.format().delimiter());
        assertEquals(List.of("number", "name", "note"), preview.columns());
    }

    @Test
    void quotedFieldMayHoldLineBreaksAndDelimiters() throws Exception {
        CsvPreview preview = sniff("number,name\r\n1,\"a\r\n\"\"b\"\", c\"\r\n".getBytes(StandardCharsets.UTF_8));
        assertEquals(List.of("1", "a\r\n\"b\", c"), preview.rows().getFirst());
    }

    @Test
    void tableWithoutHeaderGetsNumbersAsColumns() throws Exception {
        CsvPreview preview = sniff("1001,Lamp,2.50\n1002,Vase,9.00\n".getBytes(StandardCharsets.UTF_8));
        assertFalse(preview.format().header());
        assertEquals(List.of("1", "2", "3"), preview.columns());
        assertEquals(2, preview.rows().size());
    }

    @Test
    void atMostAHundredRowsAreShown() throws Exception {
        CsvPreview preview = sniff(("number,name\n" + "1,a\n".repeat(500)).getBytes(StandardCharsets.UTF_8));
        assertEquals(100, preview.rows().size());
    }

    @Test
    void compressedFileIsReadThrough() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream packed = new GZIPOutputStream(out)) {
            packed.write(CHINESE.getBytes("GB18030"));
        }
        assertEquals("北京同仁堂", sniff(out.toByteArray()).rows().get(1).get(1));
    }

    private CsvPreview sniff(byte[] bytes) throws Exception {
        return Importing.SERVICE.sniff(write(bytes));
    }

    private Path write(byte[] bytes) throws IOException {
        return importing.file("sniffed.csv", bytes);
    }
}
