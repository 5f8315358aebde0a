package org.clientele.ui.lifecycle.internal.record;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.clientele.ui.Colors;
import org.clientele.ui.Formats;
import org.clientele.ui.lifecycle.internal.StageTexts;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.ui.forms.widgets.FormToolkit;

/** Where a customer stands, a line for each model. */
final class LineTable {

    private final Formats formats = Formats.ofUser();
    private final Table table;
    private List<StageLine> lines = List.of();

    LineTable(Composite parent, FormToolkit toolkit, Consumer<StageLine> select) {
        table = toolkit.createTable(parent, SWT.FULL_SELECTION | SWT.BORDER | SWT.SINGLE);
        table.setHeaderVisible(true);
        column(Messages.Line_model, 170, SWT.LEFT);
        column(Messages.Line_stage, 180, SWT.LEFT);
        column(Messages.Line_since, 120, SWT.LEFT);
        column(Messages.Line_days, 130, SWT.RIGHT);
        column(Messages.Line_target, 100, SWT.RIGHT);
        column(Messages.Line_state, 230, SWT.LEFT);
        GridDataFactory.fillDefaults().grab(true, false).hint(560, 110).applyTo(table);
        table.addListener(SWT.Selection, e -> selected().ifPresent(select));
    }

    private void column(String title, int width, int style) {
        TableColumn column = new TableColumn(table, style);
        column.setText(title);
        column.setWidth(width);
    }

    void show(List<StageLine> shown) {
        String kept = selected().map(line -> line.model().getKey()).orElse(null);
        lines = List.copyOf(shown);
        table.removeAll();
        for (StageLine line : lines) {
            TableItem item = new TableItem(table, SWT.NONE);
            item.setText(new String[] { StageTexts.of(line.model()), line.stage(),
                    line.standing().map(s -> formats.date(s.since())).orElse(""), //$NON-NLS-1$
                    line.standing().map(s -> StageTexts.days(s.days())).orElse(""), line.target(), line.state() }); //$NON-NLS-1$
            if (line.standing().filter(s -> s.overdue()).isPresent()) {
                item.setForeground(5, Colors.BAD.get());
            }
        }
        int index = lines.stream().map(line -> line.model().getKey()).toList().indexOf(kept);
        if (!lines.isEmpty()) {
            table.select(Math.max(0, index));
        }
    }

    Optional<StageLine> selected() {
        int index = table.getSelectionIndex();
        return index < 0 || index >= lines.size() ? Optional.empty() : Optional.of(lines.get(index));
    }

    void select(StageLine line) {
        table.select(lines.indexOf(line));
    }

    void setFocus() {
        table.setFocus();
    }

    /** The table itself, for tests. */
    Table table() {
        return table;
    }
}
