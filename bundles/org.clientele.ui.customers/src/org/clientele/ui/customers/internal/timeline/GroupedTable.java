package org.clientele.ui.customers.internal.timeline;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.clientele.ui.Colors;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Widget;
import org.eclipse.ui.forms.widgets.FormToolkit;

/**
 * A table of any length in which headings divide the rows. A row is filled when it comes into view; at the end it asks for
 * more.
 *
 * @param <T> what an entry shows
 */
public final class GroupedTable<T> {

    private final Table table;
    private final Look<T> look;
    private List<Row<T>> rows = List.of();
    private boolean more;
    private Runnable onMore = () -> { };
    private Consumer<Optional<Row<T>>> onSelection = row -> { };
    private Consumer<Row<T>> onOpen = row -> { };

    /**
     * A row: a heading or an entry.
     *
     * @param <T> what an entry shows
     */
    public sealed interface Row<T> {
    }

    /**
     * What stands above some entries.
     *
     * @param <T> what an entry shows
     * @param texts by column; shorter than the columns where the rest stays empty
     * @param first the first entry below
     */
    public record Heading<T>(List<String> texts, T first) implements Row<T> {
    }

    /**
     * One entry.
     *
     * @param <T> what an entry shows
     * @param value what is shown
     */
    public record Entry<T>(T value) implements Row<T> {
    }

    /**
     * How entries are shown.
     *
     * @param <T> what an entry shows
     */
    public interface Look<T> {

        /** The text of a cell, never null. */
        String text(T value, int column);

        /** The icon of the first cell, or null. */
        Image image(T value);

        /** Whether the entry is shown with less weight. */
        default boolean isFaint(T value) {
            return false;
        }
    }

    /**
     * Creates a table without columns.
     *
     * @param parent the parent
     * @param toolkit adapts it to the form, or null outside of forms
     * @param look how entries are shown
     */
    public GroupedTable(Composite parent, FormToolkit toolkit, Look<T> look) {
        this.look = look;
        int style = SWT.VIRTUAL | SWT.FULL_SELECTION | SWT.BORDER | SWT.SINGLE;
        table = toolkit == null ? new Table(parent, style) : toolkit.createTable(parent, style);
        table.setHeaderVisible(true);
        table.addListener(SWT.SetData, e -> fill((TableItem) e.item, e.index));
        table.addListener(SWT.Selection, e -> onSelection.accept(selected()));
        table.addListener(SWT.DefaultSelection, e -> selected().ifPresent(onOpen));
        Colors.onChange(table, table::clearAll);
    }

    /** Adds a column. */
    public GroupedTable<T> column(String name, int width) {
        TableColumn column = new TableColumn(table, SWT.LEFT);
        column.setText(name);
        column.setWidth(width);
        return this;
    }

    /** Says what becomes of reaching the end while there is more. */
    public void onMore(Runnable listener) {
        onMore = listener;
    }

    /** Says what becomes of another selection. */
    public void onSelection(Consumer<Optional<Row<T>>> listener) {
        onSelection = listener;
    }

    /** Says what becomes of Enter and of a double click. */
    public void onOpen(Consumer<Row<T>> listener) {
        onOpen = listener;
    }

    /**
     * Shows other rows; the selection stays on an equal row.
     *
     * @param newRows the rows
     * @param thereIsMore whether the end asks for more
     * @param moreText what the last row says then
     */
    public void show(List<Row<T>> newRows, boolean thereIsMore, String moreText) {
        Optional<Row<T>> selected = selected();
        int common = common(newRows);
        rows = List.copyOf(newRows);
        more = thereIsMore;
        table.setData(moreText);
        table.setItemCount(rows.size() + (more ? 1 : 0));
        if (common < table.getItemCount()) {
            table.clear(common, table.getItemCount() - 1);
        }
        int place = selected.map(rows::indexOf).orElse(-1);
        if (place != table.getSelectionIndex()) {
            table.deselectAll();
            if (place >= 0) {
                table.select(place);
            }
        }
        onSelection.accept(selected());
    }

    /** How many rows stay as they are when others are shown: what was scrolled to stays in view. */
    private int common(List<Row<T>> newRows) {
        int most = Math.min(rows.size(), newRows.size());
        for (int i = 0; i < most; i++) {
            if (!rows.get(i).equals(newRows.get(i))) {
                return i;
            }
        }
        return most;
    }

    /** The selected row. */
    public Optional<Row<T>> selected() {
        int index = table.getSelectionIndex();
        return index >= 0 && index < rows.size() ? Optional.of(rows.get(index)) : Optional.empty();
    }

    /** The entry that is selected, or the first one below the selected heading. */
    public Optional<T> selectedValue() {
        return selected().map(r -> switch (r) {
        case Heading<T> heading -> heading.first();
        case Entry<T> entry -> entry.value();
        });
    }

    /** Selects the first entry that is equal, as if a person had. */
    public void reveal(T value) {
        int place = rows.indexOf(new Entry<>(value));
        if (place >= 0) {
            table.setSelection(place);
            onSelection.accept(selected());
        }
    }

    /** The entry of an item of the widget; empty for a heading or anything else. */
    public Optional<T> entryOf(Widget item) {
        int index = item instanceof TableItem row ? table.indexOf(row) : -1;
        return index >= 0 && index < rows.size() && rows.get(index) instanceof Entry<T> entry
                ? Optional.of(entry.value())
                : Optional.empty();
    }

    /** The entry whose icon is at a place of the widget. */
    public Optional<T> imageAt(int x, int y) {
        TableItem item = table.getItem(new Point(x, y));
        return item != null && item.getImageBounds(0).contains(x, y) ? entryOf(item) : Optional.empty();
    }

    /** The rows that are shown. */
    public List<Row<T>> rows() {
        return rows;
    }

    /** The widget. */
    public Table table() {
        return table;
    }

    private void fill(TableItem item, int index) {
        if (index < 0 || index >= rows.size() && !more) {
            return; // the platform asks for rows while it removes them
        }
        if (index >= rows.size()) {
            item.setText(0, String.valueOf(table.getData()));
            item.setForeground(Colors.FAINT_TEXT.get());
            onMore.run();
            return;
        }
        switch (rows.get(index)) {
        case Heading<T> heading -> {
            for (int i = 0; i < heading.texts().size(); i++) {
                item.setText(i, heading.texts().get(i));
            }
            item.setBackground(Colors.HEADER.get());
            item.setForeground(Colors.HEADER_TEXT.get());
            item.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
        }
        case Entry<T> entry -> {
            for (int i = 0; i < table.getColumnCount(); i++) {
                item.setText(i, look.text(entry.value(), i).replace('\n', ' '));
            }
            item.setImage(0, look.image(entry.value()));
            if (look.isFaint(entry.value())) {
                item.setForeground(Colors.FAINT_TEXT.get());
            }
        }
        }
    }
}
