package org.clientele.cli.internal.output;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

/** JSON that survives every terminal. */
class JsonTextTest {

    @Test
    void valuesKeepTheirKind() {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("revenue", new BigDecimal("8911407.904"));
        object.put("rows", 541909L);
        object.put("share", 0.5);
        object.put("sound", true);
        object.put("day", LocalDate.of(2011, 12, 11));
        object.put("list", Arrays.asList(1, null));
        object.put("store", Path.of("/data/store"));
        assertEquals("{\"revenue\":\"8911407.904\",\"rows\":541909,\"share\":0.5,\"sound\":true,"
                + "\"day\":\"2011-12-11\",\"list\":[1,null],\"store\":\"/data/store\"}",
                JsonText.of(object, StandardCharsets.UTF_8));
    }

    @Test
    void bigDecimalsNeverTurnIntoPowersOfTen() {
        assertEquals("{\"a\":\"1000\"}", JsonText.of(Map.of("a", new BigDecimal("1E+3")), StandardCharsets.UTF_8));
    }

    @Test
    void oneLineWhateverIsInIt() {
        assertEquals("{\"a\":[\"x\\ny\"]}", JsonText.of(Map.of("a", List.of("x\ny")), StandardCharsets.UTF_8));
    }

    @Test
    void whatTheEncodingCannotHoldIsEscaped() {
        Map<String, String> object = Map.of("n", "大\ud83d\ude00");
        assertEquals("{\"n\":\"大\ud83d\ude00\"}", JsonText.of(object, StandardCharsets.UTF_8));
        assertEquals("{\"n\":\"\\u5927\\ud83d\\ude00\"}", JsonText.of(object, Charset.forName("windows-1252")));
    }
}
