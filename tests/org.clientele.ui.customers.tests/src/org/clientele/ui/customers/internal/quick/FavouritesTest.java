package org.clientele.ui.customers.internal.quick;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.UUID;

import org.eclipse.core.internal.preferences.EclipsePreferences;
import org.junit.jupiter.api.Test;

/** Favourites are kept for each account and store. */
class FavouritesTest {

    private static final UUID STORE = UUID.fromString("00000000-0000-0000-0000-000000000001");
    private static final UUID OTHER = UUID.fromString("00000000-0000-0000-0000-000000000002");

    private final Favourites favourites = new Favourites(new Memory());

    @Test
    void addedTwiceIsThereOnceAndWhereItWas() {
        favourites.add(STORE, "anne", List.of(1L, 2L));
        favourites.add(STORE, "anne", List.of(3L, 1L));
        assertEquals(List.of(1L, 2L, 3L), favourites.of(STORE, "anne"));
    }

    @Test
    void otherPeopleAndStoresHaveTheirOwn() {
        favourites.add(STORE, "anne", List.of(1L));
        assertEquals(List.of(), favourites.of(STORE, "bob"));
        assertEquals(List.of(), favourites.of(OTHER, "anne"));
    }

    @Test
    void toggleTakesAwayOnlyWhenAllAreFavourites() {
        favourites.toggle(STORE, "anne", List.of(1L));
        favourites.toggle(STORE, "anne", List.of(1L, 2L));
        assertEquals(List.of(1L, 2L), favourites.of(STORE, "anne"));
        favourites.toggle(STORE, "anne", List.of(2L, 1L));
        assertEquals(List.of(), favourites.of(STORE, "anne"));
    }

    /** Preferences that are not written to a disk. */
    private static final class Memory extends EclipsePreferences {
        @Override
        public void flush() {
            // nothing is kept
        }
    }
}
