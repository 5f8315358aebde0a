package org.clientele.ui.admin.internal;

import java.util.function.Function;

import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;

/** Columns of texts. */
public final class TextColumns {

    private TextColumns() {
    }

    /**
     * Adds a column.
     *
     * @param <T> the rows of the table
     * @param table the table
     * @param title its title
     * @param width its width in pixels
     * @param text what it shows of a row
     */
    public static <T> void add(TableViewer table, String title, int width, Function<T, String> text) {
        TableViewerColumn column = new TableViewerColumn(table, SWT.NONE);
        column.getColumn().setText(title);
        column.getColumn().setWidth(width);
        @SuppressWarnings("unchecked")
        Function<Object, String> label = row -> text.apply((T) row);
        column.setLabelProvider(ColumnLabelProvider.createTextProvider(label));
    }
}
