package org.clientele.ui.lifecycle.internal.board;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.roaringbitmap.RoaringBitmap;

/**
 * What one column of cards knows: how many there are, the pages that were read lately, the card with the focus and those
 * that are selected. Plain; for one thread.
 */
final class CardModel {

    /** How many cards of a selection are told to others. */
    static final int MOST = 100_000;

    private static final int KEPT = 20;

    private final Map<Integer, List<Card>> pages = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Integer, List<Card>> eldest) {
            return size() > KEPT;
        }
    };
    private final Set<Integer> wanted = new LinkedHashSet<>();
    private CardPages source;
    private int generation;
    private RoaringBitmap selected = new RoaringBitmap();
    private int focus = -1;
    private int anchor = -1;

    /** Takes other customers over; of the selection, those that are still there stay. */
    void show(CardPages cards) {
        List<Long> kept = selected.getCardinality() <= MOST ? parties() : List.of();
        long held = focus >= 0 && source != null && focus < size() ? source.listing().partyId(focus) : 0;
        source = cards;
        generation++;
        pages.clear();
        wanted.clear();
        selected = new RoaringBitmap();
        for (long party : kept) {
            int index = cards.listing().indexOf(party);
            if (index >= 0) {
                selected.add(index);
            }
        }
        focus = held == 0 ? -1 : cards.listing().indexOf(held);
        anchor = focus;
    }

    /** How many cards there are. */
    int size() {
        return source == null ? 0 : source.listing().size();
    }

    CardPages source() {
        return source;
    }

    int generation() {
        return generation;
    }

    /** A card; empty when its page was not read yet, which is then wanted. */
    Optional<Card> card(int index) {
        List<Card> page = pages.get(index / CardPages.SIZE);
        if (page == null) {
            wanted.remove(index / CardPages.SIZE);
            wanted.add(index / CardPages.SIZE);
            return Optional.empty();
        }
        int place = index % CardPages.SIZE;
        return place < page.size() ? Optional.of(page.get(place)) : Optional.empty();
    }

    /** The pages to read, those asked for last; the others scrolled by. */
    List<Integer> wanted() {
        List<Integer> all = new ArrayList<>(wanted);
        wanted.clear();
        return List.copyOf(all.subList(Math.max(0, all.size() - 4), all.size()));
    }

    /** Keeps a page, unless others are shown by now. */
    boolean put(int asked, int page, List<Card> cards) {
        if (asked == generation) {
            pages.put(page, cards);
        }
        return asked == generation;
    }

    int focus() {
        return focus;
    }

    boolean isSelected(int index) {
        return selected.contains(index);
    }

    int selectionSize() {
        return selected.getCardinality();
    }

    /** The selected customers in the order of the cards; of very many, the first. */
    List<Long> parties() {
        List<Long> parties = new ArrayList<>();
        var rows = selected.getIntIterator();
        while (rows.hasNext() && parties.size() < MOST) {
            parties.add(source.listing().partyId(rows.next()));
        }
        return parties;
    }

    /** A click on a card: alone, with Ctrl to add or take it away, with Shift to select up to it. */
    void choose(int index, boolean add, boolean range) {
        if (index < 0 || index >= size()) {
            return;
        }
        if (range) {
            int from = anchor < 0 ? index : anchor;
            selected = add ? selected : new RoaringBitmap();
            selected.add((long) Math.min(from, index), Math.max(from, index) + 1L);
        } else if (add) {
            selected.flip((long) index, index + 1L);
            anchor = index;
        } else {
            selected = RoaringBitmap.bitmapOf(index);
            anchor = index;
        }
        focus = index;
    }

    /** A step of the focus by keys: with Shift it selects, with Ctrl it leaves the selection alone. */
    void step(int by, boolean keep, boolean range) {
        int last = size() - 1;
        if (last < 0) {
            return;
        }
        int index = (int) Math.clamp((long) Math.max(0, focus) + (focus < 0 ? 0 : by), 0, last);
        if (range) {
            choose(index, false, true);
        } else if (keep) {
            focus = index;
        } else {
            choose(index, false, false);
        }
    }

    void selectAll() {
        selected = new RoaringBitmap();
        selected.add(0L, size());
        focus = focus < 0 && size() > 0 ? 0 : focus;
    }

    void selectNone() {
        selected = new RoaringBitmap();
    }
}
