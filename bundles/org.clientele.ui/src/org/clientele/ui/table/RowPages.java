package org.clientele.ui.table;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The pages of a long table that were read lately, and which one to read next: what was asked for last comes first,
 * since that is what the eye is on. Safe for any thread.
 */
final class RowPages {

    static final int PAGE = 100;
    private static final int KEPT = 40;

    private final Map<Integer, List<List<String>>> pages = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Integer, List<List<String>>> eldest) {
            return size() > KEPT;
        }
    };
    private final List<Integer> wanted = new ArrayList<>();
    private int generation;

    /** Forgets all: the rows are others now. Gives the number that pages read from now on must carry. */
    synchronized int reset() {
        pages.clear();
        wanted.clear();
        return ++generation;
    }

    synchronized int generation() {
        return generation;
    }

    /** A row's texts; empty when its page is not there, which is then wanted. */
    synchronized Optional<List<String>> row(int index) {
        List<List<String>> page = pages.get(index / PAGE);
        if (page == null) {
            Integer number = index / PAGE;
            wanted.remove(number);
            wanted.add(number);
            return Optional.empty();
        }
        int place = index % PAGE;
        return place < page.size() ? Optional.of(page.get(place)) : Optional.of(List.of());
    }

    /** The page to read next; pages that scrolled by long ago are no longer wanted. */
    synchronized OptionalInt next() {
        while (!wanted.isEmpty()) {
            int page = wanted.removeLast();
            for (Iterator<Integer> old = wanted.iterator(); wanted.size() > 3 && old.hasNext();) {
                old.next();
                old.remove();
            }
            if (!pages.containsKey(page)) {
                return OptionalInt.of(page);
            }
        }
        return OptionalInt.empty();
    }

    synchronized boolean isWanting() {
        return !wanted.isEmpty();
    }

    /** Keeps a page, unless all was forgotten since it was asked for. */
    synchronized boolean put(int readGeneration, int page, List<List<String>> rows) {
        if (readGeneration != generation) {
            return false;
        }
        pages.put(page, rows);
        return true;
    }
}
