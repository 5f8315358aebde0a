package org.clientele.ui.customers.internal.record;

import java.util.List;
import java.util.function.Function;

import org.clientele.ui.Colors;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.forms.widgets.FormToolkit;

/**
 * A small table of lines that are only read, with a sentence in its place while it is empty.
 *
 * @param <T> a line
 */
public final class Rows<T> {

    private static final int MOST = 7;

    private final Composite body;
    private final TableViewer viewer;
    private final TableColumnLayout layout = new TableColumnLayout();
    private final Label empty;
    private Function<T, Boolean> warned = t -> false;
    private List<T> shown = List.of();

    /**
     * Creates a table in a section.
     *
     * @param parent the content of a section, with a grid of one column
     * @param toolkit makes it
     * @param style SINGLE or MULTI
     */
    public Rows(Composite parent, FormToolkit toolkit, int style) {
        empty = toolkit.createLabel(parent, "", SWT.WRAP); //$NON-NLS-1$
        GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).applyTo(empty);
        body = toolkit.createComposite(parent);
        body.setLayout(layout);
        Table table = toolkit.createTable(body, SWT.FULL_SELECTION | SWT.BORDER | style);
        table.setHeaderVisible(true);
        viewer = new TableViewer(table);
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        ColumnViewerToolTipSupport.enableFor(viewer);
        GridDataFactory.fillDefaults().grab(true, false).hint(240, SWT.DEFAULT).applyTo(body);
        visible(body, false);
    }

    /** Adds a column. */
    public Rows<T> column(String title, int weight, Function<T, String> text) {
        return column(title, weight, text, text);
    }

    /** Adds a column with a tooltip of its own. */
    @SuppressWarnings("unchecked")
    public Rows<T> column(String title, int weight, Function<T, String> text, Function<T, String> tip) {
        TableViewerColumn column = new TableViewerColumn(viewer, SWT.LEFT);
        column.getColumn().setText(title);
        column.setLabelProvider(new ColumnLabelProvider() {
            @Override
            public String getText(Object element) {
                return text.apply((T) element);
            }

            @Override
            public String getToolTipText(Object element) {
                String says = tip.apply((T) element);
                return says == null || says.isEmpty() ? null : says;
            }

            @Override
            public Color getForeground(Object element) {
                return warned.apply((T) element) ? Colors.BAD.get() : null;
            }
        });
        layout.setColumnData(column.getColumn(), new ColumnWeightData(weight, 48));
        return this;
    }

    /** Says which lines call for the eye. */
    public Rows<T> warn(Function<T, Boolean> when) {
        warned = when;
        return this;
    }

    /** The viewer. */
    public TableViewer viewer() {
        return viewer;
    }

    /** What is selected. */
    @SuppressWarnings("unchecked")
    public List<T> selected() {
        return viewer.getStructuredSelection().toList().stream().map(o -> (T) o).toList();
    }

    /** Shows lines, or a sentence when there are none. */
    public void show(List<T> lines, String none) {
        empty.setText(lines.isEmpty() ? none : ""); //$NON-NLS-1$
        visible(empty, lines.isEmpty());
        visible(body, !lines.isEmpty());
        if (!lines.equals(shown)) {
            shown = List.copyOf(lines);
            viewer.setInput(shown);
            Table table = viewer.getTable();
            ((GridData) body.getLayoutData()).heightHint = table.getHeaderHeight()
                    + Math.min(MOST, lines.size()) * table.getItemHeight() + 6;
        }
        Sections.relayout(body);
    }

    private static void visible(org.eclipse.swt.widgets.Control control, boolean visible) {
        control.setVisible(visible);
        ((GridData) control.getLayoutData()).exclude = !visible;
    }
}
