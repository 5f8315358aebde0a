package org.clientele.ui.lifecycle.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;

import org.clientele.ui.Colors;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;

/**
 * A table of lines that are in memory, however many: rows are made when they are seen. A click on a header sorts, Enter and a
 * double click open, and a column may show a bar behind its text. For the user interface thread.
 *
 * @param <T> a line
 */
public final class ItemTable<T> {

    /**
     * A column.
     *
     * @param <T> a line
     * @param title its title
     * @param width in pixels
     * @param number whether it is set to the right, and the greatest come first
     * @param text the text of a cell
     * @param order by what it sorts, the least first; null: by its text
     * @param bar the share of the cell that a bar fills, 0 to 1; null: no bar
     */
    public record Column<T>(String title, int width, boolean number, Function<T, String> text, Comparator<T> order,
            ToDoubleFunction<T> bar) {

        /** A column of text. */
        public static <T> Column<T> text(String title, int width, Function<T, String> text) {
            return new Column<>(title, width, false, text, null, null);
        }

        /** A column of figures. */
        public static <T> Column<T> figure(String title, int width, Function<T, String> text, Comparator<T> order) {
            return new Column<>(title, width, true, text, order, null);
        }
    }

    private static final int BAR = 4;

    private final Table table;
    private final List<Column<T>> columns;
    private List<T> given = List.of();
    private List<T> lines = List.of();
    private Predicate<T> warned = line -> false;
    private Function<T, Object> identity = line -> line;
    private int sorted = -1;
    private boolean descending;

    /**
     * Creates an empty table.
     *
     * @param parent the parent
     * @param style SINGLE or MULTI, BORDER
     * @param columns the columns from left to right
     */
    public ItemTable(Composite parent, int style, List<Column<T>> columns) {
        this.columns = List.copyOf(columns);
        table = new Table(parent, SWT.VIRTUAL | SWT.FULL_SELECTION | style);
        table.setHeaderVisible(true);
        for (int i = 0; i < columns.size(); i++) {
            column(i);
        }
        table.addListener(SWT.SetData, e -> fill((TableItem) e.item, e.index));
        table.addListener(SWT.PaintItem, this::paint);
        Colors.onChange(table, this::refill);
    }

    private void column(int index) {
        Column<T> column = columns.get(index);
        TableColumn shown = new TableColumn(table, column.number() ? SWT.RIGHT : SWT.LEFT);
        shown.setText(column.title());
        shown.setWidth(column.width());
        shown.setMoveable(true);
        shown.addListener(SWT.Selection, e -> {
            descending = sorted == index ? !descending : column.number();
            sorted = index;
            table.setSortColumn(shown);
            table.setSortDirection(descending ? SWT.DOWN : SWT.UP);
            arrange();
        });
    }

    private void fill(TableItem item, int index) {
        if (index >= 0 && index < lines.size()) { // the platform asks for lines while it removes them
            T line = lines.get(index);
            for (int i = 0; i < columns.size(); i++) {
                String text = columns.get(i).text().apply(line);
                item.setText(i, text == null ? "" : text); //$NON-NLS-1$
            }
            item.setForeground(warned.test(line) ? Colors.BAD.get() : null);
        }
    }

    private void paint(Event event) {
        ToDoubleFunction<T> bar = columns.get(event.index).bar();
        int row = bar == null ? -1 : table.indexOf((TableItem) event.item);
        if (row >= 0 && row < lines.size()) {
            Rectangle cell = ((TableItem) event.item).getBounds(event.index);
            double share = Math.clamp(bar.applyAsDouble(lines.get(row)), 0, 1);
            GC gc = event.gc;
            gc.setBackground(Colors.LINE.get());
            gc.fillRectangle(cell.x + BAR, cell.y + cell.height - BAR - 1, cell.width - 2 * BAR, BAR - 1);
            gc.setBackground(warned.test(lines.get(row)) ? Colors.BAD.get() : Colors.ACCENT.get());
            gc.fillRectangle(cell.x + BAR, cell.y + cell.height - BAR - 1, (int) ((cell.width - 2 * BAR) * share),
                    BAR - 1);
        }
    }

    /** Says which lines call for the eye. */
    public ItemTable<T> warn(Predicate<T> when) {
        warned = when;
        return this;
    }

    /** Says by what a line is the same when it is read again, so that it stays selected. */
    public ItemTable<T> identify(Function<T, Object> by) {
        identity = by;
        return this;
    }

    /** Listens to the selection. */
    public ItemTable<T> onSelect(Runnable listener) {
        table.addListener(SWT.Selection, e -> listener.run());
        return this;
    }

    /** Listens to Enter and double click. */
    public ItemTable<T> onOpen(Consumer<T> listener) {
        table.addListener(SWT.DefaultSelection, e -> first().ifPresent(listener));
        return this;
    }

    /** Shows other lines in their order, or in the order of the column that somebody chose. */
    public void show(List<T> shown) {
        given = List.copyOf(shown);
        arrange();
    }

    private void arrange() {
        List<Object> selected = selected().stream().map(identity).toList();
        List<T> ordered = new ArrayList<>(given);
        if (sorted >= 0) {
            Column<T> column = columns.get(sorted);
            Comparator<T> order = column.order() != null ? column.order()
                    : Comparator.comparing(line -> Objects.toString(column.text().apply(line), ""), //$NON-NLS-1$
                            String.CASE_INSENSITIVE_ORDER);
            ordered.sort(descending ? order.reversed() : order);
        }
        lines = ordered;
        refill();
        if (!selected.isEmpty()) {
            int[] rows = new int[selected.size()];
            int found = 0;
            for (int i = 0; i < lines.size() && found < rows.length; i++) {
                if (selected.contains(identity.apply(lines.get(i)))) {
                    rows[found++] = i;
                }
            }
            table.setSelection(Arrays.copyOf(rows, found));
        }
    }

    private void refill() {
        int top = table.getTopIndex();
        table.setItemCount(lines.size());
        table.clearAll();
        table.setTopIndex(Math.min(top, Math.max(0, lines.size() - 1)));
    }

    /** Selects the line with an identity, and scrolls to it; false where there is none. */
    public boolean select(Object wanted) {
        for (int i = 0; i < lines.size(); i++) {
            if (wanted.equals(identity.apply(lines.get(i)))) {
                table.setSelection(i);
                table.showSelection();
                return true;
            }
        }
        table.deselectAll();
        return false;
    }

    /** The selected lines, from the top. */
    public List<T> selected() {
        return Arrays.stream(table.getSelectionIndices()).filter(i -> i < lines.size()).mapToObj(lines::get).toList();
    }

    /** The first selected line. */
    public Optional<T> first() {
        return selected().stream().findFirst();
    }

    /** The lines as they are shown. */
    public List<T> lines() {
        return lines;
    }

    /** All that is shown as a table of texts, the titles first. */
    public List<List<String>> table() {
        List<List<String>> all = new ArrayList<>();
        all.add(columns.stream().map(Column::title).toList());
        for (T line : lines) {
            all.add(columns.stream().map(c -> Objects.toString(c.text().apply(line), "")).toList()); //$NON-NLS-1$
        }
        return all;
    }

    /** The control. */
    public Table control() {
        return table;
    }
}
