package org.clientele.ui.table;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.clientele.ui.Accessibles;
import org.clientele.ui.Colors;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.config.AbstractUiBindingConfiguration;
import org.eclipse.nebula.widgets.nattable.coordinate.PositionCoordinate;
import org.eclipse.nebula.widgets.nattable.coordinate.Range;
import org.eclipse.nebula.widgets.nattable.data.IDataProvider;
import org.eclipse.nebula.widgets.nattable.grid.GridRegion;
import org.eclipse.nebula.widgets.nattable.grid.layer.ColumnHeaderLayer;
import org.eclipse.nebula.widgets.nattable.grid.layer.DefaultColumnHeaderDataLayer;
import org.eclipse.nebula.widgets.nattable.layer.CompositeLayer;
import org.eclipse.nebula.widgets.nattable.layer.DataLayer;
import org.eclipse.nebula.widgets.nattable.layer.event.StructuralRefreshEvent;
import org.eclipse.nebula.widgets.nattable.reorder.ColumnReorderLayer;
import org.eclipse.nebula.widgets.nattable.selection.SelectionLayer;
import org.eclipse.nebula.widgets.nattable.selection.config.RowOnlySelectionBindings;
import org.eclipse.nebula.widgets.nattable.selection.config.RowOnlySelectionConfiguration;
import org.eclipse.nebula.widgets.nattable.selection.event.ISelectionEvent;
import org.eclipse.nebula.widgets.nattable.sort.SortHeaderLayer;
import org.eclipse.nebula.widgets.nattable.sort.config.SingleClickSortConfiguration;
import org.eclipse.nebula.widgets.nattable.ui.binding.UiBindingRegistry;
import org.eclipse.nebula.widgets.nattable.ui.matcher.KeyEventMatcher;
import org.eclipse.nebula.widgets.nattable.ui.matcher.MouseEventMatcher;
import org.eclipse.nebula.widgets.nattable.viewport.ViewportLayer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** The layers of NatTable behind a {@link VirtualTable}. */
final class TableGrid {

    /** Enough for Chinese at the usual font. */
    private static final int ROW_HEIGHT = 28;
    /** What a row needs beside its text, in pixels. */
    private static final int ROW_SPACE = 8;
    /** The height of a line for which the widths of columns are given, and up to which they are taken as they are. */
    private static final double USUAL_LINE = 17;
    private static final int USUAL_MOST = 23;

    private final NatTable table;
    private final DataLayer body;
    private final int line;
    private final ColumnReorderLayer reorder;
    private final SelectionLayer selection;
    private final ViewportLayer viewport;

    /** Where texts come from. */
    interface Source {
        int size();

        String text(int row, int column);
    }

    /** What a person does. */
    interface Events {
        void sort(int column, boolean descending);

        void open(int row);

        void selectionChanged();
    }

    TableGrid(Composite parent, List<TableColumn> columns, TableLayout layout, Supplier<String> name, Source source,
            Events events) {
        line = lineHeight(parent);
        int rowHeight = Math.max(ROW_HEIGHT, line + ROW_SPACE);
        body = new DataLayer(new BodyData(columns.size(), source), 120, rowHeight);
        for (int i = 0; i < columns.size(); i++) {
            body.setColumnWidthByPosition(i,
                    wide(layout.widths().getOrDefault(columns.get(i).id(), columns.get(i).width())));
        }
        body.setConfigLabelAccumulator((labels, column, row) -> {
            if (column < columns.size() && columns.get(column).numeric()) {
                labels.addLabelOnTop(TableStyle.NUMERIC);
            }
        });
        reorder = new ColumnReorderLayer(body);
        selection = new SelectionLayer(reorder, false);
        selection.addConfiguration(new RowOnlySelectionConfiguration());
        viewport = new ViewportLayer(selection);
        viewport.setRegionName(GridRegion.BODY);
        DefaultColumnHeaderDataLayer headerData = new DefaultColumnHeaderDataLayer(new HeaderData(columns));
        headerData.setDefaultRowHeight(rowHeight + 2);
        headerData.setConfigLabelAccumulator((labels, column, row) -> {
            if (column < columns.size() && columns.get(column).numeric()) {
                labels.addLabelOnTop(TableStyle.NUMERIC);
            }
        });
        ColumnHeaderLayer header = new ColumnHeaderLayer(headerData, viewport, selection);
        SortHeaderLayer<Object> sort = new SortHeaderLayer<>(header, new HeaderSort(columns, layout, events), false);
        sort.addConfiguration(new SingleClickSortConfiguration());
        CompositeLayer all = new CompositeLayer(1, 2);
        all.setChildLayer(GridRegion.COLUMN_HEADER, sort, 0, 0);
        all.setChildLayer(GridRegion.BODY, viewport, 0, 1);
        table = new NatTable(parent, SWT.DOUBLE_BUFFERED | SWT.NO_BACKGROUND | SWT.V_SCROLL | SWT.H_SCROLL, all, false);
        table.addConfiguration(new RowBindings());
        table.addConfiguration(new OpenBindings(events));
        table.configure();
        Accessibles.painted(table, ACC.ROLE_TABLE, ACC.ROLE_ROW, name, new SpokenRows(columns, source));
        restyle();
        selection.addLayerListener(event -> {
            if (event instanceof ISelectionEvent) {
                events.selectionChanged();
                if (table.isFocusControl()) {
                    Accessibles.moved(table);
                }
            }
        });
    }

