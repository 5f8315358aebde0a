package org.clientele.ui.customers.internal.navigator;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.UUID;

import org.eclipse.core.internal.preferences.EclipsePreferences;
import org.junit.jupiter.api.Test;

/** The customers that were opened last. */
class RecentCustomersTest {

    private final EclipsePreferences node = new EclipsePreferences();
    private final RecentCustomers recent = new RecentCustomers(node);
    private final UUID store = UUID.randomUUID();

    @Test
    void lastOpenedIsFirstAndThereOnce() {
        recent.opened(store, 1);
        recent.opened(store, 2);
        recent.opened(store, 1);
        assertEquals(List.of(1L, 2L), recent.of(store));
    }

    @Test
    void eachStoreHasItsOwn() {
        recent.opened(store, 1);
        assertEquals(List.of(), recent.of(UUID.randomUUID()));
    }

    @Test
    void noMoreThanTheKeptOnesAreRemembered() {
        for (long party = 1; party <= 100; party++) {
            recent.opened(store, party);
        }
        assertEquals(RecentCustomers.KEPT, recent.of(store).size());
        assertEquals(100L, recent.of(store).getFirst());
    }

    @Test
    void damagedMemoryIsForgotten() {
        node.put("recent." + store, "1,x");
        assertEquals(List.of(), recent.of(store));
    }
}
