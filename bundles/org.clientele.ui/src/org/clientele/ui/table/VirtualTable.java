package org.clientele.ui.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import java.util.stream.IntStream;

import org.clientele.core.ClienteleException;
import org.clientele.ui.Colors;
import org.clientele.ui.Problems;
import org.clientele.ui.UiJobs;
import org.clientele.ui.internal.Messages;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.nebula.widgets.nattable.coordinate.Range;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/**
 * A table of any length. Rows come from {@link TableRows}, page by page on a background thread; until a row is there
 * its cells show an ellipsis. A click on a header sorts, dragging it moves the column, Enter or a double click opens a
 * row.
 *
 * @since 1.0
 */
public final class VirtualTable extends Composite {

    /** The most rows that are copied at once. */
    public static final int COPY_LIMIT = 100_000;

    private final RowPages pages = new RowPages();
    private final Job reader;
    private volatile TableRows rows = TableRows.NONE;
    private volatile List<String> readColumns = List.of();
    private TableGrid grid;
    private String name = Messages.Table_name;
    private List<TableColumn> columns = List.of();
    private TableLayout layout = new TableLayout(Map.of(), null, false);
    private Consumer<TableLayout> onSort = sorted -> { };
    private LongConsumer onOpen = key -> { };
    private Runnable onSelection = () -> { };
    private Consumer<Control> onGrid = control -> { };

    /**
     * Creates a table without columns.
     *
     * @param parent the parent
     */
    public VirtualTable(Composite parent) {
        super(parent, SWT.NONE);
        setLayout(new FillLayout());
        reader = Job.createSystem("Rows", this::read); //$NON-NLS-1$
        reader.setPriority(Job.INTERACTIVE);
        addDisposeListener(e -> reader.cancel());
        Colors.onChange(this, this::restyle);
    }

    /**
     * Sets the columns and how they are shown; the rows are read again.
     *
     * @param available all columns that there are
     * @param shown which of them, in which order and width, and what sorts; ids that are not available are left out
     */
    public void setColumns(List<TableColumn> available, TableLayout shown) {
        columns = shown.columns().stream()
                .flatMap(id -> available.stream().filter(column -> column.id().equals(id)).findFirst().stream()).toList();
        layout = shown;
        readColumns = columns.stream().map(TableColumn::id).toList();
        pages.reset();
        OptionalLong selected = selectedKey();
        if (grid != null) {
            grid.dispose();
        }
        grid = new TableGrid(this, columns, layout, () -> name, new TableGrid.Source() {
            @Override
            public int size() {
                return rows.size();
            }

            @Override
            public String text(int row, int column) {
                return textAt(row, column);
            }
        }, new GridEvents());
        onGrid.accept(grid.control());
        layout(true, true);
        selected.ifPresent(this::reveal);
    }

    /**
     * Shows other rows; the selection stays on the same row where it is still there.
     *
     * @param newRows the rows
     */
    public void setRows(TableRows newRows) {
        OptionalLong selected = selectedKey();
        rows = newRows;
        pages.reset();
        if (grid != null) {
            grid.rowsChanged();
            int place = selected.isPresent() ? newRows.indexOf(selected.getAsLong()) : -1;
            grid.select(place, false);
        }
        onSelection.run();
    }

    /**
     * The rows that are shown.
     *
     * @return never null
     */
    public TableRows rows() {
        return rows;
    }

    /**
     * What the user made of the table.
     *
     * @return the shown columns as they are ordered and sized now
     */
    public TableLayout currentLayout() {
        if (grid == null) {
            return layout;
        }
        Map<String, Integer> widths = new LinkedHashMap<>();
        for (int index : grid.order()) {
            widths.put(columns.get(index).id(), grid.width(index));
        }
        return new TableLayout(widths, layout.sortColumn(), layout.descending());
    }

    /**
     * Names the table for screen readers; without a name it is called a list.
     *
     * @param what what its rows are
     */
    public void setName(String what) {
        name = what;
    }

    /**
     * Says what becomes of a click on a header.
     *
     * @param listener is given the layout with its new sort; it brings the rows in that order
     */
    public void onSort(Consumer<TableLayout> listener) {
        onSort = listener;
    }

    /**
     * Says what becomes of Enter and of a double click.
     *
     * @param listener is given the row's key
     */
    public void onOpen(LongConsumer listener) {
        onOpen = listener;
    }

    /**
     * Says what becomes of another selection.
     *
     * @param listener asks {@link #selectedKey()} or {@link #selectedCount()}
     */
    public void onSelection(Runnable listener) {
        onSelection = listener;
    }

