package org.clientele.ui.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.stream.IntStream;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.nebula.widgets.nattable.coordinate.Range;
import org.junit.jupiter.api.Test;

/** Copied rows are what a spreadsheet reads. */
class TabbedTextTest {

    private static final List<TableColumn> COLUMNS = List.of(new TableColumn("a", "Number", true, 1),
            new TableColumn("b", "Name", false, 1));

    @Test
    void headerAndRowsAreSeparatedByTabsAndLineEnds() throws Exception {
        String text = TabbedText.of(new Numbers(10), List.of(new Range(2, 4)), COLUMNS, new NullProgressMonitor());
        assertEquals("Number\tName\n2\trow 2\n3\trow 3\n", text);
    }

    @Test
    void selectionInPiecesIsCopiedInTheOrderOfTheList() throws Exception {
        String text = TabbedText.of(new Numbers(10), List.of(new Range(7, 8), new Range(1, 2)), COLUMNS,
                new NullProgressMonitor());
        assertEquals("Number\tName\n1\trow 1\n7\trow 7\n", text);
    }

    @Test
    void noMoreThanTheLimitIsCopied() throws Exception {
        String text = TabbedText.of(new Numbers(1_000_000), List.of(new Range(0, 1_000_000)), COLUMNS,
                new NullProgressMonitor());
        assertEquals(VirtualTable.COPY_LIMIT + 1, text.lines().count());
    }

    @Test
    void copyingCanBeCancelled() {
        NullProgressMonitor cancelled = new NullProgressMonitor();
        cancelled.setCanceled(true);
        assertThrows(OperationCanceledException.class,
                () -> TabbedText.of(new Numbers(10), List.of(new Range(0, 10)), COLUMNS, cancelled));
    }

    private record Numbers(int size) implements TableRows {
        @Override
        public long key(int index) {
            return index;
        }

        @Override
        public int indexOf(long key) {
            return (int) key;
        }

        @Override
        public List<List<String>> texts(int from, int count, List<String> columns) {
            return IntStream.range(from, from + count).mapToObj(i -> List.of(Integer.toString(i), "row\t" + i)).toList();
        }
    }
}
