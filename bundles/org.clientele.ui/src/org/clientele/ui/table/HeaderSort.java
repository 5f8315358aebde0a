package org.clientele.ui.table;

import java.util.Comparator;
import java.util.List;

import org.eclipse.nebula.widgets.nattable.sort.ISortModel;
import org.eclipse.nebula.widgets.nattable.sort.SortDirectionEnum;

/** One column sorts, up or down; the rows come sorted, so this only keeps which. */
final class HeaderSort implements ISortModel {

    private final TableGrid.Events events;
    private int sorted;
    private SortDirectionEnum direction;

    HeaderSort(List<TableColumn> columns, TableLayout layout, TableGrid.Events events) {
        this.events = events;
        sorted = columns.stream().map(TableColumn::id).toList().indexOf(layout.sortColumn());
        direction = layout.descending() ? SortDirectionEnum.DESC : SortDirectionEnum.ASC;
    }

    @Override
    public List<Integer> getSortedColumnIndexes() {
        return sorted < 0 ? List.of() : List.of(sorted);
    }

    @Override
    public boolean isColumnIndexSorted(int column) {
        return column == sorted;
    }

    @Override
    public SortDirectionEnum getSortDirection(int column) {
        return column == sorted ? direction : SortDirectionEnum.NONE;
    }

    @Override
    public int getSortOrder(int column) {
        return column == sorted ? 0 : -1;
    }

    @Override
    @SuppressWarnings("rawtypes") // the interface has it so
    public List<Comparator> getComparatorsForColumnIndex(int column) {
        return List.of();
    }

    @Override
    public Comparator<?> getColumnComparator(int column) {
        return null;
    }

    @Override
    public void sort(int column, SortDirectionEnum wanted, boolean accumulate) {
        // a third click would end sorting: a list is always in some order, so it begins anew
        direction = wanted == SortDirectionEnum.DESC ? SortDirectionEnum.DESC : SortDirectionEnum.ASC;
        sorted = column;
        events.sort(column, direction == SortDirectionEnum.DESC);
    }

    @Override
    public void clear() {
        sorted = -1;
    }
}
