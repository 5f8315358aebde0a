package org.clientele.ui.tests;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.clientele.ui.table.TableColumn;
import org.clientele.ui.table.TableLayout;
import org.clientele.ui.table.TableRows;
import org.clientele.ui.table.VirtualTable;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * A table of a million rows costs the user interface thread what a table of a screenful costs. Its processor time is
 * measured, since the machine of a build does other things too. The budget is 200 ms; the limit leaves room.
 */
class MillionRowsUiTest {

    private static final int MILLION = 1_000_000;
    private static final long LIMIT_MILLIS = 500;

    private final LoggedErrors errors = new LoggedErrors();
    private Shell shell;
    private VirtualTable table;

    @BeforeEach
    void openShell() {
        shell = new Shell(PlatformUI.getWorkbench().getDisplay());
        shell.setLayout(new FillLayout());
        shell.setSize(600, 500);
        table = new VirtualTable(shell);
        table.setColumns(List.of(new TableColumn("n", "Number", true, 200), new TableColumn("t", "Text", false, 300)),
                new TableLayout(Map.of("n", 200), "n", false));
        shell.open();
    }

    @AfterEach
    void closeShell() {
        shell.dispose();
        errors.close();
    }

    @Test
    void showingSelectingAndScrollingAMillionIsQuick() {
        long shown = millis(() -> table.setRows(new Numbers(MILLION)));
        long end = millis(() -> table.reveal(MILLION - 1L));
        long all = millis(table::selectAll);
        assertTrue(table.selectedCount() == MILLION, "selected " + table.selectedCount());
        long other = millis(() -> table.setRows(new Numbers(MILLION)));
        assertTrue(Math.max(Math.max(shown, end), Math.max(all, other)) < LIMIT_MILLIS,
                "shown " + shown + ", to the end " + end + ", all " + all + ", other rows " + other + " ms");
        errors.assertNone();
    }

    private long millis(Runnable work) {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long start = threads.getCurrentThreadCpuTime();
        work.run();
        NatTable grid = Screen.find(table, NatTable.class, any -> true);
        Screen.ink(grid, 0, 0, 500, 400);
        long used = threads.getCurrentThreadCpuTime() - start;
        Screen.until("rows are read", () -> Screen.ink(grid, 0, 0, 500, 400) > 500 && table.isSettled());
        return used / 1_000_000;
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
            return IntStream.range(from, from + count)
                    .mapToObj(i -> columns.stream().map(column -> column + i).toList()).toList();
        }
    }
}
