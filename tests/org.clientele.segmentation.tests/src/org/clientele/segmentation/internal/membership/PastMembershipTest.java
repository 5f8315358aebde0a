package org.clientele.segmentation.internal.membership;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;

import org.clientele.model.ClientelePackage.Literals;
import org.clientele.model.OrderKind;
import org.clientele.model.Party;
import org.clientele.rules.Conditions;
import org.clientele.testsupport.memory.MemoryStore;
import org.clientele.testsupport.memory.Shop;
import org.junit.jupiter.api.Test;

/**
 * Who was a member at some time of the last days, against a diary that the test keeps: after every change it notes the
 * members; somebody was a member within some days when a note of his says so that held on one of them.
 */
class PastMembershipTest {

    private record Note(LocalDate from, Set<String> members) {
    }

    @Test
    void whoWasAMemberLatelyIsThatOfTheDiary() throws Exception {
        int moved = 0;
        for (long seed = 1; seed <= 25; seed++) {
            Random random = new Random(seed);
            MemoryStore store = new MemoryStore();
            try (Segments shop = new Segments(store)) {
                int days = 1 + random.nextInt(8);
                List<Party> parties = new ArrayList<>();
                for (int i = 0; i < 8; i++) {
                    Party party = Shop.customer("K" + i, "Customer " + i, null, "France");
                    parties.add(party);
                    Shop.add(store, party);
                }
                shop.save("base", Conditions.any(Conditions.compare("country", "=", "China"), Conditions
                        .last(Conditions.aggregate("orders", "count", ">=", 1), 1 + random.nextInt(5), "DAY")));
                shop.save("lately", Conditions.last(Conditions.segment("base"), days, "DAY"));
                List<Note> diary = new ArrayList<>(List.of(new Note(shop.today(), members(shop, "base"))));
                for (int step = 0; step < 25; step++) {
                    Party party = parties.get(random.nextInt(parties.size()));
                    switch (random.nextInt(4)) {
                    case 0 -> Shop.add(store, Shop.order(party, shop.today().atTime(9, 0), OrderKind.SALE, "5"));
                    case 1 -> {
                        Party loaded = (Party) store.records(Segments.ANN).load(Literals.PARTY, party.getId())
                                .orElseThrow();
                        loaded.getAddresses().getFirst().setCountry(random.nextInt(3) == 0 ? "China" : "France");
                        Shop.save(store, loaded);
                    }
                    case 2 -> shop.memberships.record(store, null);
                    default -> shop.passDays(1);
                    }
                    diary.add(new Note(shop.today(), members(shop, "base")));
                    assertEquals(lately(diary, shop.today().minusDays(days - 1L)), members(shop, "lately"),
                            "seed " + seed + ", step " + step);
                    moved += members(shop, "lately").size() - members(shop, "base").size();
                }
                assertTrue(shop.memberships.verify(store, null).isOK());
            }
        }
        assertTrue(moved > 100, "hardly anybody left");
    }

    /** A note holds until the day of the next one. */
    private static Set<String> lately(List<Note> diary, LocalDate from) {
        Set<String> members = new TreeSet<>();
        for (int i = 0; i < diary.size(); i++) {
            LocalDate until = i + 1 < diary.size() ? diary.get(i + 1).from() : diary.get(i).from();
            if (!until.isBefore(from)) {
                members.addAll(diary.get(i).members());
            }
        }
        return members;
    }

    private static Set<String> members(Segments shop, String key) throws Exception {
        String members = shop.members(key);
        return members.isEmpty() ? Set.of() : new TreeSet<>(List.of(members.split(", ")));
    }
}
