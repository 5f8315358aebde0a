package org.clientele.ui.lifecycle.internal.board;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.lang.reflect.Proxy;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.LongStream;

import org.clientele.core.customers.CustomerListing;
import org.clientele.core.facts.FactSnapshot;
import org.clientele.core.facts.OrderFacts;
import org.junit.jupiter.api.Test;
import org.roaringbitmap.RoaringBitmap;

/** Cards show and sort by what the last 365 days brought, as the head of their column does. */
class YearValuesTest {

    private static final LocalDate TODAY = LocalDate.of(2024, 6, 3);

    /** Rows 0 to 2 are parties 10 to 12: much long ago, a little lately, some lately with a return. */
    private static final OrderFacts ORDERS = new OrderFacts() {
        @Override
        public long count() {
            return 5;
        }

        @Override
        public void forEach(int row, Visitor visitor) {
            int today = (int) TODAY.toEpochDay() * 1440;
            if (row == 0) {
                visitor.order(today - 365 * 1440, 9_000_000, PURCHASE);
            } else if (row == 1) {
                visitor.order(today - 364 * 1440, 50_000, PURCHASE);
                visitor.order(today, 10_000, 0);
            } else {
                visitor.order(today, 900_000, PURCHASE);
                visitor.order(today + 1439, -100_000, RETURN);
            }
        }

        @Override
        public BigDecimal remainder(int row) {
            return BigDecimal.ZERO;
        }
    };

    private static Object facts(String method, Object[] arguments) {
        return switch (method) {
        case "rows" -> 3;
        case "today" -> TODAY;
        case "orders" -> ORDERS;
        case "rowOf" -> (int) ((long) arguments[0] - 10);
        default -> throw new UnsupportedOperationException(method);
        };
    }

    private static CustomerListing listing(List<Long> parties) {
        return (CustomerListing) Proxy.newProxyInstance(YearValuesTest.class.getClassLoader(),
                new Class<?>[] { CustomerListing.class }, (proxy, method, arguments) -> switch (method.getName()) {
                case "size" -> parties.size();
                case "partyId" -> parties.get((int) arguments[0]);
                case "indexOf" -> parties.indexOf(arguments[0]);
                case "values" -> List.of(List.of(parties.get((int) arguments[0])));
                default -> throw new UnsupportedOperationException(method.getName());
                });
    }

    @Test
    void purchasesOf365DaysLessReturnsCountAndSort() throws Exception {
        FactSnapshot facts = (FactSnapshot) Proxy.newProxyInstance(YearValuesTest.class.getClassLoader(),
                new Class<?>[] { FactSnapshot.class }, (proxy, method, arguments) -> facts(method.getName(), arguments));
        YearValues values = new YearValues(facts, List.of(RoaringBitmap.bitmapOf(0, 1, 2)));
        assertEquals(List.of(0L, 50_000L, 800_000L), LongStream.of(10, 11, 12).map(values::of).boxed().toList());
        CustomerListing sorted = values.sort(listing(List.of(10L, 11L, 12L)));
        assertEquals(12, sorted.partyId(0));
        assertEquals(2, sorted.indexOf(10));
        assertEquals(-1, sorted.indexOf(99));
        assertEquals(List.of(List.of(11L), List.of(10L)), sorted.values(1, 2, List.of("name")));
    }
}
