package org.clientele.ui.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

/** Which pages are read, in which order, and which are kept. */
class RowPagesTest {

    private final RowPages pages = new RowPages();

    @Test
    void rowThatIsNotThereWantsItsPage() {
        assertEquals(Optional.empty(), pages.row(250));
        assertEquals(OptionalInt.of(2), pages.next());
        assertEquals(OptionalInt.empty(), pages.next());
    }

    @Test
    void pageThatWasAskedForLastIsReadFirst() {
        pages.row(0);
        pages.row(500);
        pages.row(100);
        assertEquals(OptionalInt.of(1), pages.next());
        assertEquals(OptionalInt.of(5), pages.next());
    }

    @Test
    void pagesThatScrolledByAreNotReadAnyMore() {
        // a thumb dragged over a million rows asks for thousands of pages; the eye is on the last ones
        for (int page = 0; page < 5_000; page++) {
            pages.row(page * RowPages.PAGE);
        }
        assertEquals(OptionalInt.of(4_999), pages.next());
        int read = 1;
        while (pages.next().isPresent()) {
            read++;
        }
        assertTrue(read <= 5, read + " pages");
    }

    @Test
    void rowsOfAnEarlierListAreNotKept() {
        pages.row(0);
        int before = pages.generation();
        pages.next();
        pages.reset();
        assertFalse(pages.put(before, 0, page("old")));
        assertEquals(Optional.empty(), pages.row(0));
    }

    @Test
    void rowIsFoundInItsPage() {
        pages.put(pages.generation(), 3, page("p3-"));
        assertEquals(Optional.of(List.of("p3-42")), pages.row(342));
    }

    @Test
    void rowBehindTheEndOfAShortPageIsBlankAndNotAskedForAgain() {
        pages.put(pages.generation(), 0, List.of(List.of("only")));
        assertEquals(Optional.of(List.of()), pages.row(1));
        assertFalse(pages.isWanting());
    }

    @Test
    void memoryIsBounded() {
        for (int page = 0; page < 1_000; page++) {
            pages.put(pages.generation(), page, page("x"));
        }
        long kept = IntStream.range(0, 1_000).filter(page -> pages.row(page * RowPages.PAGE).isPresent()).count();
        assertTrue(kept > 0 && kept <= 40, kept + " pages");
    }

    private static List<List<String>> page(String prefix) {
        return IntStream.range(0, RowPages.PAGE).mapToObj(i -> List.of(prefix + i)).toList();
    }
}
