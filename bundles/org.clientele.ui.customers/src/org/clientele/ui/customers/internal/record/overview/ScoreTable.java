package org.clientele.ui.customers.internal.record.overview;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.clientele.core.qualification.Score;
import org.clientele.core.qualification.ScoreGroup;
import org.clientele.core.qualification.ScoreInput;
import org.clientele.ui.Formats;
import org.clientele.ui.Problems;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.EditingSupport;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.jface.viewers.TextCellEditor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.forms.widgets.FormToolkit;

/** One scorecard: each criterion with weight, score and points; scores and evidence are edited in place. */
final class ScoreTable {

    /** A line: a criterion, or the sum of a group. */
    private record Row(ScoreGroup group, ScoreInput input) {
    }

    private final OverviewModel model;
    private final Composite body;
    private final TableViewer viewer;
    private final Formats formats = Formats.ofUser();
    private Score score;

    ScoreTable(Composite parent, FormToolkit toolkit, OverviewModel model) {
        this.model = model;
        body = toolkit.createComposite(parent);
        Table table = toolkit.createTable(body, SWT.FULL_SELECTION | SWT.BORDER);
        table.setHeaderVisible(true);
        table.setLinesVisible(true);
        viewer = new TableViewer(table);
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        ColumnViewerToolTipSupport.enableFor(viewer);
        TableColumnLayout layout = new TableColumnLayout();
        body.setLayout(layout);
        column(layout, Messages.Score_criterion, 46, SWT.LEFT, this::name, this::name);
        TableViewerColumn given = column(layout, Messages.Score_score, 12, SWT.RIGHT,
                r -> r.input() == null ? "" : r.input().score().map(formats::decimal).orElse("\u2013"), null); //$NON-NLS-1$ //$NON-NLS-2$
        given.setEditingSupport(new Editing(true));
        column(layout, Messages.Score_weight, 12, SWT.RIGHT,
                r -> r.input() == null ? "" : formats.decimal(r.input().weight()), null); //$NON-NLS-1$
        column(layout, Messages.Score_points, 14, SWT.RIGHT, this::points, null);
        column(layout, Messages.Score_evidence, 22, SWT.LEFT, r -> r.input() == null ? "" : r.input().evidence(), null) //$NON-NLS-1$
                .setEditingSupport(new Editing(false));
        GridDataFactory.fillDefaults().grab(true, false).hint(240, SWT.DEFAULT).applyTo(body);
    }

    private String name(Row row) {
        return row.input() == null ? Messages.bind(Messages.Score_sum, ScoresSection.name(row.group()))
                : row.input().title();
    }

    private String points(Row row) {
        Optional<BigDecimal> value = row.input() == null ? row.group().sum() : row.input().contribution();
        if (row.input() == null && value.isEmpty()) {
            return formats.decimal(row.group().least()) + " \u2026 " + formats.decimal(row.group().most()); //$NON-NLS-1$
        }
        return value.map(formats::decimal).orElse("\u2013"); //$NON-NLS-1$
    }

    private TableViewerColumn column(TableColumnLayout layout, String title, int weight, int style,
            Function<Row, String> text, Function<Row, String> tip) {
        TableViewerColumn column = new TableViewerColumn(viewer, style);
        column.getColumn().setText(title);
        column.setLabelProvider(new ColumnLabelProvider() {
            @Override
            public String getText(Object element) {
                return text.apply((Row) element);
            }

            @Override
            public String getToolTipText(Object element) {
                return tip == null ? null : tip.apply((Row) element);
            }

            @Override
            public Font getFont(Object element) {
                return ((Row) element).input() == null
                        ? JFaceResources.getFontRegistry().getBold(JFaceResources.DIALOG_FONT)
                        : null;
            }
        });
        layout.setColumnData(column.getColumn(), new ColumnWeightData(weight, 40));
        return column;
    }

    /** Shows a score. */
    void show(Score now) {
        if (now.equals(score) || viewer.isCellEditorActive()) {
            return;
        }
        score = now;
        List<Row> rows = new ArrayList<>();
        for (ScoreGroup group : now.groups()) {
            group.inputs().forEach(i -> rows.add(new Row(group, i)));
            rows.add(new Row(group, null));
        }
        int selected = viewer.getTable().getSelectionIndex();
        viewer.setInput(rows);
        viewer.getTable().setSelection(selected);
        Table table = viewer.getTable();
        ((GridData) body.getLayoutData()).heightHint = table.getHeaderHeight() + rows.size() * table.getItemHeight() + 4;
    }

    private final class Editing extends EditingSupport {

        private final boolean ofScore;
        private final TextCellEditor editor = new TextCellEditor(viewer.getTable());

        Editing(boolean ofScore) {
            super(viewer);
            this.ofScore = ofScore;
        }

        @Override
        protected CellEditor getCellEditor(Object element) {
            return editor;
        }

        @Override
        protected boolean canEdit(Object element) {
            ScoreInput input = ((Row) element).input();
            return input != null && (ofScore || input.score().isPresent());
        }

        @Override
        protected Object getValue(Object element) {
            ScoreInput input = ((Row) element).input();
            return ofScore ? input.score().map(s -> s.stripTrailingZeros().toPlainString()).orElse("") //$NON-NLS-1$
                    : input.evidence();
        }

        @Override
        protected void setValue(Object element, Object value) {
            ScoreInput input = ((Row) element).input();
            if (value.equals(getValue(element))) {
                return;
            }
            String given = ofScore ? value.toString() : input.score().map(BigDecimal::toPlainString).orElse(""); //$NON-NLS-1$
            IStatus status = model.rate(score, input, given, ofScore ? input.evidence() : value.toString());
            if (!status.isOK()) {
                Problems.show(status);
            }
        }
    }
}
