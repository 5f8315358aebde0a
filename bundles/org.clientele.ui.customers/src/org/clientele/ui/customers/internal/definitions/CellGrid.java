package org.clientele.ui.customers.internal.definitions;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;

import org.clientele.core.definitions.Titles;
import org.clientele.model.DecisionColumn;
import org.clientele.model.DecisionTable;
import org.clientele.ui.Colors;
import org.clientele.ui.Icons;
import org.clientele.ui.UiIcon;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.ToolBarManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.EditingSupport;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.jface.viewers.TextCellEditor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.Section;

/**
 * The rows or the test cases of a decision table: a column for each input and output, cells that are edited in place.
 * What is wrong with a cell is its tool tip.
 */
final class CellGrid {

    private static final int ROWS = 6;

    /** What is wrong with a cell. */
    interface Trouble extends BiFunction<Integer, String, String> {
    }

    private final DefinitionRecord record;
    private final EReference reference;
    private final EAttribute text;
    private final Composite body;
    private final TableViewer viewer;
    private Trouble trouble = (row, column) -> null;
    private List<String> shown = List.of();

    /**
     * Creates the section.
     *
     * @param parent has a grid layout
     * @param toolkit makes the widgets
     * @param record holds a decision table
     * @param reference its rows or its tests
     * @param text the attribute of a row that is shown first: a test's name, a row's note
     * @param title the section's title
     */
    CellGrid(Composite parent, FormToolkit toolkit, DefinitionRecord record, EReference reference, EAttribute text,
            String title) {
        this.record = record;
        this.reference = reference;
        this.text = text;
        Section section = toolkit.createSection(parent, Section.TITLE_BAR | Section.TWISTIE | Section.EXPANDED);
        section.setText(title);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(section);
        Composite client = toolkit.createComposite(section);
        GridLayoutFactory.fillDefaults().margins(2, 2).applyTo(client);
        section.setClient(client);
        body = toolkit.createComposite(client);
        Table table = toolkit.createTable(body, SWT.FULL_SELECTION | SWT.SINGLE | SWT.BORDER);
        table.setHeaderVisible(true);
        table.setLinesVisible(true);
        viewer = new TableViewer(table);
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        ColumnViewerToolTipSupport.enableFor(viewer);
        int height = table.getHeaderHeight() + ROWS * table.getItemHeight();
        GridDataFactory.fillDefaults().grab(true, true).hint(480, height).applyTo(body);
        ToolBarManager tools = new ToolBarManager(SWT.FLAT);
        tools.add(action(Messages.Grid_add, UiIcon.ADD, this::addNew));
        tools.add(action(Messages.Grid_remove, UiIcon.REMOVE, this::removeSelected));
        tools.add(action(Messages.Grid_up, UiIcon.UP, () -> move(-1)));
        tools.add(action(Messages.Grid_down, UiIcon.DOWN, () -> move(1)));
        section.setTextClient(tools.createControl(section));
        table.addListener(SWT.KeyDown, e -> {
            if (e.keyCode == SWT.DEL) {
                removeSelected();
            } else if ((e.stateMask & SWT.ALT) != 0 && (e.keyCode == SWT.ARROW_UP || e.keyCode == SWT.ARROW_DOWN)) {
                e.doit = false;
                move(e.keyCode == SWT.ARROW_UP ? -1 : 1);
            }
        });
    }

    private static Action action(String name, UiIcon icon, Runnable code) {
        Action action = new Action(name, Icons.descriptor(icon)) {
            @Override
            public void run() {
                code.run();
            }
        };
        action.setToolTipText(name);
        return action;
    }