    /**
     * Tells the control on which the rows are painted, such as for dragging them: now, and each time that it is made
     * anew for other columns.
     *
     * @param listener is given the control; what hangs on a former one went with it
     */
    public void onControl(Consumer<Control> listener) {
        onGrid = listener;
        if (grid != null) {
            listener.accept(grid.control());
        }
    }

    /**
     * The selected row.
     *
     * @return the key of the first selected row, or empty
     */
    public OptionalLong selectedKey() {
        int row = grid == null ? -1 : grid.selectedRow();
        return row >= 0 && row < rows.size() ? OptionalLong.of(rows.key(row)) : OptionalLong.empty();
    }

    /**
     * The selected rows.
     *
     * @return their keys, in the order of the rows; an array of the caller's own
     */
    public long[] selectedKeys() {
        return selectedKeys(Integer.MAX_VALUE);
    }

    /**
     * The keys of some of the selected rows.
     *
     * @param most how many at most
     * @return keys in the order of the rows
     */
    public long[] selectedKeys(int most) {
        TableRows shown = rows;
        return grid == null ? new long[0]
                : grid.selectedRows().stream().flatMapToInt(range -> IntStream.range(range.start, range.end))
                        .filter(row -> row < shown.size()).limit(most).sorted().mapToLong(shown::key).toArray();
    }

    /**
     * How many rows are selected.
     *
     * @return the number
     */
    public int selectedCount() {
        return grid == null ? 0 : grid.selectedRows().stream().mapToInt(range -> range.end - range.start).sum();
    }

    /**
     * Selects a row and scrolls to it.
     *
     * @param key the row's key; one that is not there selects nothing
     */
    public void reveal(long key) {
        if (grid != null) {
            grid.select(rows.indexOf(key), true);
        }
    }

    /**
     * Tells whether the rows that were asked for last have been read, so that no ellipsis is to be seen.
     *
     * @return true when nothing is being read
     */
    public boolean isSettled() {
        return !pages.isWanting() && reader.getState() == Job.NONE;
    }

    /** Selects all rows. */
    public void selectAll() {
        if (grid != null) {
            grid.selectAll();
        }
    }

    /**
     * Prepares to copy the selected rows. The work is for a background thread, since rows may have to be read.
     *
     * @return gives the header and the rows, separated by tabs and line ends
     */
    public TextWork selectedText() {
        List<Range> ranges = grid == null ? List.of() : List.copyOf(grid.selectedRows());
        TableRows from = rows;
        List<TableColumn> shown = grid == null ? List.of()
                : Arrays.stream(grid.order()).mapToObj(columns::get).toList();
        return monitor -> TabbedText.of(from, ranges, shown, monitor);
    }

    /** Work that gives a text. */
    @FunctionalInterface
    public interface TextWork {
        /**
         * Does the work.
         *
         * @param monitor progress and cancel
         * @return the text
         * @throws ClienteleException an expected failure
         */
        String text(IProgressMonitor monitor) throws ClienteleException;
    }

    @Override
    public boolean setFocus() {
        return grid != null && grid.setFocus();
    }

    private String textAt(int row, int column) {
        List<String> texts = pages.row(row).orElse(null);
        if (texts == null) {
            reader.schedule();
            return "\u2026"; //$NON-NLS-1$
        }
        return column < texts.size() ? texts.get(column) : ""; //$NON-NLS-1$
    }

    private void read(IProgressMonitor monitor) {
        SubMonitor progress = SubMonitor.convert(monitor);
        while (!progress.isCanceled()) {
            int generation = pages.generation();
            var next = pages.next();
            if (next.isEmpty()) {
                return;
            }
            TableRows source = rows;
            List<String> ids = readColumns;
            int from = next.getAsInt() * RowPages.PAGE;
            List<List<String>> texts = new ArrayList<>();
            try {
                if (from < source.size()) {
                    texts = source.texts(from, Math.min(RowPages.PAGE, source.size() - from), ids);
                }
            } catch (ClienteleException e) {
                Problems.log(e.getStatus());
            }
            if (pages.put(generation, next.getAsInt(), texts)) {
                UiJobs.async(this, this::repaint);
            }
        }
    }

    private void repaint() {
        if (grid != null) {
            grid.repaint();
        }
    }

    private void restyle() {
        if (grid != null) {
            grid.restyle();
        }
    }

    private final class GridEvents implements TableGrid.Events {
        @Override
        public void sort(int column, boolean descending) {
            layout = currentLayout().sortedBy(columns.get(column).id(), descending);
            onSort.accept(layout);
        }

        @Override
        public void open(int row) {
            if (row >= 0 && row < rows.size()) {
                onOpen.accept(rows.key(row));
            }
        }

        @Override
        public void selectionChanged() {
            onSelection.run();
        }
    }
}