    private static int lineHeight(Composite parent) {
        GC gc = new GC(parent);
        gc.setFont(JFaceResources.getDialogFont());
        int height = gc.getFontMetrics().getHeight();
        gc.dispose();
        return height;
    }

    /** How much wider columns are than they are told and kept, for fonts much bigger than usual. */
    private double scale() {
        return line <= USUAL_MOST ? 1 : line / USUAL_LINE;
    }

    private int wide(int width) {
        return (int) Math.round(width * scale());
    }

    void dispose() {
        table.dispose();
    }

    boolean setFocus() {
        return table.setFocus();
    }

    /** The indexes of the columns from left to right. */
    int[] order() {
        return reorder.getColumnIndexOrderArray();
    }

    int width(int column) {
        return (int) Math.round(body.getColumnWidthByPosition(column) / scale());
    }

    void rowsChanged() {
        selection.clear(false);
        body.fireLayerEvent(new StructuralRefreshEvent(body));
    }

    void repaint() {
        table.redraw();
    }

    void restyle() {
        new TableStyle().configureRegistry(table.getConfigRegistry());
        table.setBackground(Colors.GROUND.get());
        table.redraw();
    }

    /** The control on which the rows are painted. */
    Control control() {
        return table;
    }

    int selectedRow() {
        PositionCoordinate last = selection.getLastSelectedCellPosition();
        return last == null ? -1 : last.getRowPosition();
    }

    Collection<Range> selectedRows() {
        return selection.getSelectedRowPositions();
    }

    void selectAll() {
        selection.selectAll();
    }

    void select(int row, boolean scroll) {
        if (row < 0) {
            selection.clear();
            return;
        }
        selection.selectRow(0, row, false, false);
        if (scroll) {
            viewport.moveRowPositionIntoViewport(row);
        }
    }

    private record BodyData(int columns, Source source) implements IDataProvider {
        @Override
        public Object getDataValue(int column, int row) {
            return source.text(row, column);
        }

        @Override
        public void setDataValue(int column, int row, Object value) {
            throw new UnsupportedOperationException("A list is not edited"); //$NON-NLS-1$
        }

        @Override
        public int getColumnCount() {
            return columns;
        }

        @Override
        public int getRowCount() {
            return source.size();
        }
    }

    private record HeaderData(List<TableColumn> columns) implements IDataProvider {
        @Override
        public Object getDataValue(int column, int row) {
            return columns.get(column).label();
        }

        @Override
        public void setDataValue(int column, int row, Object value) {
            throw new UnsupportedOperationException("A header is not edited"); //$NON-NLS-1$
        }

        @Override
        public int getColumnCount() {
            return columns.size();
        }

        @Override
        public int getRowCount() {
            return 1;
        }
    }

    /** What screen readers are told of a row: each column's name and text, in the order in which they are shown. */
    private final class SpokenRows implements Accessibles.Items {
        private final List<TableColumn> columns;
        private final Source source;

        SpokenRows(List<TableColumn> columns, Source source) {
            this.columns = columns;
            this.source = source;
        }

        @Override
        public int size() {
            return source.size();
        }

        @Override
        public String text(int row) {
            return Arrays.stream(order()).filter(c -> !source.text(row, c).isEmpty())
                    .mapToObj(c -> columns.get(c).label() + ": " + source.text(row, c)) //$NON-NLS-1$
                    .collect(Collectors.joining(", ")); //$NON-NLS-1$
        }

        @Override
        public int focus() {
            return selectedRow();
        }

        @Override
        public boolean isSelected(int row) {
            return selection.isRowPositionSelected(row);
        }

        @Override
        public Rectangle place(int row) {
            return null;
        }
    }

    /** Enter and the double click. */
    private final class OpenBindings extends AbstractUiBindingConfiguration {
        private final Events events;

        OpenBindings(Events events) {
            this.events = events;
        }

        @Override
        public void configureUiBindings(UiBindingRegistry registry) {
            // first: NatTable's own Enter goes one row down
            registry.registerFirstKeyBinding(new KeyEventMatcher(SWT.NONE, SWT.CR),
                    (grid, event) -> events.open(selectedRow()));
            registry.registerFirstKeyBinding(new KeyEventMatcher(SWT.NONE, SWT.KEYPAD_CR),
                    (grid, event) -> events.open(selectedRow()));
            registry.registerDoubleClickBinding(MouseEventMatcher.bodyLeftClick(SWT.NONE),
                    (grid, event) -> events.open(selectedRow()));
        }
    }

    /** Selection by keys and mouse; the header sorts instead of selecting, and copying is the part's work. */
    private static final class RowBindings extends RowOnlySelectionBindings {
        @Override
        protected void configureColumnHeaderMouseClickBindings(UiBindingRegistry registry) {
            // a click sorts
        }
    }
}
