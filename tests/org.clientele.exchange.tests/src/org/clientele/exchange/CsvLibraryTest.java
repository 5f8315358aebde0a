package org.clientele.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;

/** The CSV library works as a bundle. */
class CsvLibraryTest {

    @Test
    void quotedLineBreakStaysInItsField() {
        List<CsvRecord> records = CsvReader.builder().ofCsvRecord("a,\"b\nc\"\n").stream().toList();
        assertEquals(List.of("a", "b\nc"), records.getFirst().getFields());
    }
}
