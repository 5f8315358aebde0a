package org.clientele.exchange.internal.load;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;

/** Returns are matched as a search over all earlier sales would match them. */
class SalesOfPairTest {

    private static final long SEED = 7;

    @Test
    void treeFindsWhatASearchFinds() {
        Random random = new Random(SEED);
        for (int round = 0; round < 2000; round++) {
            int events = 1 + random.nextInt(40);
            SalesOfPair sales = new SalesOfPair(events);
            List<long[]> all = new ArrayList<>();
            for (int i = 0; i < events; i++) {
                long quantity = 1 + random.nextInt(6);
                long price = 1 + random.nextInt(2);
                if (random.nextBoolean()) {
                    sales.add(i, quantity, price, quantity);
                    all.add(new long[] { i, quantity, price, quantity });
                } else {
                    assertEquals(all.stream().anyMatch(s -> s[1] == quantity && s[2] == price),
                            sales.hadEqual(quantity, price), "seed " + SEED);
                    assertEquals(all.stream().anyMatch(s -> s[1] >= quantity), sales.hadLarge(quantity));
                    int exact = latest(all, quantity, price);
                    assertEquals(exact, sales.takeEqual(quantity, price), "seed " + SEED);
                    if (exact < 0) {
                        assertEquals(latest(all, quantity, -1), sales.takeLatest(quantity), "seed " + SEED);
                    }
                }
            }
        }
    }

    /** Takes back the latest sale with enough left, of a price or, for -1, of any. */
    private static int latest(List<long[]> sales, long quantity, long price) {
        for (long[] sale : sales.reversed()) {
            boolean fits = price < 0 ? sale[3] >= quantity
                    : sale[1] == quantity && sale[2] == price && sale[3] == quantity;
            if (fits) {
                sale[3] -= quantity;
                return (int) sale[0];
            }
        }
        return ReturnMatcher.NOTHING;
    }
}
