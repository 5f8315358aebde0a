package packs.utility.ui.internal;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.ui.forms.widgets.FormToolkit;

/** A small table of texts. Enter and double click open a line, Del deletes it. */
final class GridTable {

    private static final int PADDING = 24;

    private final Table table;
    private final int least;

    /** The columns before {@code texts} are set to the left, the following numbers to the right. */
    GridTable(Composite parent, FormToolkit toolkit, List<String> headings, int texts, int least) {
        this.least = least;
        table = toolkit.createTable(parent, SWT.FULL_SELECTION | SWT.BORDER | SWT.SINGLE);
        table.setHeaderVisible(true);
        for (int i = 0; i < headings.size(); i++) {
            boolean number = i >= texts && i < texts + (texts == 1 ? headings.size() : 2);
            TableColumn column = new TableColumn(table, number ? SWT.RIGHT : SWT.LEFT);
            column.setText(headings.get(i));
            column.setWidth(least);
        }
    }

    Control control() {
        return table;
    }

    /** The selected line, or -1. */
    int selected() {
        return table.getSelectionIndex();
    }

    void show(List<List<String>> lines) {
        int selected = selected();
        table.setRedraw(false);
        table.removeAll();
        lines.forEach(line -> new TableItem(table, SWT.NONE).setText(line.toArray(String[]::new)));
        if (selected >= 0 && selected < lines.size()) {
            table.select(selected);
        }
        for (TableColumn column : table.getColumns()) {
            column.pack();
            column.setWidth(Math.max(least, column.getWidth() + PADDING));
        }
        table.setRedraw(true);
    }

    void onSelect(Runnable action) {
        table.addListener(SWT.Selection, e -> action.run());
    }

    void onOpen(Runnable action) {
        table.addListener(SWT.DefaultSelection, e -> action.run());
    }

    void onDelete(Runnable action) {
        table.addListener(SWT.KeyDown, e -> {
            if (e.keyCode == SWT.DEL) {
                action.run();
            }
        });
    }
}
