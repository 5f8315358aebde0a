package org.clientele.ui.edits;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;

import org.clientele.ui.Icon;
import org.clientele.ui.Icons;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.ToolBarManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ComboBoxCellEditor;
import org.eclipse.jface.viewers.EditingSupport;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.jface.viewers.TextCellEditor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.Section;

/**
 * A section of a form with a table whose cells are edited in place, and a tool bar. For the user interface thread.
 *
 * @param <T> what a row is
 * @since 1.0
 */
public final class EditTable<T> {

    /**
     * A column.
     *
     * @param <T> what a row is
     * @param title its title
     * @param width in pixels
     * @param number whether it is set to the right
     * @param value the text of a cell
     * @param choices the texts to choose from; null for typed text
     * @param write takes a typed text, or the text that was chosen
     */
    public record Column<T>(String title, int width, boolean number, Function<T, String> value, List<String> choices,
            BiFunction<T, String, Object> write) {
    }

    private final TableViewer viewer;
    private final ToolBarManager tools;
    private Function<T, String> trouble = row -> null;

    /**
     * Creates a section with an empty table.
     *
     * @param parent the form's body
     * @param toolkit makes the widgets
     * @param title of the section
     * @param rows how many rows are seen
     */
    public EditTable(Composite parent, FormToolkit toolkit, String title, int rows) {
        Section section = toolkit.createSection(parent, Section.TITLE_BAR | Section.EXPANDED);
        section.setText(title);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(section);
        Composite client = toolkit.createComposite(section);
        GridLayoutFactory.swtDefaults().margins(4, 6).applyTo(client);
        section.setClient(client);
        tools = new ToolBarManager(SWT.FLAT);
        section.setTextClient(tools.createControl(section));
        viewer = new TableViewer(toolkit.createTable(client, SWT.FULL_SELECTION | SWT.BORDER | SWT.SINGLE));
        viewer.getTable().setHeaderVisible(true);
        viewer.getTable().setLinesVisible(true);
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        ColumnViewerToolTipSupport.enableFor(viewer);
        GridDataFactory.fillDefaults().grab(true, false).hint(560, rows * viewer.getTable().getItemHeight() + 40)
                .applyTo(viewer.getTable());
    }

    /**
     * Adds a button.
     *
     * @param name what it does
     * @param icon its icon
     * @param code does it
     */
    public void action(String name, Icon icon, Runnable code) {
        Action action = new Action(name, Icons.descriptor(icon)) {
            @Override
            public void run() {
                code.run();
            }
        };
        action.setToolTipText(name);
        tools.add(action);
        tools.update(true);
    }

    /**
     * Listens to the selection.
     *
     * @param listener called after it changed
     */
    public void onSelect(Runnable listener) {
        viewer.addSelectionChangedListener(e -> listener.run());
    }

    /**
     * Says what the columns are.
     *
     * @param columns from left to right
     */
    public void columns(List<Column<T>> columns) {
        for (TableColumn column : viewer.getTable().getColumns()) {
            column.dispose();
        }
        columns.forEach(this::column);
    }

    private void column(Column<T> column) {
        TableViewerColumn shown = new TableViewerColumn(viewer, column.number() ? SWT.RIGHT : SWT.LEFT);
        shown.getColumn().setText(column.title());
        shown.getColumn().setWidth(column.width());
        shown.setLabelProvider(new ColumnLabelProvider() {
            @Override
            public String getText(Object element) {
                return column.value().apply(row(element));
            }

            @Override
            public String getToolTipText(Object element) {
                return trouble.apply(row(element));
            }
        });
        shown.setEditingSupport(new EditingSupport(viewer) {
            @Override
            protected CellEditor getCellEditor(Object element) {
                return column.choices() == null ? new TextCellEditor(viewer.getTable())
                        : new ComboBoxCellEditor(viewer.getTable(), column.choices().toArray(String[]::new),
                                SWT.READ_ONLY);
            }

            @Override
            protected boolean canEdit(Object element) {
                return true;
            }

            @Override
            protected Object getValue(Object element) {
                String text = column.value().apply(row(element));
                return column.choices() == null ? text : (Object) Math.max(0, column.choices().indexOf(text));
            }

            @Override
            protected void setValue(Object element, Object value) {
                String text = column.choices() == null ? value.toString().strip()
                        : column.choices().get((Integer) value);
                if (!text.equals(column.value().apply(row(element)))) {
                    column.write().apply(row(element), text);
                }
            }
        });
    }

    @SuppressWarnings("unchecked")
    private T row(Object element) {
        return (T) element;
    }

    /**
     * Shows rows.
     *
     * @param rows from the top
     * @param problems what is wrong with a row, which is its tool tip; null where nothing is
     */
    public void show(List<T> rows, Function<T, String> problems) {
        int index = viewer.getTable().getSelectionIndex();
        trouble = problems;
        viewer.setInput(rows);
        if (index >= 0 && index < rows.size() && viewer.getStructuredSelection().isEmpty()) {
            viewer.getTable().setSelection(index);
        }
    }

    /**
     * The selected row.
     *
     * @return null without one
     */
    public T selected() {
        return row(viewer.getStructuredSelection().getFirstElement());
    }

    /**
     * Selects a row.
     *
     * @param row one that is shown
     */
    public void select(T row) {
        viewer.setSelection(new StructuredSelection(row), true);
    }

    /**
     * The table.
     *
     * @return its viewer
     */
    public TableViewer viewer() {
        return viewer;
    }
}