    /** Shows the table as it is now. */
    void refresh(Trouble problems) {
        trouble = problems;
        if (viewer.isCellEditorActive()) {
            return;
        }
        DecisionTable table = (DecisionTable) record.aggregate();
        List<DecisionColumn> columns = new ArrayList<>(table.getInputs());
        columns.addAll(table.getOutputs());
        List<String> keys = columns.stream().map(c -> c.getKey() + '\n' + Titles.of(c)).toList();
        if (!keys.equals(shown)) {
            shown = keys;
            makeColumns(columns);
        }
        List<?> rows = List.copyOf((List<?>) table.eGet(reference));
        if (rows.equals(viewer.getInput())) {
            viewer.refresh();
        } else {
            viewer.setInput(rows);
        }
    }

    private void makeColumns(List<DecisionColumn> columns) {
        for (TableColumn old : viewer.getTable().getColumns()) {
            old.dispose();
        }
        TableColumnLayout layout = new TableColumnLayout();
        TableViewerColumn first = column(record.labels().feature(text.getEContainingClass(), text), null);
        layout.setColumnData(first.getColumn(), new ColumnWeightData(12, 80));
        for (DecisionColumn column : columns) {
            String title = Titles.of(column);
            String key = column.getKey() == null ? "" : column.getKey(); //$NON-NLS-1$
            TableViewerColumn made = column(title.isEmpty() ? key : title, key);
            made.getColumn().setToolTipText(key);
            layout.setColumnData(made.getColumn(), new ColumnWeightData(14, 80));
        }
        body.setLayout(layout);
        body.layout(true, true);
    }

    /** A column of cells; without a key, that of the row's own text. */
    private TableViewerColumn column(String title, String key) {
        TableViewerColumn column = new TableViewerColumn(viewer, SWT.NONE);
        column.getColumn().setText(title);
        column.setLabelProvider(new ColumnLabelProvider() {
            @Override
            public String getText(Object element) {
                return value((EObject) element, key);
            }

            @Override
            public Color getForeground(Object element) {
                return problem(element, key) == null ? null : Colors.BAD.get();
            }

            @Override
            public String getToolTipText(Object element) {
                return problem(element, key);
            }
        });
        column.setEditingSupport(new EditingSupport(viewer) {
            @Override
            protected CellEditor getCellEditor(Object element) {
                return new TextCellEditor(viewer.getTable());
            }

            @Override
            protected boolean canEdit(Object element) {
                return true;
            }

            @Override
            protected Object getValue(Object element) {
                return value((EObject) element, key);
            }

            @Override
            protected void setValue(Object element, Object value) {
                if (key == null) {
                    String typed = value.toString().strip();
                    record.set((EObject) element, text, typed.isEmpty() ? null : typed);
                } else {
                    record.setCell((EObject) element, key, value.toString());
                }
                viewer.update(element, null);
            }
        });
        return column;
    }

    private String problem(Object element, String key) {
        int row = ((List<?>) viewer.getInput()).indexOf(element);
        return trouble.apply(row, key);
    }

    private String value(EObject row, String key) {
        if (key != null) {
            return DefinitionRecord.cell(row, key);
        }
        Object value = row.eGet(text);
        return value == null ? "" : value.toString(); //$NON-NLS-1$
    }

    private void addNew() {
        EObject row = reference.getEReferenceType().getEPackage().getEFactoryInstance()
                .create(reference.getEReferenceType());
        if (record.add(record.aggregate(), reference, row).isOK()) {
            refresh(trouble);
            viewer.editElement(row, Math.min(1, viewer.getTable().getColumnCount() - 1));
        }
    }

    private void removeSelected() {
        if (viewer.getStructuredSelection().getFirstElement() instanceof EObject row) {
            record.remove(row);
        }
    }

    private void move(int by) {
        if (viewer.getStructuredSelection().getFirstElement() instanceof EObject row) {
            List<?> rows = (List<?>) record.aggregate().eGet(reference);
            int target = rows.indexOf(row) + by;
            if (record.move(row, by).isOK() && target >= 0 && target < rows.size()) {
                refresh(trouble);
                viewer.setSelection(new StructuredSelection(rows.get(target)), true);
            }
        }
    }

    /** The table, for tests. */
    Table table() {
        return viewer.getTable();
    }
}
