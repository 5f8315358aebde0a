package org.clientele.ui.customers.internal.list;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.clientele.ui.customers.internal.Messages;
import org.clientele.ui.table.TableColumn;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.CheckboxTableViewer;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;

/** Asks which columns to show, and in which order. */
final class ColumnsDialog extends Dialog {

    private final List<TableColumn> columns;
    private final List<String> shown;
    private CheckboxTableViewer viewer;
    private List<String> chosen = List.of();

    ColumnsDialog(Shell parent, List<TableColumn> available, List<String> shown) {
        super(parent);
        setShellStyle(getShellStyle() | SWT.RESIZE | SWT.SHEET);
        this.shown = shown;
        columns = new ArrayList<>(available);
        // the shown ones first, as they are ordered; the rest as it is offered
        columns.sort((a, b) -> Integer.compare(place(a), place(b)));
    }

    /** Asks; gives the ids in their order, or empty when it was cancelled. */
    Optional<List<String>> ask() {
        return open() == Window.OK ? Optional.of(chosen) : Optional.empty();
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.Columns_title);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        GridLayoutFactory.swtDefaults().numColumns(2).margins(12, 12).applyTo(area);
        Label label = new Label(area, SWT.NONE);
        label.setText(Messages.Columns_message);
        GridDataFactory.fillDefaults().span(2, 1).applyTo(label);
        viewer = CheckboxTableViewer.newCheckList(area, SWT.BORDER | SWT.FULL_SELECTION);
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        viewer.setLabelProvider(LabelProvider.createTextProvider(column -> ((TableColumn) column).label()));
        viewer.setInput(columns);
        viewer.setCheckedElements(columns.stream().filter(column -> shown.contains(column.id())).toArray());
        viewer.addCheckStateListener(event -> check());
        GridDataFactory.fillDefaults().grab(true, true).hint(300, 340).applyTo(viewer.getControl());
        Composite buttons = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().applyTo(buttons);
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.BEGINNING).applyTo(buttons);
        button(buttons, Messages.Columns_up, () -> move(-1));
        button(buttons, Messages.Columns_down, () -> move(1));
        return area;
    }

    @Override
    protected void okPressed() {
        chosen = columns.stream().filter(viewer::getChecked).map(TableColumn::id).toList();
        super.okPressed();
    }

    private int place(TableColumn column) {
        int place = shown.indexOf(column.id());
        return place < 0 ? Integer.MAX_VALUE : place;
    }

    private void move(int by) {
        int from = viewer.getTable().getSelectionIndex();
        int to = from + by;
        if (from >= 0 && to >= 0 && to < columns.size()) {
            columns.add(to, columns.remove(from));
            viewer.refresh();
            viewer.getTable().setSelection(to);
        }
    }

    private void check() {
        Button ok = getButton(IDialogConstants.OK_ID);
        ok.setEnabled(viewer.getCheckedElements().length > 0);
    }

    private static void button(Composite parent, String label, Runnable action) {
        Button button = new Button(parent, SWT.PUSH);
        button.setText(label);
        button.addListener(SWT.Selection, e -> action.run());
        GridDataFactory.fillDefaults().applyTo(button);
    }
}
