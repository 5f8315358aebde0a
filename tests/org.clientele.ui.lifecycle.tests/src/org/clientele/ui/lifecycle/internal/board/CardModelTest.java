package org.clientele.ui.lifecycle.internal.board;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Currency;
import java.util.List;
import java.util.stream.LongStream;

import org.clientele.core.customers.CustomerListing;
import org.clientele.core.customers.CustomerQuery;
import org.clientele.core.facts.FactSnapshot;
import org.junit.jupiter.api.Test;

/** Which cards are selected, and which pages are read. */
class CardModelTest {

    private final CardModel model = new CardModel();

    private record Listing(List<Long> parties) implements CustomerListing {
        @Override
        public CustomerQuery query() {
            throw new UnsupportedOperationException();
        }

        @Override
        public FactSnapshot facts() {
            throw new UnsupportedOperationException();
        }

        @Override
        public int size() {
            return parties.size();
        }

        @Override
        public long partyId(int index) {
            return parties.get(index);
        }

        @Override
        public int indexOf(long partyId) {
            return parties.indexOf(partyId);
        }

        @Override
        public List<List<Object>> values(int from, int count, List<String> columns) {
            List<List<Object>> values = new ArrayList<>();
            for (int i = from; i < from + count; i++) {
                values.add(List.of("Name " + parties.get(i), "N-" + i, 40L + i));
            }
            return values;
        }
    }

    private static CardPages cards(List<Long> parties) {
        return new CardPages(new Listing(parties), party -> party * 10_000, "stage.three.days", 41, Currency.getInstance("GBP"));
    }

    private static List<Long> numbered(int count) {
        return LongStream.rangeClosed(1, count).boxed().toList();
    }

    @Test
    void shiftSelectsUpToTheCardAndControlAddsOne() {
        model.show(cards(numbered(10)));
        model.choose(2, false, false);
        model.choose(5, false, true);
        assertEquals(List.of(3L, 4L, 5L, 6L), model.parties());
        model.choose(8, true, false);
        model.choose(3, true, false);
        assertEquals(List.of(3L, 5L, 6L, 9L), model.parties());
        model.choose(0, false, false);
        assertEquals(List.of(1L), model.parties());
    }

    @Test
    void keysStopAtTheEndsAndExtendTheSelection() {
        model.show(cards(numbered(3)));
        model.step(1, false, false);
        assertEquals(0, model.focus(), "the first step reaches the first card");
        model.step(-1, false, false);
        assertEquals(0, model.focus());
        model.step(1, false, true);
        model.step(9, false, true);
        assertEquals(List.of(1L, 2L, 3L), model.parties());
        model.step(-1, true, false);
        assertEquals(1, model.focus());
        assertEquals(3, model.selectionSize(), "with Ctrl only the focus goes");
    }

    @Test
    void selectionFollowsTheCustomersIntoAnotherOrder() {
        model.show(cards(numbered(5)));
        model.choose(1, false, false);
        model.choose(4, true, false);
        List<Long> other = new ArrayList<>(List.of(5L, 4L, 3L, 1L));
        model.show(cards(List.copyOf(other)));
        assertEquals(List.of(5L), model.parties(), "2 is not in the stage any more");
        assertEquals(0, model.focus());
        Collections.reverse(other);
        model.show(cards(List.copyOf(other)));
        assertTrue(model.isSelected(3));
    }

    @Test
    void onlyPagesThatAreSeenAreWantedAndLateOnesAreLeft() throws Exception {
        model.show(cards(numbered(1_000)));
        assertTrue(model.card(120).isEmpty());
        assertTrue(model.card(121).isEmpty());
        assertEquals(List.of(2), model.wanted());
        int generation = model.generation();
        assertTrue(model.put(generation, 2, model.source().read(2)));
        Card card = model.card(120).orElseThrow();
        assertEquals(121, card.party());
        assertEquals("Name 121", card.name());
        assertEquals("160 days", card.days());
        assertTrue(card.value().contains("121.00"), "the value of the year: " + card.value());
        assertTrue(card.late());
        model.show(cards(numbered(10)));
        assertFalse(model.put(generation, 0, List.of()));
        assertTrue(model.card(0).isEmpty());
    }

    @Test
    void allOfAMillionAreSelectedAndTheFirstAreTold() {
        CustomerListing many = new Listing(new AbstractList<>() {
            @Override
            public Long get(int index) {
                return (long) index;
            }

            @Override
            public int size() {
                return 1_000_000;
            }
        });
        model.show(new CardPages(many, party -> 0, null, 0, Currency.getInstance("GBP")));
        model.selectAll();
        assertEquals(1_000_000, model.selectionSize());
        assertEquals(CardModel.MOST, model.parties().size());
    }
}
