package org.clientele.exchange.internal.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Random;
import java.util.Set;

import org.junit.jupiter.api.Test;

/** The tables without objects behave as the JDK's collections do. */
class CompactTablesTest {

    private static final long SEED = 42;

    @Test
    void textIndexNumbersTextsAsAMapDoes() {
        Random random = new Random(SEED);
        TextIndex index = new TextIndex();
        Map<String, Integer> map = new HashMap<>();
        for (int i = 0; i < 300_000; i++) {
            String text = switch (random.nextInt(4)) {
            case 0 -> Integer.toString(random.nextInt(50_000));
            case 1 -> "客户" + random.nextInt(1000);
            case 2 -> "K" + "x".repeat(random.nextInt(250));
            default -> "\uD83D\uDE00" + random.nextInt(10);
            };
            map.putIfAbsent(text, map.size());
            char[] chars = ("<" + text + ">").toCharArray();
            assertEquals(map.get(text), index.add(chars, 1, chars.length - 1), "seed " + SEED);
        }
        assertEquals(map.size(), index.size());
        map.forEach((text, number) -> {
            assertEquals(text, index.text(number));
            assertEquals(number, index.find(text));
        });
        assertEquals(-1, index.find("not there"));
    }

    @Test
    void longSetKnowsWhatASetKnows() {
        Random random = new Random(SEED);
        LongSet set = new LongSet(1 << 20);
        Set<Long> expected = new HashSet<>();
        for (int i = 0; i < 200_000; i++) {
            long value = random.nextInt(100_000) - 50_000L;
            assertEquals(expected.add(value), set.add(value), "seed " + SEED);
        }
        assertEquals(expected.size(), set.size());
    }

    @Test
    void spoolGivesBackMoreThanFitsIntoMemory() throws Exception {
        char[] text = "äöü 客户 0123456789".repeat(10).toCharArray();
        int rows = 500_000;
        try (RowSpool spool = new RowSpool()) {
            for (int i = 0; i < rows; i++) {
                ByteBuffer row = spool.beginRow();
                row.putInt(i);
                RowSpool.putText(row, text, 0, text.length);
            }
            for (int pass = 0; pass < 2; pass++) {
                RowSpool.Cursor cursor = spool.cursor();
                for (int i = 0; i < rows; i++) {
                    ByteBuffer row = cursor.next();
                    assertEquals(i, row.getInt());
                    if (i % 1000 == 0) {
                        assertEquals(new String(text), RowSpool.getText(row));
                    } else {
                        RowSpool.skipText(row);
                    }
                }
                assertNull(cursor.next());
            }
        }
    }
}
